package banxin.compose;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Fitting.Action;
import banxin.type.Fitting.Means;
import banxin.type.Galley;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Hyphenator;
import banxin.type.Line;
import banxin.type.Opportunity;
import banxin.type.SetLine;
import banxin.type.SetLine.Fit;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.TypeCase;
import banxin.type.Types;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.List;

/** Sets copy into lines by the rules of CLREQ and GB/T 15834, in one house style. Stateless; safe in every thread. */
public final class Compositor implements Setter {
    private final HouseStyle style;
    private final TypeCase typeCase;
    private final Hyphenator hyphenator;
    private final Repertoire repertoire;
    private final int tracking;

    public Compositor(HouseStyle style, TypeCase typeCase) {
        this(style, typeCase, Hyphenator.NONE);
    }

    public Compositor(HouseStyle style, TypeCase typeCase, Hyphenator hyphenator) {
        this(style, typeCase, hyphenator, new Repertoire(style), 0);
    }

    private Compositor(
            HouseStyle style, TypeCase typeCase, Hyphenator hyphenator, Repertoire repertoire, int tracking) {
        this.style = style;
        this.typeCase = typeCase;
        this.hyphenator = hyphenator;
        this.repertoire = repertoire;
        this.tracking = tracking;
    }

    /**
     * The same, but with so much more blank between Han, and between Han and marks (typesetting J7).
     *
     * @param perMille of an em, −80 to 50; less than nothing brings them closer
     */
    public Compositor tracked(int perMille) {
        if (perMille < Tracking.TIGHTEST || perMille > Tracking.LOOSEST)
            throw new IllegalArgumentException("tracking beyond -80 to 50: " + perMille);
        return new Compositor(style, typeCase, hyphenator, repertoire, perMille);
    }

    @Override
    public Galley set(String file, List<Paragraph> paragraphs, Types types, int measure) {
        var notices = new ArrayList<Notice>();
        var lines = paragraphs.stream()
                .flatMap(paragraph ->
                        explained(file, paragraph, types.of(paragraph.role()), measure, notices::add).stream())
                .map(SetLine::line)
                .toList();
        return new Galley(measure, lines, notices);
    }

    @Override
    public Galley stand(String file, List<Paragraph> paragraphs, Types types, int measure) {
        var lines = paragraphs.stream()
                .flatMap(paragraph -> standing(paragraph, types.of(paragraph.role()), measure).stream())
                .toList();
        return new Galley(measure, lines, List.of());
    }

    private List<Line> standing(Paragraph paragraph, Type type, int measure) {
        var row = Upright.row(paragraph, type, style.latinGap(), repertoire, typeCase);
        return VerticalSetter.lines(paragraph, row, sorts(paragraph, type), measure);
    }

    /**
     * Sets paragraphs to a number of lines in all (typesetting J7): by their marks, then by tracking each of them by
     * −8 % to +5 %, no two neighbours by more than 3 % apart when it can be had so, then by the pitch where that is
     * allowed. Says all that it did, and how many characters are over or lines free when the limits do not reach.
     */
    @Override
    public Fitting fit(String file, List<Paragraph> paragraphs, Types types, int measure, Wanted wanted) {
        return new Copyfit(tracked(0), file, paragraphs, types, measure).fit(wanted);
    }

    /** One who sets a paragraph as a fitting did. */
    public Compositor repeating(List<Action> actions) {
        int marks = amount(actions, Means.MARKS);
        return with(new Look(amount(actions, Means.TRACKING), marks != 0, 0, 0), marks < 0);
    }

    private static int amount(List<Action> actions, Means means) {
        return actions.stream().filter(action -> action.means() == means).mapToInt(Action::amount).sum();
    }

    Compositor with(Look look, boolean saving) {
        var breaks = look.marks() ? Looks.marks(style.breaks(), saving) : style.breaks();
        return new Compositor(style.with(breaks), typeCase, hyphenator, repertoire, look.tracking());
    }

    List<Look> looks(Paragraph paragraph, Type type, int measure, boolean saving) {
        int indent = (int) ((long) type.indent() * type.size() / 1000);
        return Looks.of(sorts(paragraph, type), measure, indent, style, saving);
    }

    /** Sets one paragraph and says of each line how it came about. */
    public List<SetLine> explained(String file, Paragraph paragraph, Type type, int measure, Notices notices) {
        var sorts = sorts(paragraph, type);
        int indent = measure == ENDLESS ? 0 : (int) ((long) type.indent() * type.size() / 1000);
        boolean flush = type.align() == Align.JUSTIFY;
        var ends = ends(sorts, flush, measure, indent);
        var lines = new ArrayList<SetLine>(ends.length);
        for (int line = 0, start = 0; line < ends.length; start = ends[line++]) {
            int inset = line == 0 ? indent : 0;
            boolean last = line == ends.length - 1;
            var fit = Justifier.fit(sorts, start, ends[line], measure - inset, flush && !last);
            var set = Casting.line(sorts, start, ends[line], fit, paragraph, inset + aligned(type.align(), fit, measure));
            int spread = fit.spread + tracking * type.size() / 1000;
            if (spread > LineBreaker.LOOSE * type.size()) notices.add(loose(file, paragraph, set, spread, type));
            boolean resort = sorts.cost[ends[line] - 1] >= Cost.JOINT;
            if (resort) notices.add(lastResort(file, paragraph, set));
            lines.add(new SetLine(set, fit.natural, resort ? Fit.LAST_RESORT : fit.kind()));
        }
        return lines;
    }

    private int[] ends(Sorts sorts, boolean flush, int measure, int indent) {
        if (!flush) return LineBreaker.ragged(sorts, measure, indent);
        // One who was told a tracking keeps it.
        return style.breaks() == Breaks.TOTAL_FIT && tracking == 0
                ? Rescue.ends(sorts, measure, indent, style)
                : LineBreaker.choose(sorts, measure, indent, style.breaks(), style.edges().orphans());
    }

    /** Where the lines of a paragraph may end, whatever their measure. */
    public List<Opportunity> opportunities(Paragraph paragraph, Type type) {
        var sorts = sorts(paragraph, type);
        var opportunities = new ArrayList<Opportunity>();
        int at = 0;
        for (int i = 0; i < sorts.count; i++) {
            at += paragraph.text().codePointCount(sorts.offset[i], sorts.offset[i + 1]);
            if (sorts.mayEnd[i] && sorts.cost[i] < Cost.JOINT) opportunities.add(new Opportunity(at, sorts.cost[i]));
        }
        return opportunities;
    }

    private Sorts sorts(Paragraph paragraph, Type type) {
        var sorts = Sorts.of(paragraph, type, style.edges(), repertoire, typeCase);
        Ends.mark(sorts);
        House.mark(sorts, paragraph.text(), style);
        Hyphens.open(sorts, hyphenator, typeCase);
        Spacing.between(sorts, style);
        House.joinDashes(sorts);
        if (!paragraph.spans().isEmpty()) Interlinear.set(sorts, paragraph.spans(), type, typeCase);
        Tracking.apply(sorts, tracking);
        return sorts;
    }

    private static int aligned(Align align, Justifier fit, int measure) {
        if (measure == ENDLESS) return 0;
        return switch (align) {
            case JUSTIFY, LEFT -> 0;
            case CENTER -> fit.slack / 2;
            case RIGHT -> fit.slack;
        };
    }

    private static Notice lastResort(String file, Paragraph paragraph, Line line) {
        return Notice.warning(
                "last-resort", Place.of(file, paragraph.line()), paragraph.text().substring(line.from(), line.to()));
    }

    private static Notice loose(String file, Paragraph paragraph, Line line, int spread, Type type) {
        var gap = Math.round(spread * 100.0 / type.size()) / 100.0;
        return Notice.warning(
                "loose-line", Place.of(file, paragraph.line()), paragraph.text().substring(line.from(), line.to()), gap);
    }
}
