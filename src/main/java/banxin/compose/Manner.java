package banxin.compose;

import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.SetLine;
import banxin.type.Treatment;
import banxin.type.Treatment.By;
import banxin.type.SetLine.Fit;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * How a paragraph is set: as the house does it, or as copyfitting wants it.
 *
 * @param rescuing one who was told a treatment, if only none, keeps it
 */
record Manner(Tools tools, HouseStyle style, Treatment treatment, boolean rescuing) {
    static Manner house(HouseStyle style, Tools tools) {
        return new Manner(tools, style, Treatment.HOUSE, true);
    }

    Manner treated(Treatment as) {
        return new Manner(tools, style, as, false);
    }

    private Breaks breaks() {
        return treatment.marks() == 0 ? style.breaks() : Looks.marks(style.breaks(), treatment.marks() < 0);
    }

    /** The steps of this room in their order. */
    List<SetLine> set(String file, Paragraph paragraph, Type type, int width) {
        var measure = Measure.of(type, width);
        var ready = ready(paragraph, type, measure);
        var broken = broken(ready, type, measure);
        boolean rescued = broken.tracking() != treatment.tracking();
        var remarks = new LineRemarks(file, paragraph, broken, rescued);
        var by = rescued ? new Treatment(By.RESCUE, broken.tracking(), 0) : treatment;
        var lines = new ArrayList<SetLine>(broken.lines());
        for (int line = 0; line < broken.lines(); line++) {
            int start = broken.start(line);
            var fit = justified(broken, line, type, measure);
            int x = measure.inset(start) + aligned(type.align(), fit, measure);
            var cast = Casting.line(fit, paragraph, x, by);
            boolean orphan = isFlush(type) && start > 0 && cast.last() && !style.edges().orphans();
            var kind = fit.endCost() >= Cost.JOINT ? Fit.LAST_RESORT : fit.kind();
            lines.add(new SetLine(cast, fit.natural, kind, x, fit.cells(), remarks.on(cast, fit, orphan)));
        }
        return lines;
    }

    /** Characters as sorts, where a line may end, and what stands between them; whatever the measure. */
    Sorts sorts(Paragraph paragraph, Type type) {
        var sorts = byUnicode(paragraph, type);
        House.mark(sorts, paragraph.text(), style);
        Spacing.between(sorts, style);
        House.joinDashes(sorts);
        if (!paragraph.spans().isEmpty()) Interlinear.set(sorts, paragraph.spans(), type, tools.typeCase());
        return sorts;
    }

    /** Lines may end wherever Unicode lets them. */
    Sorts byUnicode(Paragraph paragraph, Type type) {
        var repertoire = tools.repertoire(paragraph.role());
        var sorts = Sorts.of(paragraph, type, style.edges(), repertoire, tools.typeCase());
        Ends.mark(sorts);
        return sorts;
    }

    /**
     * Every place where a line may end for want of a better one is open: nothing is opened while ends are chosen. Words are
     * cut only where lines would not be even without it, for who reads is glad of whole words; one longer than its line
     * is open everywhere before.
     */
    Sorts ready(Paragraph paragraph, Type type, Measure measure) {
        var sorts = sorts(paragraph, type);
        if (isFlush(type) && Hyphens.hasWord(sorts)) {
            LastResorts.open(sorts, measure);
            if (gapes(sorts, measure)) hyphenate(sorts);
        }
        Tracking.apply(sorts, treatment.tracking());
        LastResorts.open(sorts, measure);
        return sorts;
    }

    private boolean gapes(Sorts sorts, Measure measure) {
        int[] ends = LineBreaker.choose(sorts, measure, breaks(), style.edges().orphans());
        return Trial.of(sorts, ends, measure).spread() > Evenness.EVEN * 1000;
    }

    void hyphenate(Sorts sorts) {
        Hyphens.open(sorts, tools.hyphenator(), tools.typeCase());
    }

    Broken broken(Sorts ready, Type type, Measure measure) {
        if (!isFlush(type)) return new Broken(ready, LineBreaker.ragged(ready, measure), treatment.tracking());
        if (rescuing && breaks() == Breaks.TOTAL_FIT) return Rescue.of(ready, measure, style);
        int[] ends = LineBreaker.choose(ready, measure, breaks(), style.edges().orphans());
        return new Broken(ready, ends, treatment.tracking());
    }

    static Justifier justified(Broken broken, int line, Type type, Measure measure) {
        int start = broken.start(line);
        boolean spread = isFlush(type) && !broken.isLast(line);
        return Justifier.fit(broken.sorts(), start, broken.ends()[line], measure.room(start), spread);
    }

    private static boolean isFlush(Type type) {
        return type.align() == Align.JUSTIFY;
    }

    private static int aligned(Align align, Justifier fit, Measure measure) {
        if (measure.isEndless()) return 0;
        return switch (align) {
            case JUSTIFY, LEFT -> 0;
            case CENTER -> fit.slack / 2;
            case RIGHT -> fit.slack;
        };
    }
}
