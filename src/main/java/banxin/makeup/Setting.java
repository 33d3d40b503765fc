package banxin.makeup;

import banxin.makeup.Heads.Stack;
import banxin.makeup.Heads.Strip;
import banxin.makeup.Legs.Unit;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Grid;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A story set to a width in columns: its lines are decided, its height is still a choice between variants. */
final class Setting {
    private static final Set<Role> BODY =
            EnumSet.of(Role.SUMMARY, Role.BODY, Role.CROSSHEAD, Role.QUOTE, Role.ITEM, Role.VERSE, Role.SOURCE);

    private static final int FIRST_LINES = 3;

    final Block block;
    final int columns;
    final Measures measures;
    final Optional<Strip> lead;
    final List<Unit> units;
    final List<Variant> variants = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    private final List<Notice> leadNotices;

    private final Grid grid;
    private final Theme theme;
    private final Setter setter;

    /**
     * One way to make the block up.
     *
     * @param rank 0 for the best looking heads
     * @param text rows that the text needs in its legs
     * @param depth rows from the top of the legs to the foot of text and pictures
     * @param rows that the whole block needs
     */
    record Variant(int rank, Stack heads, Spots spots, int text, int depth, int rows) {
        /** Rows of white beside pictures that are taller than the text, over all legs. */
        int hole() {
            int hole = 0;
            for (int blocked : spots.blocked) hole += depth - Math.max(Math.min(blocked, depth), text);
            return hole;
        }
    }

    Setting(Block block, int columns, Grid grid, Theme theme, Setter setter) {
        this.block = block;
        this.columns = columns;
        this.grid = grid;
        this.theme = theme;
        this.setter = setter;
        measures = Measures.of(grid, theme.em(), columns, block.placement().box());
        lead = columns == 1 ? Optional.empty() : lead();
        leadNotices = List.copyOf(notices);
        units = units(paragraph -> set(List.of(paragraph), measures.measure()));
        addVariants();
    }

    /** The same, but for the lines of the body. */
    private Setting(Setting natural, Fitting fitting, Notice note) {
        block = natural.block;
        columns = natural.columns;
        grid = natural.grid;
        theme = natural.theme;
        setter = natural.setter;
        measures = natural.measures;
        lead = natural.lead;
        leadNotices = natural.leadNotices;
        var lines = fitting.galley().lines().stream().collect(Collectors.groupingBy(Line::paragraph));
        units = units(paragraph -> lines.getOrDefault(paragraph.number(), List.of()));
        notices.addAll(leadNotices);
        notices.addAll(fitting.galley().notices());
        notices.add(note);
    }

    /** The story with so many lines more in its legs, or less; as near to it as the limits reach (typesetting J7). */
    Setting fitted(int lines) {
        var copy = block.copy();
        int natural = lines();
        var fitting = setter.fit(copy.file(), body(), theme.types(), measures.measure(), Wanted.lines(natural + lines));
        int more = fitting.galley().lines().size() - natural;
        var note = Notice.note(
                "copyfitted", Place.of(copy.file()), copy.slug(),
                String.format(Locale.ROOT, "%+d", more), String.format(Locale.ROOT, "%+.1f", fitting.largestTracking() / 10.0));
        return new Setting(this, fitting, note);
    }

    /** Of the body. */
    int lines() {
        return units.stream().mapToInt(unit -> unit.lines().size()).sum();
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
            least = Math.min(least, fixedRows(variant.heads()) + legs);
        }
        return least;
    }

    private Optional<Strip> lead() {
        var paragraphs = block.copy().of(Role.LEAD);
        if (paragraphs.isEmpty()) return Optional.empty();
        var type = theme.types().of(Role.LEAD);
        var lines = set(paragraphs, measures.width());
        int rows = Math.ceilDiv(lines.size() * type.leading(), grid.pitch());
        return Optional.of(new Strip(Role.LEAD.key(), lines, type.size(), type.leading(), rows));
    }

    /** The paragraphs that run through the legs. */
    List<Paragraph> body() {
        return block.copy().paragraphs().stream()
                .filter(paragraph -> BODY.contains(paragraph.role())
                        || paragraph.role() == Role.LEAD && lead.isEmpty())
                .toList();
    }

    private List<Unit> units(Function<Paragraph, List<Line>> linesOf) {
        var units = new ArrayList<Unit>();
        for (var paragraph : body()) {
            var lines = linesOf.apply(paragraph);
            if (paragraph.role() == Role.CROSSHEAD) units.add(crosshead(lines));
            else lines.forEach(line -> units.add(new Unit(1, List.of(line), false)));
        }
        return units;
    }

    private Unit crosshead(List<Line> lines) {
        int rows = Math.ceilDiv(lines.size() * theme.types().of(Role.CROSSHEAD).leading(), grid.pitch());
        return new Unit(rows, lines, true);
    }

    private List<Line> set(List<Paragraph> paragraphs, int measure) {
        var galley = setter.set(block.copy().file(), paragraphs, theme.types(), measure);
        notices.addAll(galley.notices());
        return galley.lines();
    }

    private void addVariants() {
        var stacks = new Heads(theme, setter, block.copy(), measures.width(), columns).stacks();
        for (var spans : spans()) {
            var spots = Spots.of(theme, setter, grid, measures, block, spans);
            int text = Legs.depth(units, spots.blocked);
            int depth = Math.max(text, spots.tallest());
            for (int rank = 0; rank < stacks.size(); rank++)
                variants.add(new Variant(
                        rank, stacks.get(rank), spots, text, depth, depth + fixedRows(stacks.get(rank))));
        }
    }

    /** Legs for each picture: what the editors asked for; the others are tried in every width. */
    private List<int[]> spans() {
        var pictures = block.pictures();
        boolean free = pictures.stream().anyMatch(picture -> picture.columns() == 0);
        boolean alone = units.isEmpty() && pictures.size() == 1;
        var spans = new ArrayList<int[]>();
        for (int span = free && !alone ? 1 : columns; span <= columns; span++) {
            int legs = span;
            spans.add(pictures.stream()
                    .mapToInt(picture -> picture.columns() == 0 ? legs : Math.min(columns, picture.columns()))
                    .toArray());
        }
        return spans;
    }
}
