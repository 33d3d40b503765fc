package banxin.heads;

import banxin.heads.Cuts.Tier;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Segmenter;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a head of one size to a width (typesetting I6): as it is, else tightened, else condensed (长体), else in more lines,
 * cut by sense. A step is taken only where the one before does not do; no line is clipped or runs over.
 */
final class HeadFit {
    /** Widths that a line may be brought to, in 1/1000 of its own. */
    static final int NATURAL = 1000;

    static final int TIGHTENED = 950;
    static final int CONDENSED = 900;
    static final int NARROWEST = 850;

    private final Theme theme;
    private final Setter setter;
    private final Segmenter segmenter;
    private final String file;
    private final int width;

    HeadFit(Theme theme, Setter setter, Segmenter segmenter, String file, int width) {
        this.theme = theme;
        this.setter = setter;
        this.segmenter = segmenter;
        this.file = file;
        this.width = width;
    }

    /**
     * A head as it will stand.
     *
     * @param share of the natural width that its longest line is brought to, in 1/1000
     * @param bySense no line ends where the eye stumbles, and none is much longer than another
     * @param atGap its lines end where the editors typed a gap
     */
    record Fitted(List<Line> lines, int share, boolean bySense, boolean atGap) {
        Fitted {
            lines = List.copyOf(lines);
        }
    }

    /** @param most lines wanted */
    Fitted fit(Paragraph head, Type type, int most) {
        var cuts = new Cuts(head, segmenter);
        // Where the editors typed a gap, two lines are as good as one, and nothing is condensed for it.
        var single = single(head, type, cuts.hasGap() ? TIGHTENED : NARROWEST);
        if (!single.isEmpty()) return single.getFirst();
        if (head.text().length() > Cuts.LONGEST) return wrapped(head, type);
        var line = natural(head, type);
        if (line.isEmpty()) return new Fitted(List.of(), NATURAL, true, false);
        var ruler = new Ruler(head.text(), line.getFirst(), type.size());
        int least = Math.max(2, Math.ceilDiv(line.getFirst().width(), (int) ((long) width * NATURAL / CONDENSED)));
        for (int lines = least; lines <= Math.max(most, least); lines++) {
            var fitted = divided(head, type, cuts, ruler, lines);
            if (!fitted.isEmpty()) return fitted.getFirst();
        }
        return wrapped(head, type);
    }

    /** In one line, if it need not be brought below the least share. */
    List<Fitted> single(Paragraph head, Type type, int least) {
        var line = natural(head, type);
        if (line.size() > 1) return List.of();
        if (line.isEmpty()) return List.of(new Fitted(line, NATURAL, true, false));
        int share = share(line.getFirst());
        return share < least ? List.of() : List.of(fitted(head, type, new Fitted(line, share, true, false)));
    }

    /** In so many lines at the gaps, if it has as many. */
    List<Fitted> atGaps(Paragraph head, Type type) {
        var gaps = new Cuts(head, segmenter).of(Tier.GAPS);
        var line = natural(head, type);
        if (gaps.isEmpty() || line.size() != 1) return List.of();
        var ruler = new Ruler(head.text(), line.getFirst(), type.size());
        return Division.best(ruler, gaps, 2, (int) ((long) width * NATURAL / CONDENSED)).stream()
                .flatMap(division -> set(head, type, division, CONDENSED, true).stream())
                .toList();
    }

    private List<Fitted> divided(Paragraph head, Type type, Cuts cuts, Ruler ruler, int lines) {
        for (var tier : Tier.values()) {
            var found = cuts.of(tier);
            for (int share : new int[] {NATURAL, TIGHTENED, CONDENSED}) {
                var best = Division.best(ruler, found, lines, (int) ((long) width * NATURAL / share)).stream()
                        .filter(division -> division.ratio() >= least(tier))
                        .flatMap(division -> set(head, type, division, share, tier == Tier.GAPS).stream())
                        .findFirst();
                if (best.isPresent()) return List.of(best.get());
            }
        }
        return List.of();
    }

    /** Where a head is best cut in two, whatever its width; 0 where it should not be. */
    static int half(Cuts cuts, Ruler ruler) {
        for (var tier : Tier.values())
            for (var division : Division.best(ruler, cuts.of(tier), 2, Integer.MAX_VALUE))
                if (division.ratio() >= least(tier)) return division.ends().getFirst();
        return 0;
    }

    /** What the editors typed is followed where a line is not next to nothing. */
    private static int least(Tier tier) {
        return switch (tier) {
            case GAPS -> Division.STUB;
            case MARKS -> Division.TRAPEZE;
            case WORDS -> 0;
        };
    }

    /** Empty where the lines, now that they are set, need more than that. */
    private List<Fitted> set(Paragraph head, Type type, Division division, int least, boolean atGap) {
        var lines = new ArrayList<Line>();
        int share = NATURAL;
        int from = 0;
        for (int to : division.ends()) {
            int start = from;
            var line = natural(head.piece(from, to), type);
            if (line.size() != 1) return List.of();
            share = Math.min(share, share(line.getFirst()));
            lines.add(line.getFirst().shifted(start));
            from = to;
        }
        if (share < least) return List.of();
        boolean bySense = atGap || division.isSightly();
        return List.of(fitted(head, type, new Fitted(ending(lines), share, bySense, atGap)));
    }

    /** Only the last line ends its paragraph. */
    private static List<Line> ending(List<Line> lines) {
        return lines.stream()
                .map(line -> line.ending(line == lines.getLast()))
                .toList();
    }

    /** Wherever the compositor ends the lines. */
    private Fitted wrapped(Paragraph head, Type type) {
        var marks = new HeadMarks(theme.headComma() == Theme.Comma.GAP, type.size());
        var lines = set(head, type, width).stream()
                .map(line -> marks.dressed(line).width() <= width ? marks.dressed(line) : line)
                .toList();
        return new Fitted(lines.stream().map(line -> aligned(head, line, type)).toList(), NATURAL, lines.size() < 2, false);
    }

    /** Its lines narrowed and in their places. */
    private Fitted fitted(Paragraph copy, Type type, Fitted head) {
        var standing = head.lines().stream()
                .map(line -> line.narrowed(head.share(), head.share() < TIGHTENED))
                .map(line -> aligned(copy, line, type))
                .toList();
        return new Fitted(standing, head.share(), head.bySense(), head.atGap());
    }

    /** What a line is brought to. A condensed one leaves some white, so that it does not run into the head beside it. */
    private int share(Line line) {
        if (line.width() <= width) return NATURAL;
        int share = line.tightened(width);
        return share >= TIGHTENED ? share : (int) ((long) (width - theme.em()) * NATURAL / line.width());
    }

    private Line aligned(Paragraph head, Line line, Type type) {
        int room = Math.max(0, width - line.width());
        var marks = new HeadMarks(theme.headComma() == Theme.Comma.GAP, type.size());
        int hang = marks.hang(head.text().substring(line.from(), line.to()));
        return switch (type.align()) {
            case JUSTIFY, LEFT -> line;
            case CENTER -> line.moved(Math.clamp(room / 2 - hang, 0, room));
            case RIGHT -> line.moved(room);
        };
    }

    /** One line, its marks dressed; several where not even an endless measure holds it. */
    private List<Line> natural(Paragraph head, Type type) {
        var marks = new HeadMarks(theme.headComma() == Theme.Comma.GAP, type.size());
        return set(head, type, Setter.ENDLESS).stream().map(marks::dressed).toList();
    }

    private List<Line> set(Paragraph head, Type type, int measure) {
        var flush = new Type(type.face(), type.strong(), type.size(), type.leading(), 0, Align.LEFT);
        return setter.set(file, List.of(head), theme.types().with(head.role(), flush), measure).lines();
    }
}
