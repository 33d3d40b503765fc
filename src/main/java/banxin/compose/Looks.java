package banxin.compose;

import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import java.util.ArrayList;
import java.util.List;

/**
 * Every look that one paragraph can take on to save lines, or to gain some: each tracking within the limits, with the
 * marks as the house sets them and with the marks squeezed or let out.
 */
final class Looks {
    /** In 1/1000 em: at 9 pt a thirtieth of a point. */
    static final int STEP = 4;
    /** Price of a line's looseness against that of tracking: 0.06 em is minded like a tracking of 3.5 %. */
    private static final int LOOSENESS = 20;
    /** In 1/1000 em: what C5 calls normal. A line that is won by a wider one is not worth it. */
    private static final int WIDEST_GAP = 100;
    /** The same for a house that weighs whole paragraphs for even lines. */
    private static final int WIDEST_EVEN_GAP = 80;
    /** A line saved or gained to the hair: nobody tells from the last line that the paragraph ends, or it ends too soon. */
    static final int BAD_END = 4800;
    /** Ems of white at the end of a paragraph that has saved a line. */
    private static final int WHITE_BEHIND = 1;
    /** A line gained carries this part of the measure at the least. */
    private static final int SHORTEST_END = 4;

    private final Sorts sorts;
    private final Measure measure;
    private final boolean saving;
    private final Breaks house;
    private final boolean orphans;
    private final Breaks marks;
    private final Trial natural;

    private Looks(Sorts sorts, Measure measure, HouseStyle style, boolean saving) {
        this.sorts = sorts;
        this.measure = measure;
        this.saving = saving;
        house = style.breaks();
        orphans = style.edges().orphans();
        marks = marks(house, saving);
        natural = Trial.of(sorts, ends(sorts, house), measure);
    }

    static List<Look> of(Sorts sorts, Measure measure, HouseStyle style, boolean saving) {
        return new Looks(sorts, measure, style, saving).all();
    }

    /**
     * Squeezing marks to the full is what first fit does; total fit may spare them; a house that pushes out squeezes
     * none, and so do we. To gain lines nothing is squeezed (CLREQ 3.5.3; GB/T 15834 5.1.11).
     */
    static Breaks marks(Breaks house, boolean saving) {
        if (house == Breaks.PUSH_OUT) return house;
        return saving ? Breaks.FIRST_FIT : Breaks.PUSH_OUT;
    }

    private List<Look> all() {
        var looks = new ArrayList<Look>();
        looks.add(Look.NATURAL);
        int limit = saving ? Tracking.TIGHTEST : Tracking.LOOSEST;
        int step = saving ? -STEP : STEP;
        boolean able = ends(tracked(limit / STEP * STEP), marks).length != natural.lines();
        if (able && marks != house) add(looks, 0, marks);
        for (int amount = step; Math.abs(amount) <= Math.abs(limit); amount += step) {
            if (able) add(looks, amount, house);
            else looks.add(along(amount));
            if (able && marks != house) add(looks, amount, marks);
        }
        return looks;
    }

    /** No line won or lost: the paragraph only goes along with its neighbours. */
    private static Look along(int amount) {
        return new Look(amount, false, 0, amount * amount);
    }

    private void add(List<Look> looks, int amount, Breaks breaks) {
        var tracked = tracked(amount);
        int[] ends = ends(tracked, breaks);
        int lines = ends.length - natural.lines();
        if (lines == 0 && breaks == house) looks.add(along(amount));
        if (saving ? lines >= 0 : lines <= 0) return;
        var trial = Trial.of(tracked, ends, measure);
        boolean gapes = amount + trial.spread() > Math.max(house == Breaks.TOTAL_FIT ? WIDEST_EVEN_GAP : WIDEST_GAP, natural.spread());
        if (gapes || trial.forced() > natural.forced()) return;
        int price = amount * amount + LOOSENESS * Math.min(1000, trial.looseness()) + (endsBadly(trial) ? BAD_END : 0);
        looks.add(new Look(amount, breaks != house, lines, price));
    }

    private boolean endsBadly(Trial trial) {
        return saving ? trial.white() < WHITE_BEHIND : trial.end() * sorts.em < measure.width() / SHORTEST_END;
    }

    private Sorts tracked(int amount) {
        return amount == 0 ? sorts : Tracking.tried(sorts, amount, measure);
    }

    private int[] ends(Sorts tracked, Breaks breaks) {
        return LineBreaker.choose(tracked, measure, breaks, orphans);
    }
}
