package banxin.makeup;

import banxin.heads.Stack;
import banxin.heads.StandingHead;
import banxin.heads.Strip;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Part;
import banxin.tabular.Composing;
import banxin.tabular.Unit;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Galley;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Casts a block off: sets its heads, its lead, its text and its pictures to a width, so that its height is known. */
final class CastOff {
    private final Stone stone;
    private final Theme theme;
    private final Block block;
    private final int columns;

    CastOff(Stone stone, Block block, int columns) {
        this.stone = stone;
        this.theme = stone.theme();
        this.block = block;
        this.columns = columns;
    }

    Setting setting() {
        var across = Measures.of(stone.grid(), theme.em(), columns, block.placement().box());
        boolean stands = block.placement().vertical() && block.tail().isEmpty();
        var standing = stands ? standing(across) : Standings.NONE;
        var measures = standing.isEmpty() ? across : across.beside(standing.width(), theme.em());
        var told = new ArrayList<Notice>();
        if (stands && standing.isEmpty()) told.add(lying());
        var lead = columns == 1 ? Optional.<Galley>empty() : lead(measures);
        lead.ifPresent(galley -> told.addAll(galley.notices()));
        var running = running(measures, Map.of());
        var setting = new Setting(block, columns, across, measures, lead.map(this::strip), told, running, List.of());
        return setting.with(variants(setting, standing));
    }

    /** The story with so many lines more in its legs, or less; as near to it as the limits reach (typesetting J7). */
    Setting fitted(Setting natural, int lines) {
        var copy = block.copy();
        var wanted = Wanted.lines(natural.lines() + lines);
        var fitting = stone.setter()
                .fit(copy.file(), natural.elastic(), theme.types(), natural.measures().measure(), wanted);
        int more = fitting.galley().lines().size() - natural.lines();
        var note = Notice.note(
                "copyfitted", Place.of(copy.file()), copy.slug(),
                String.format(Locale.ROOT, "%+d", more), String.format(Locale.ROOT, "%+.1f", fitting.largestTracking() / 10.0));
        var decided = fitting.galley().lines().stream().collect(Collectors.groupingBy(Line::paragraph));
        var running = running(natural.measures(), decided);
        var notices = new ArrayList<>(running.notices());
        notices.addAll(fitting.galley().notices());
        notices.add(note);
        return natural.with(new Running(running.units(), notices));
    }

    /** None where the story is too narrow or its head too long. */
    private Standings standing(Measures across) {
        if (columns == 1) return Standings.NONE;
        var offers = stone.heads().standing(block.copy(), columns);
        return Standings.of(offers, theme, stone.grid(), across, this::depth);
    }

    private Notice lying() {
        return Notice.warning(
                columns == 1 ? "vertical-head-one-column" : "vertical-head-too-long",
                Place.sheet(block.placement().line()), block.copy().slug(), columns);
    }

    /** Rows that lead, text and pictures need in these legs. */
    private int depth(Measures legs) {
        var pictures = Illustrations.of(stone, block, legs, spans(legs).getFirst());
        int text = Legs.depth(running(legs, Map.of()).units(), pictures.taken());
        return Math.max(text, pictures.tallest()) + lead(legs).map(lead -> strip(lead).rows()).orElse(0);
    }

    private Optional<Galley> lead(Measures legs) {
        var paragraphs = block.copy().of(Role.LEAD);
        if (paragraphs.isEmpty() || block.tail().isPresent()) return Optional.empty();
        return Optional.of(stone.setter().set(block.copy().file(), paragraphs, theme.types(), legs.width()));
    }

    private Strip strip(Galley lead) {
        var type = theme.types().of(Role.LEAD);
        int rows = Math.ceilDiv(lead.lines().size() * type.leading(), theme.pitch());
        return new Strip(Part.LEAD, lead.lines(), type.size(), type.leading(), rows);
    }

    /** @param fitted lines that are decided, by paragraph */
    private Running running(Measures legs, Map<Integer, List<Line>> fitted) {
        var signs = new Signs(stone.setter(), block, theme, legs.measure());
        var decided = new HashMap<>(fitted);
        var notices = new ArrayList<Notice>();
        block.tail().filter(tail -> tail.offset() > 0).map(signs::piece).ifPresent(piece -> {
            decided.put(piece.lines().getFirst().paragraph(), piece.lines());
            notices.addAll(piece.notices());
        });
        var composing = new Composing(stone.setter(), block.copy().file(), theme.types(), decided);
        var crossheads = stone.heads().crossheads(block.copy(), legs.measure());
        var units = new ArrayList<Unit>();
        block.tail().ifPresent(tail -> units.add(signs.back(tail)));
        units.addAll(Units.of(block.body(columns), composing, crossheads, theme, legs.measure()));
        notices.addAll(composing.notices());
        return new Running(units, notices);
    }

    private List<Variant> variants(Setting setting, Standings standing) {
        if (standing.isEmpty()) return variants(setting, stacks(setting, block.copy()), 0, Optional.empty());
        var stacks = stacks(setting, standing.rest(block.copy()));
        var variants = new ArrayList<Variant>();
        for (int i = 0; i < standing.heads().size(); i++) {
            var head = standing.heads().get(i);
            int white = (standing.width() - head.width()) / theme.em();
            variants.addAll(variants(setting, stacks, i + white, Optional.of(head)));
        }
        return variants;
    }

    private List<Stack> stacks(Setting setting, Copy copy) {
        int width = setting.measures().width();
        return block.tail()
                .map(tail -> tail.head()
                        .map(head -> stone.heads().over(head.paragraph(), copy.file(), width))
                        .orElse(Stack.NONE))
                .map(List::of)
                .orElseGet(() -> stone.heads().lying(copy, width, columns));
    }

    /** @param best rank of the first of the heads */
    private List<Variant> variants(Setting setting, List<Stack> stacks, int best, Optional<StandingHead> standing) {
        var legs = setting.measures();
        int standingRows = standing.map(head -> head.rows(theme.pitch()) + legs.boxRows()).orElse(0);
        var variants = new ArrayList<Variant>();
        for (var spans : spans(legs)) {
            var pictures = Illustrations.of(stone, block, legs, spans);
            int text = Legs.depth(setting.units(), pictures.taken());
            int depth = Math.max(text, pictures.tallest());
            for (int rank = 0; rank < stacks.size(); rank++) {
                int fixed = setting.fixedRows(stacks.get(rank));
                int rows = Math.max(fixed + depth, standingRows);
                variants.add(new Variant(
                        best + rank, stacks.get(rank), pictures, text, fixed, depth, rows, standing, standingRows));
            }
        }
        return variants;
    }

    /** Legs for each picture: what the editors asked for; the others are tried in every width. */
    private List<int[]> spans(Measures widths) {
        var pictures = block.pictures();
        boolean free = pictures.stream().anyMatch(picture -> picture.columns() == 0);
        boolean alone = block.body(columns).isEmpty() && pictures.size() == 1;
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
