package banxin.makeup;

import banxin.heads.Heads;
import banxin.heads.Stack;
import banxin.heads.StandingHead;
import banxin.heads.Strip;
import banxin.makeup.Legs.Unit;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Frame.Target;
import banxin.page.Grid;
import banxin.page.Part;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Segmenter;
import banxin.type.Setter;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A story set to a width in columns: its lines are decided, its height is still a choice between variants. */
final class Setting {
    private static final Set<Role> BODY =
            EnumSet.of(
                    Role.SUMMARY, Role.BODY, Role.CROSSHEAD, Role.QUOTE, Role.ITEM, Role.VERSE, Role.CELLHEAD,
                    Role.CELL, Role.NAME, Role.SIGNATURE, Role.SOURCE);

    private static final int FIRST_LINES = 3;

    final Block block;
    final int columns;
    /** Widths of the whole block. */
    final Measures across;
    /** Widths of what is not a standing head. */
    final Measures measures;
    final Optional<Strip> lead;
    final List<Unit> units;
    final List<Variant> variants = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    private final List<Notice> leadNotices;

    private final Grid grid;
    private final Theme theme;
    private final Setter setter;
    private final Segmenter segmenter;

    /**
     * One way to make the block up.
     *
     * @param rank 0 for the best looking heads
     * @param text rows that the text needs in its legs
     * @param fixed rows above the legs, and of the box
     * @param depth rows from the top of the legs to the foot of text and pictures
     * @param rows that the whole block needs
     * @param standing a head that stands beside all of these
     * @param standingRows rows that the block needs at least for it
     */
    record Variant(
            int rank,
            Stack heads,
            Spots spots,
            int text,
            int fixed,
            int depth,
            int rows,
            Optional<StandingHead> standing,
            int standingRows) {
        /** Rows of white beside a head or pictures that are taller than the text, over all legs. */
        int hole() {
            int hole = spots.blocked.length * (rows - fixed - depth);
            for (int blocked : spots.blocked) hole += depth - Math.max(Math.min(blocked, depth), text);
            return hole;
        }
    }

    Setting(Block block, int columns, Grid grid, Theme theme, Setter setter, Segmenter segmenter) {
        this.block = block;
        this.columns = columns;
        this.grid = grid;
        this.theme = theme;
        this.setter = setter;
        this.segmenter = segmenter;
        across = Measures.of(grid, theme.em(), columns, block.placement().box());
        boolean stands = block.placement().vertical() && block.tail().isEmpty();
        var standing = stands ? standing() : Standings.NONE;
        measures = standing.isEmpty() ? across : across.beside(standing.width(), theme.em());
        lead = columns == 1 ? Optional.empty() : lead(measures);
        leadNotices = List.copyOf(notices);
        units = units(measures, Map.of());
        var copy = standing.isEmpty() ? block.copy() : standing.rest(block.copy());
        var heads = new Heads(theme, setter, segmenter);
        var stacks = block.tail()
                .map(tail -> List.of(over(tail, heads)))
                .orElseGet(() -> heads.lying(copy, measures.width(), columns));
        if (standing.isEmpty()) addVariants(stacks, 0, Optional.empty());
        for (int i = 0; i < standing.heads().size(); i++) {
            var head = standing.heads().get(i);
            int white = (standing.width() - head.width()) / theme.em();
            addVariants(stacks, i + white, Optional.of(head));
        }
    }

    private Stack over(Tail tail, Heads heads) {
        return tail.head()
                .map(head -> heads.over(head.paragraph(), block.copy().file(), measures.width()))
                .orElse(Stack.NONE);
    }

    /** None, and told, where the story is too narrow or its head too long. */
    private Standings standing() {
        var offers = new Heads(theme, setter, segmenter).standing(block.copy(), columns);
        var standing = columns == 1 ? Standings.NONE : Standings.of(offers, theme, grid, across, this::depth);
        // Of galleys that were only tried.
        notices.clear();
        var where = Place.sheet(block.placement().line());
        if (standing.isEmpty())
            notices.add(Notice.warning(
                    columns == 1 ? "vertical-head-one-column" : "vertical-head-too-long", where, block.copy().slug(), columns));
        return standing;
    }

    /** Rows that lead, text and pictures need in these legs. */
    private int depth(Measures legs) {
        var spots = Spots.of(theme, setter, grid, legs, block, spans(legs).getFirst());
        int text = Legs.depth(units(legs, Map.of()), spots.blocked);
        return Math.max(text, spots.tallest()) + lead(legs).map(Strip::rows).orElse(0);
    }

    /** The same, but for its lines. */
    private Setting(Setting natural, Function<Setting, List<Unit>> lines) {
        block = natural.block;
        columns = natural.columns;
        grid = natural.grid;
        theme = natural.theme;
        setter = natural.setter;
        segmenter = natural.segmenter;
        across = natural.across;
        measures = natural.measures;
        lead = natural.lead;
        leadNotices = natural.leadNotices;
        units = lines.apply(this);
    }

    /** The story with so many lines more in its legs, or less; as near to it as the limits reach (typesetting J7). */
    Setting fitted(int lines) {
        var copy = block.copy();
        int natural = lines();
        var fitting = setter.fit(copy.file(), running(), theme.types(), measures.measure(), Wanted.lines(natural + lines));
        int more = fitting.galley().lines().size() - natural;
        var note = Notice.note(
                "copyfitted", Place.of(copy.file()), copy.slug(),
                String.format(Locale.ROOT, "%+d", more), String.format(Locale.ROOT, "%+.1f", fitting.largestTracking() / 10.0));
        var decided = fitting.galley().lines().stream().collect(Collectors.groupingBy(Line::paragraph));
        var fitted = new Setting(this, self -> self.units(measures, decided));
        fitted.notices.addAll(0, leadNotices);
        fitted.notices.addAll(fitting.galley().notices());
        fitted.notices.add(note);
        return fitted;
    }

    /**
     * The story as far as it stands here.
     *
     * @param last line of the file up to which its paragraphs are printed, at least in part
     */
    Setting cut(List<Unit> here, int last) {
        var cut = new Setting(this, self -> List.copyOf(here));
        notices.stream().filter(notice -> notice.place().line() <= last).forEach(cut.notices::add);
        return cut;
    }

    /**
     * Paragraphs that copyfitting may change; tables, verse, names and heads have a shape of their own, and so has the
     * end of a paragraph that began on another page.
     */
    List<Paragraph> running() {
        return body().stream()
                .filter(paragraph -> paragraph.role().isRunning() && !isPiece(paragraph))
                .toList();
    }

    /** Of the running text that copyfitting may change. */
    int lines() {
        return (int) units.stream()
                .flatMap(unit -> unit.lines().stream())
                .filter(line -> line.role().isRunning() && !isPiece(paragraph(line.paragraph())))
                .count();
    }

    private boolean isPiece(Paragraph paragraph) {
        return block.tail().filter(tail -> tail.isPiece(paragraph)).isPresent();
    }

    /** By its number. */
    Paragraph paragraph(int number) {
        return block.copy().paragraphs().get(number);
    }

    /** Rows of everything above the legs, and of the box. */
    int fixedRows(Stack heads) {
        return heads.rows() + lead.map(Strip::rows).orElse(0) + measures.boxRows();
    }

    /** Rows that the block needs for its heads and a first few lines; with less it is no story. */
    int leastRows() {
        int least = Integer.MAX_VALUE;
        for (var variant : variants) {
            int legs = units.isEmpty() ? variant.depth() : Math.min(variant.depth(), FIRST_LINES);
            least = Math.min(least, Math.max(fixedRows(variant.heads()) + legs, variant.standingRows()));
        }
        return least;
    }

    private Optional<Strip> lead(Measures legs) {
        var paragraphs = block.copy().of(Role.LEAD);
        if (paragraphs.isEmpty() || block.tail().isPresent()) return Optional.empty();
        var type = theme.types().of(Role.LEAD);
        var lines = set(paragraphs, legs.width());
        int rows = Math.ceilDiv(lines.size() * type.leading(), grid.pitch());
        return Optional.of(new Strip(Part.LEAD, lines, type.size(), type.leading(), rows));
    }

    private List<Unit> units(Measures legs, Map<Integer, List<Line>> fitted) {
        var signs = new Signs(setter, block, theme, legs.measure());
        var decided = new HashMap<>(fitted);
        block.tail().filter(tail -> tail.offset() > 0).map(signs::piece).ifPresent(piece -> {
            decided.put(piece.lines().getFirst().paragraph(), piece.lines());
            notices.addAll(piece.notices());
        });
        var composing = new Composing(setter, block.copy().file(), theme.types(), decided);
        var made = new ArrayList<Unit>();
        block.tail().ifPresent(tail -> made.add(signs.back(tail)));
        made.addAll(Units.of(body(), composing, new Heads(theme, setter, segmenter).crossheads(block.copy(), legs.measure()), theme, legs.measure()));
        notices.addAll(composing.notices);
        return made;
    }

    /** The jump line, should the story leave its page. */
    Unit jumpLine(Target target) {
        return new Signs(setter, block, theme, measures.measure()).onward(target);
    }

    /** The paragraphs that run through the legs. */
    List<Paragraph> body() {
        if (block.tail().isPresent()) return block.tail().get().body();
        return block.copy().paragraphs().stream()
                .filter(paragraph -> BODY.contains(paragraph.role())
                        || paragraph.role() == Role.LEAD && columns == 1)
                .toList();
    }

    private List<Line> set(List<Paragraph> paragraphs, int measure) {
        var galley = setter.set(block.copy().file(), paragraphs, theme.types(), measure);
        notices.addAll(galley.notices());
        return galley.lines();
    }

    /** @param best rank of the first of the heads */
    private void addVariants(List<Stack> stacks, int best, Optional<StandingHead> standing) {
        int standingRows = standing.map(head -> head.rows(grid.pitch()) + measures.boxRows()).orElse(0);
        for (var spans : spans(measures)) {
            var spots = Spots.of(theme, setter, grid, measures, block, spans);
            int text = Legs.depth(units, spots.blocked);
            int depth = Math.max(text, spots.tallest());
            for (int rank = 0; rank < stacks.size(); rank++) {
                int fixed = fixedRows(stacks.get(rank));
                int rows = Math.max(fixed + depth, standingRows);
                variants.add(new Variant(
                        best + rank, stacks.get(rank), spots, text, fixed, depth, rows, standing, standingRows));
            }
        }
    }

    /** Legs for each picture: what the editors asked for; the others are tried in every width. */
    private List<int[]> spans(Measures widths) {
        var pictures = block.pictures();
        boolean free = pictures.stream().anyMatch(picture -> picture.columns() == 0);
        boolean alone = body().isEmpty() && pictures.size() == 1;
        var spans = new ArrayList<int[]>();
        for (int span = free && !alone ? 1 : widths.legs(); span <= widths.legs(); span++) {
            int legs = span;
            spans.add(pictures.stream()
                    .mapToInt(picture -> picture.columns() == 0 ? legs : Math.min(widths.legs(), picture.columns()))
                    .toArray());
        }
        return spans;
    }
}
