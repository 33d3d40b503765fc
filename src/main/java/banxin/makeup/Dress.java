package banxin.makeup;

import banxin.geom.Em;
import banxin.geom.Rect;
import banxin.heads.StandingHead;
import banxin.heads.Strip;
import banxin.makeup.Illustrations.Illustration;
import banxin.makeup.Legs.Poured;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Grid;
import banxin.page.Page.Article;
import banxin.page.Part;
import banxin.tabular.Cells;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes frames of one block: heads, lead, legs, pictures, border. Nothing is drawn below the block's foot. */
final class Dress {
    private final Grid grid;
    private final Theme theme;
    private final Stand stand;
    private final Setting setting;
    private final Copy copy;
    private final int left;
    private final int foot;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Line> overset = new ArrayList<>();
    private final List<Illustration> dropped = new ArrayList<>();
    private int row;

    /** @param topRow grid line where the page's story area starts */
    Dress(Grid grid, Theme theme, Stand stand, int topRow) {
        this.grid = grid;
        this.theme = theme;
        this.stand = stand;
        this.setting = stand.setting();
        this.copy = setting.block().copy();
        this.left = grid.x(stand.column());
        this.row = topRow + stand.row();
        this.foot = row + stand.rows() - setting.measures().boxRows() / 2;
    }

    Article article(boolean red) {
        var box = new Rect(left, grid.y(row), grid.width(setting.columns()), stand.rows() * grid.pitch());
        int border = setting.measures().boxRows() / 2;
        if (border > 0) frames.add(new Frame.Rule(border(box), "box"));
        row += border;
        stand.variant().standing().ifPresent(this::addStanding);
        strips().forEach(this::addStrip);
        // White below a story stands below all its legs alike (typesetting J1).
        var poured = Legs.pour(setting.units(), pictures().taken(), Math.min(foot - row, stand.variant().text()));
        addLegs(poured);
        setting.units().subList(poured.size(), setting.units().size()).forEach(unit -> overset.addAll(unit.lines()));
        pictures().all().forEach(this::addPicture);
        return new Article(copy.slug(), copy.file(), copy.head(), red, box, frames);
    }

    /** What {@link #article} could not print or fill. */
    Leftovers leftovers() {
        int white = stand.rows() - stand.variant().rows() - setting.air(stand.variant());
        return new Leftovers(setting, overset, dropped, white, theme.em());
    }

    private Illustrations pictures() {
        return stand.variant().pictures();
    }

    /** The border runs half a grid line inside the block, clear of its neighbours. */
    private Rect border(Rect box) {
        return box.inset(0, grid.pitch() / 3);
    }

    /** Heads and lead; the white that the block can spare goes to the headline. */
    private List<Strip> strips() {
        int white = Math.max(0, stand.rows() - stand.variant().rows());
        int air = Math.min(white, setting.air(stand.variant()));
        var strips = new ArrayList<>(stand.variant().heads().strips());
        setting.lead().ifPresent(strips::add);
        var order = airOrder(strips);
        for (int i = 0; i < air && !order.isEmpty(); i++)
            strips.set(order.get(i % order.size()), strips.get(order.get(i % order.size())).withAir());
        return strips;
    }

    /** A row of air goes first to the headline, then above the text, then to the other heads in turn. */
    private static List<Integer> airOrder(List<Strip> strips) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < strips.size(); i++)
            order.add(strips.get(i).part() == Part.HEADLINE ? 0 : order.size(), i);
        if (order.size() > 2) order.add(1, order.removeLast());
        return order;
    }

    /** An em clear of the text (typesetting J5). */
    private void addStanding(StandingHead head) {
        int inset = setting.across().inset();
        int width = setting.measures().inset() - inset - theme.em();
        frames.addAll(head.frames(
                new Rect(left + inset, grid.y(row), width, (foot - row) * grid.pitch()), this::fragments));
    }

    private void addStrip(Strip whole) {
        var strip = whole.within(foot - row, grid.pitch());
        overset.addAll(whole.lines().subList(strip.lines().size(), whole.lines().size()));
        if (strip.lines().isEmpty()) return;
        int x = left + setting.measures().inset();
        var placed = new ArrayList<Placed>();
        int baseline = firstBaseline(row, strip.rows(), strip.lines().size(), strip.size(), strip.leading());
        for (var line : strip.lines()) {
            placed.add(new Placed(line, x, baseline));
            baseline += strip.leading();
        }
        var box = new Rect(x, grid.y(row), setting.measures().width(), strip.rows() * grid.pitch());
        frames.add(new Frame.Text(box, sign(strip.lines()).map(Sign::part).orElse(strip.part()), fragments(placed)));
        row += strip.rows();
    }

    /** Baseline of the first of several lines that stand in the middle of so many rows. */
    private int firstBaseline(int topRow, int rows, int lines, int size, int leading) {
        int height = (lines - 1) * leading + size;
        return grid.y(topRow) + (rows * grid.pitch() - height) / 2 + Em.above(size);
    }

    private void addLegs(List<Poured> poured) {
        for (int leg = 0; leg < setting.measures().legs(); leg++) {
            int number = leg;
            var inLeg = poured.stream().filter(unit -> unit.leg() == number).toList();
            if (inLeg.isEmpty()) continue;
            addLeg(inLeg, left + setting.measures().x(leg));
        }
    }

    /** Text across the leg is one frame down to the next table; each cell of that is a frame of its own. */
    private void addLeg(List<Poured> inLeg, int x) {
        var cells = new Cells(grid, x, setting.measures().measure(), this::fragments);
        for (int from = 0, to; from < inLeg.size(); from = to) {
            to = from + 1;
            var one = inLeg.get(from);
            if (one.unit().row().isPresent()) {
                boolean ends = to == inLeg.size();
                frames.addAll(cells.of(one.unit().row().get(), row + one.row(), from == 0, ends));
                continue;
            }
            var sign = sign(one.unit().lines());
            while (sign.isEmpty() && to < inLeg.size() && isText(inLeg.get(to))) to++;
            var placed = inLeg.subList(from, to).stream().flatMap(unit -> placed(unit, x)).toList();
            int top = row + one.row();
            int bottom = to == inLeg.size() ? foot : row + inLeg.get(to).row();
            var box = new Rect(x, grid.y(top), setting.measures().measure(), (bottom - top) * grid.pitch());
            frames.add(new Frame.Text(box, sign.map(Sign::part).orElse(Part.LEG), fragments(placed)));
        }
    }

    private boolean isText(Poured poured) {
        return poured.unit().row().isEmpty() && sign(poured.unit().lines()).isEmpty();
    }

    /** What the lines were made of, if they are no copy. */
    private Optional<Sign> sign(List<Line> lines) {
        int number = lines.isEmpty() ? 0 : lines.getFirst().paragraph();
        return number < 0 ? Optional.of(setting.block().sign(number)) : Optional.empty();
    }

    private Stream<Placed> placed(Poured poured, int x) {
        var unit = poured.unit();
        int top = row + poured.row();
        if (!unit.head()) return Stream.of(new Placed(unit.lines().getFirst(), x, grid.y(top) + grid.ascent()));
        var type = theme.types().of(Role.CROSSHEAD);
        int first = firstBaseline(top, unit.rows(), unit.lines().size(), type.size(), type.leading());
        return Stream.iterate(0, i -> i < unit.lines().size(), i -> i + 1)
                .map(i -> new Placed(unit.lines().get(i), x, first + i * type.leading()));
    }

    private void addPicture(Illustration shown) {
        int top = row + shown.row();
        int captionRows = Illustrations.captionRows(shown.caption(), theme);
        if (top + shown.rows() + captionRows > foot) {
            dropped.add(shown);
            overset.addAll(shown.caption());
            return;
        }
        int x = left + setting.measures().x(shown.leg());
        int width = setting.measures().width(shown.span());
        var picture = shown.picture();
        frames.add(new Frame.Picture(
                new Rect(x, grid.y(top), width, shown.height()), picture.src(), picture.file(), picture.alt(),
                picture.width(), picture.height(), new Source(copy.file(), picture.line(), 0)));
        if (shown.caption().isEmpty()) return;
        int captionTop = top + shown.rows();
        var type = theme.types().of(Role.CAPTION);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < shown.caption().size(); i++)
            placed.add(new Placed(
                    shown.caption().get(i), x, grid.y(captionTop) + i * type.leading() + grid.ascent()));
        var box = new Rect(x, grid.y(captionTop), width, captionRows * grid.pitch());
        frames.add(new Frame.Text(box, Part.CAPTION, fragments(placed)));
    }

    /** Lines that follow one another in one paragraph make one fragment. */
    private List<Fragment> fragments(List<Placed> placed) {
        var fragments = new ArrayList<Fragment>();
        for (int from = 0; from < placed.size(); ) {
            int number = placed.get(from).line().paragraph();
            int to = from;
            while (to < placed.size() && placed.get(to).line().paragraph() == number) to++;
            fragments.add(fragment(placed.subList(from, to)));
            from = to;
        }
        return fragments;
    }

    private Fragment fragment(List<Placed> placed) {
        Line first = placed.getFirst().line();
        Line last = placed.getLast().line();
        var sign = sign(List.of(first));
        if (sign.isPresent())
            return new Fragment(
                    Fragment.NO_COPY, first.role(), true, true, sign.get().paragraph().text(), placed,
                    Optional.of(sign.get().target()));
        var paragraph = copy.paragraphs().get(first.paragraph());
        var text = paragraph.text();
        return new Fragment(
                        first.paragraph(), first.role(), first.first(), last.to() == text.length(),
                        text.substring(first.from(), last.to()), placed)
                .of(paragraph.slot(), new Source(copy.file(), paragraph.line(), paragraph.column()));
    }
}
