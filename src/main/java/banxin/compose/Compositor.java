package banxin.compose;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Anatomy;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting.Action;
import banxin.type.Fitting.Means;
import banxin.type.Fitting;
import banxin.type.Galley;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle;
import banxin.type.Hyphenator;
import banxin.type.Line;
import banxin.type.Opportunity;
import banxin.type.Role;
import banxin.type.SetLine.Fit;
import banxin.type.SetLine;
import banxin.type.Setter;
import banxin.type.Type.Align;
import banxin.type.Type;
import banxin.type.TypeCase;
import banxin.type.Types;
import banxin.type.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Sets copy into lines by the rules of CLREQ and GB/T 15834, in one house style. Stateless; safe in every thread. */
public final class Compositor implements Setter {
    private static final String QUOTES = "“”‘’";

    private final HouseStyle style;
    private final TypeCase typeCase;
    private final Hyphenator hyphenator;
    private final Repertoire repertoire;
    private final Repertoire ofHeads;
    private final int tracking;
    /** One who was told a tracking, if only none, keeps it. */
    private final boolean rescuing;

    public Compositor(HouseStyle style, TypeCase typeCase) {
        this(style, typeCase, Hyphenator.NONE);
    }

    public Compositor(HouseStyle style, TypeCase typeCase, Hyphenator hyphenator) {
        this(style, typeCase, hyphenator, new Repertoire(style), new Repertoire(heads(style)), 0, true);
    }

    private Compositor(
            HouseStyle style,
            TypeCase typeCase,
            Hyphenator hyphenator,
            Repertoire repertoire,
            Repertoire ofHeads,
            int tracking,
            boolean rescuing) {
        this.style = style;
        this.typeCase = typeCase;
        this.hyphenator = hyphenator;
        this.repertoire = repertoire;
        this.ofHeads = ofHeads;
        this.tracking = tracking;
        this.rescuing = rescuing;
    }

    /** In heads quotation marks take half an em under every style (typesetting I7). */
    private static HouseStyle heads(HouseStyle style) {
        var widths = new HashMap<>(style.widths());
        QUOTES.codePoints().forEach(mark -> widths.put(mark, 500));
        return style.withWidths(widths);
    }

    /**
     * The same, but with so much more blank between Han, and between Han and marks (typesetting J7).
     *
     * @param perMille of an em, −80 to 50; less than nothing brings them closer
     */
    public Compositor tracked(int perMille) {
        if (perMille < Tracking.TIGHTEST || perMille > Tracking.LOOSEST)
            throw new IllegalArgumentException("tracking beyond -80 to 50: " + perMille);
        return new Compositor(style, typeCase, hyphenator, repertoire, ofHeads, perMille, false);
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
        var row = Upright.row(paragraph, type, style.latinGap(), repertoire(paragraph.role()), typeCase);
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
        return new Compositor(style.with(breaks), typeCase, hyphenator, repertoire, ofHeads, look.tracking(), false);
    }

    List<Look> looks(Paragraph paragraph, Type type, int measure, boolean saving) {
        return Looks.of(ready(paragraph, type, measure), measure, indent(type, measure), style, saving);
    }

    /** Sets one paragraph and says of each line how it came about. */
    public List<SetLine> explained(String file, Paragraph paragraph, Type type, int measure, Notices notices) {
        var sorts = ready(paragraph, type, measure);
        int indent = indent(type, measure);
        boolean flush = type.align() == Align.JUSTIFY;
        var chosen = chosen(sorts, flush, measure, indent);
        int[] ends = chosen.ends();
        var lines = new ArrayList<SetLine>(ends.length);
        for (int line = 0, start = 0; line < ends.length; start = ends[line++]) {
            int inset = line == 0 ? indent : 0;
            boolean last = line == ends.length - 1;
            var fit = Justifier.fit(sorts, start, ends[line], measure - inset, flush && !last);
            int x = inset + aligned(type.align(), fit, measure);
            var set = Casting.line(sorts, start, ends[line], fit, paragraph, x);
            boolean resort = sorts.cost[ends[line] - 1] >= Cost.JOINT;
            int spread = fit.spread + chosen.tracking() * type.size() / 1000;
            var told = new ArrayList<Notice>();
            if (line == 0 && chosen.tracking() != tracking) told.add(rescued(file, paragraph, chosen.tracking()));
            if (spread > LineBreaker.LOOSE * type.size()) told.add(loose(file, paragraph, set, spread, type));
            if (resort) told.add(lastResort(file, paragraph, set));
            if (sorts.cost[ends[line] - 1] == Cost.NAME) told.add(quoting("name-broken", file, paragraph, set));
            boolean orphan = flush && last && line > 0 && !style.edges().orphans() && LineBreaker.isOrphan(sorts, start);
            if (orphan) told.add(quoting("orphan", file, paragraph, set));
            told.forEach(notices::add);
            lines.add(new SetLine(set, fit.natural, resort ? Fit.LAST_RESORT : fit.kind(), x, fit.cells(), told));
        }
        return lines;
    }

    Rescue chosen(Sorts sorts, boolean flush, int measure, int indent) {
        if (!flush) return new Rescue(LineBreaker.ragged(sorts, measure, indent), tracking);
        if (rescuing && style.breaks() == Breaks.TOTAL_FIT) return Rescue.of(sorts, measure, indent, style);
        int[] ends = LineBreaker.choose(sorts, measure, indent, style.breaks(), style.edges().orphans());
        return new Rescue(ends, tracking);
    }

    /** Where the lines of a paragraph may end, whatever their measure. */
    public List<Opportunity> opportunities(Paragraph paragraph, Type type) {
        var sorts = sorts(paragraph, type);
        Hyphens.open(sorts, hyphenator, typeCase);
        var opportunities = new ArrayList<Opportunity>();
        for (int i = 0, at = 0; i < sorts.count; i++) {
            at += paragraph.text().codePointCount(sorts.offset[i], sorts.offset[i + 1]);
            if (sorts.mayEnd[i] && sorts.cost[i] < Cost.JOINT) opportunities.add(new Opportunity(at, sorts.cost[i]));
        }
        return opportunities;
    }

    /**
     * Why a printed line is as it is. The treatment of its paragraph is found from its lines; where none gives them
     * again, only the places of the characters are told.
     *
     * @param type in the size that is printed
     * @param printed all lines of the paragraph, in order
     * @param line of these, from 0
     */
    public Anatomy anatomy(Paragraph paragraph, Type type, int measure, List<Line> printed, int line) {
        return Reprint.of(this, paragraph, type, measure, printed, line)
                .map(reprint -> Dissection.of(reprint, printed.get(line), measure))
                .orElseGet(() -> Dissection.of(printed.get(line), type.size(), measure, repertoire));
    }

    /** Lines may end wherever Unicode lets them. */
    Sorts byUnicode(Paragraph paragraph, Type type) {
        var sorts = Sorts.of(paragraph, type, style.edges(), repertoire(paragraph.role()), typeCase);
        Ends.mark(sorts);
        return sorts;
    }

    private Sorts sorts(Paragraph paragraph, Type type) {
        var sorts = byUnicode(paragraph, type);
        House.mark(sorts, paragraph.text(), style);
        Spacing.between(sorts, style);
        House.joinDashes(sorts);
        if (!paragraph.spans().isEmpty()) Interlinear.set(sorts, paragraph.spans(), type, typeCase);
        return sorts;
    }

    /** Ready to be broken. Words are cut only where lines would not be even without it: who reads is glad of whole words. */
    Sorts ready(Paragraph paragraph, Type type, int measure) {
        var sorts = sorts(paragraph, type);
        if (type.align() == Align.JUSTIFY && Hyphens.hasWord(sorts)) {
            int indent = indent(type, measure);
            int[] whole = LineBreaker.choose(sorts, measure, indent, style.breaks(), style.edges().orphans());
            if (Trial.of(sorts, whole, measure, indent).spread() > LineBreaker.EVEN * 1000)
                Hyphens.open(sorts, hyphenator, typeCase);
        }
        Tracking.apply(sorts, tracking);
        return sorts;
    }

    private static int indent(Type type, int measure) {
        return measure == ENDLESS ? 0 : (int) ((long) type.indent() * type.size() / 1000);
    }

    private Repertoire repertoire(Role role) {
        return role.isHead() ? ofHeads : repertoire;
    }

    private static int aligned(Align align, Justifier fit, int measure) {
        if (measure == ENDLESS) return 0;
        return switch (align) {
            case JUSTIFY, LEFT -> 0;
            case CENTER -> fit.slack / 2;
            case RIGHT -> fit.slack;
        };
    }

    private static Notice rescued(String file, Paragraph paragraph, int tracking) {
        var percent = String.format(Locale.ROOT, "%+.1f", tracking / 10.0);
        return Notice.note("paragraph-tracked", Place.of(file, paragraph.line()), percent);
    }

    private static Notice quoting(String code, String file, Paragraph paragraph, Line line) {
        return Notice.note(
                code, Place.of(file, paragraph.line()), paragraph.text().substring(line.from(), line.to()));
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
