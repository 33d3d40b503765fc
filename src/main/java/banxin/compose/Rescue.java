package banxin.compose;

import banxin.type.HouseStyle;

/**
 * What the printed page did to paragraphs that would not close evenly (typesetting §0): where the best ends still leave a
 * line too loose, the whole paragraph is tracked, by the least amount with which no line is.
 */
final class Rescue {
    /** In 1/1000 em. Closer than by this, outlines of Han begin to touch. */
    private static final int TIGHTEST = -60;

    private static final int STEP = 4;
    private static final int LOOSE = (int) (LineBreaker.LOOSE * 1000);
    /** A book is not tried forty times for one line. */
    private static final int LONGEST = 3000;

    private Rescue() {}

    /** Ends of the paragraph, whose sorts are left tracked where that helps. */
    static int[] ends(Sorts sorts, int measure, int indent, HouseStyle style) {
        int[] ends = choose(sorts, measure, indent, style);
        var natural = Trial.of(sorts, ends, measure, indent);
        if (natural.spread() <= LOOSE || sorts.count > LONGEST) return ends;
        int tracking = 0;
        for (int amount = STEP; amount <= -TIGHTEST; amount += STEP)
            for (int signed : new int[] {-amount, amount}) {
                if (signed > Tracking.LOOSEST) continue;
                Tracking.change(sorts, tracking, signed);
                tracking = signed;
                int[] tried = choose(sorts, measure, indent, style);
                var trial = Trial.of(sorts, tried, measure, indent);
                if (trial.spread() + Math.max(0, signed) <= LOOSE && trial.forced() <= natural.forced()) return tried;
            }
        Tracking.change(sorts, tracking, 0);
        return ends;
    }

    private static int[] choose(Sorts sorts, int measure, int indent, HouseStyle style) {
        return LineBreaker.choose(sorts, measure, indent, style.breaks(), style.edges().orphans());
    }
}
