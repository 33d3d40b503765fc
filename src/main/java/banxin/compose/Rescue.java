package banxin.compose;

import banxin.type.HouseStyle;

/**
 * What the printed page did to paragraphs that would not close evenly (typesetting §0): where the best ends still leave a
 * line too loose in a column of twelve characters and more (C5), the whole paragraph is tracked, by the least amount with
 * which no line is. It is told, and copyfitting never begins with it.
 */
final class Rescue {
    /** In 1/1000 em. Closer than by this, outlines of Han begin to touch. */
    private static final int TIGHTEST = -60;

    private static final int STEP = 10;
    private static final int LOOSE = (int) (Evenness.LOOSE * 1000);
    private static final int NARROW = 12;
    /** A book is not tried ten times for one line. */
    private static final int LONGEST = 3000;

    private Rescue() {}

    /** With no tracking where a paragraph needs none, or none helps. */
    static Broken of(Sorts sorts, Measure measure, HouseStyle style) {
        var untracked = new Broken(sorts, choose(sorts, measure, style), 0);
        if (sorts.count > LONGEST || measure.width() < NARROW * sorts.em) return untracked;
        var natural = Trial.of(sorts, untracked.ends(), measure);
        if (natural.spread() <= LOOSE) return untracked;
        for (int amount = STEP; amount <= -TIGHTEST; amount += STEP)
            for (int tracking : new int[] {-amount, amount}) {
                if (tracking > Tracking.LOOSEST) continue;
                var tracked = Tracking.tried(sorts, tracking, measure);
                int[] ends = choose(tracked, measure, style);
                var trial = Trial.of(tracked, ends, measure);
                boolean even = trial.spread() + Math.max(0, tracking) <= LOOSE;
                if (even && trial.forced() <= natural.forced()) return new Broken(tracked, ends, tracking);
            }
        return untracked;
    }

    private static int[] choose(Sorts sorts, Measure measure, HouseStyle style) {
        return LineBreaker.choose(sorts, measure, style.breaks(), style.edges().orphans());
    }
}
