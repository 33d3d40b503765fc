package banxin.compose;

import banxin.type.HouseStyle;

/**
 * What the printed page did to paragraphs that would not close evenly (typesetting §0): where the best ends still leave a
 * line too loose in a column of twelve characters and more (C5), the whole paragraph is tracked, by the least amount with
 * which no line is. It is told, and copyfitting never begins with it.
 *
 * @param tracking in 1/1000 em; 0 for a paragraph that needs none, or that none helps
 */
record Rescue(int[] ends, int tracking) {
    /** In 1/1000 em. Closer than by this, outlines of Han begin to touch. */
    private static final int TIGHTEST = -60;

    private static final int STEP = 10;
    private static final int LOOSE = (int) (LineBreaker.LOOSE * 1000);
    private static final int NARROW = 12;
    /** A book is not tried ten times for one line. */
    private static final int LONGEST = 3000;

    /** The sorts are left tracked where that helps. */
    static Rescue of(Sorts sorts, int measure, int indent, HouseStyle style) {
        int[] ends = choose(sorts, measure, indent, style);
        if (sorts.count > LONGEST || measure < NARROW * sorts.em) return new Rescue(ends, 0);
        var natural = Trial.of(sorts, ends, measure, indent);
        if (natural.spread() <= LOOSE) return new Rescue(ends, 0);
        for (int amount = STEP; amount <= -TIGHTEST; amount += STEP)
            for (int tracking : new int[] {-amount, amount}) {
                if (tracking > Tracking.LOOSEST) continue;
                Tracking.apply(sorts, tracking);
                int[] tried = choose(sorts, measure, indent, style);
                var trial = Trial.of(sorts, tried, measure, indent);
                boolean even = trial.spread() + Math.max(0, tracking) <= LOOSE;
                if (even && trial.forced() <= natural.forced()) return new Rescue(tried, tracking);
                Tracking.change(sorts, tracking, 0);
            }
        return new Rescue(ends, 0);
    }

    private static int[] choose(Sorts sorts, int measure, int indent, HouseStyle style) {
        return LineBreaker.choose(sorts, measure, indent, style.breaks(), style.edges().orphans());
    }
}
