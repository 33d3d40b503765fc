package banxin.makeup;

import banxin.geom.Rect;
import banxin.makeup.Dummy.Place;
import banxin.makeup.Heads.Strip;
import banxin.makeup.Legs.Poured;
import banxin.makeup.Spots.Spot;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Grid;
import banxin.page.Page.Article;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Line;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes frames of one block: heads, lead, legs, pictures, border. What has no room is told as overset. */
final class Dress {
    /** Rows of white at a block's foot that are worth a word. */
    private static final int WORTH_TELLING = 3;

    private final Grid grid;
    private final Theme theme;
    private final Place place;
    private final Setting setting;
    private final Copy copy;
    private final int left;
    private final List<Frame> frames = new ArrayList<>();
    private int row;

    private Dress(Grid grid, Theme theme, Place place, int topRow) {
        this.grid = grid;
        this.theme = theme;
        this.place = place;
        this.setting = place.setting();
        this.copy = setting.block.copy();
        this.left = grid.x(place.column());
        this.row = topRow + place.row();
    }

    /** @param topRow grid line where the page's story area starts */
    static Article article(Grid grid, Theme theme, Place place, int topRow, Notices notices) {
        return new Dress(grid, theme, place, topRow).article(notices);
    }

    private Article article(Notices notices) {
        var box = new Rect(left, grid.y(row), grid.width(setting.columns), place.rows() * grid.pitch());
        int border = setting.measures.boxRows() / 2;
        int foot = row + place.rows() - border;
        if (border > 0) frames.add(new Frame.Rule(border(box), "box"));
        row += border;
        strips().forEach(this::addStrip);
        // White below a story stands below all its legs alike (typesetting J1).
        int depth = Math.min(foot - row, place.variant().text());
        var poured = Legs.pour(setting.units, place.variant().spots().blocked, depth);
        addLegs(poured, foot);
        place.variant().spots().spots.forEach(spot -> addSpot(spot, foot));
        tell(poured, notices);
        return new Article(copy.slug(), box, frames);
    }

    /** The border runs half a grid line inside the block, clear of its neighbours. */
    private Rect border(Rect box) {
        return box.inset(0, grid.pitch() / 3);
    }

    /** Heads and lead; the white that the block can spare goes to the headline. */
    private List<Strip> strips() {
        int white = Math.max(0, place.rows() - place.variant().rows());
        int air = Math.min(white, Score.air(setting, place.variant()));
        var strips = new ArrayList<>(place.variant().heads().strips());
        setting.lead.ifPresent(strips::add);
        var order = airOrder(strips);
        for (int i = 0; i < air && !order.isEmpty(); i++)
            strips.set(order.get(i % order.size()), strips.get(order.get(i % order.size())).withAir());
        return strips;
    }

    /** A row of air goes first to the headline, then above the text, then to the other heads in turn. */
    private static List<Integer> airOrder(List<Strip> strips) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < strips.size(); i++)
            order.add(strips.get(i).part().equals(Role.HEADLINE.key()) ? 0 : order.size(), i);
        if (order.size() > 2) order.add(1, order.removeLast());
        return order;
    }

    private void addStrip(Strip strip) {
        int x = left + setting.measures.inset();
        var placed = new ArrayList<Placed>();
        int baseline = firstBaseline(row, strip.rows(), strip.lines().size(), strip.size(), strip.leading());
        for (var line : strip.lines()) {
            placed.add(new Placed(line, x, baseline));
            baseline += strip.leading();
        }
        var box = new Rect(x, grid.y(row), setting.measures.width(), strip.rows() * grid.pitch());
        frames.add(new Frame.Text(box, strip.part(), fragments(placed)));
        row += strip.rows();
    }

    /** Baseline of the first of several lines that stand in the middle of so many rows. */
    private int firstBaseline(int topRow, int rows, int lines, int size, int leading) {
        int height = (lines - 1) * leading + size;
        return grid.y(topRow) + (rows * grid.pitch() - height) / 2 + size * 88 / 100;
    }

    private void addLegs(List<Poured> poured, int foot) {
        for (int leg = 0; leg < setting.measures.legs(); leg++) {
            int number = leg;
            var inLeg = poured.stream().filter(unit -> unit.leg() == number).toList();
            if (inLeg.isEmpty()) continue;
            int x = left + setting.measures.x(leg);
            var placed = inLeg.stream().flatMap(unit -> placed(unit, x)).toList();
            int top = row + inLeg.getFirst().row();
            var box = new Rect(x, grid.y(top), setting.measures.measure(), (foot - top) * grid.pitch());
            frames.add(new Frame.Text(box, "leg", fragments(placed)));
        }
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

    private void addSpot(Spot spot, int foot) {
        int top = row + spot.row();
        int captionRows = Spots.captionRows(spot.caption(), theme, grid.pitch());
        if (top + spot.rows() + captionRows > foot) return;
        int x = left + setting.measures.x(spot.leg());
        int width = setting.measures.width(spot.span());
        var picture = spot.picture();
        frames.add(new Frame.Picture(
                new Rect(x, grid.y(top), width, spot.height()), picture.src(), picture.file(), picture.alt()));
        if (spot.caption().isEmpty()) return;
        int captionTop = top + spot.rows();
        var type = theme.types().of(Role.CAPTION);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < spot.caption().size(); i++)
            placed.add(new Placed(
                    spot.caption().get(i), x, grid.y(captionTop) + i * type.leading() + grid.ascent()));
        var box = new Rect(x, grid.y(captionTop), width, captionRows * grid.pitch());
        frames.add(new Frame.Text(box, Role.CAPTION.key(), fragments(placed)));
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
        var text = copy.paragraphs().get(first.paragraph()).text();
        return new Fragment(
                first.paragraph(), first.role(), first.first(), last.to() == text.length(),
                text.substring(first.from(), last.to()), placed);
    }

    private void tell(List<Poured> poured, Notices notices) {
        setting.notices.forEach(notices::add);
        var where = banxin.notice.Place.of(copy.file());
        int lost = place.variant().spots().spots.size()
                - (int) frames.stream().filter(frame -> frame instanceof Frame.Picture).count();
        if (lost > 0) notices.add(Notice.fault("picture-overset", where, copy.slug(), lost));
        var over = setting.units.subList(poured.size(), setting.units.size());
        int lines = over.stream().mapToInt(unit -> unit.lines().size()).sum();
        int characters = over.stream().flatMap(unit -> unit.lines().stream()).mapToInt(l -> l.to() - l.from()).sum();
        if (lines > 0) notices.add(Notice.fault("overset", where, copy.slug(), characters, lines));
        int white = place.rows() - place.variant().rows() - Score.air(setting, place.variant());
        if (lines == 0 && white >= WORTH_TELLING)
            notices.add(Notice.warning(
                    "underset", where, copy.slug(), white * setting.columns,
                    white * setting.columns * setting.measures.measure() / theme.em()));
    }
}
