package banxin.compose;

import java.util.Arrays;

/**
 * Chooses all ends of a paragraph together (typesetting C9): no line much looser than the others, names whole where
 * they can be, no lonely character at the end.
 *
 * <p>Linear: for each end only the starts within one measure are looked at.
 */
final class TotalFit {
    /** More than rounding can make of two lines that are equally loose. */
    private static final double ROUNDING = 0.1;

    private final Sorts sorts;
    private final Scale scale;
    private final Measure measure;
    private final boolean orphans;
    private final Demerits demerits;
    private final double[] price;
    private final int[] from;
    /** Starts in reach, dearer from one to the next: the first is the cheapest. */
    private final int[] cheapest;

    private int head;
    private int tail;

    private TotalFit(Sorts sorts, Measure measure, boolean orphans, Demerits demerits) {
        this.sorts = sorts;
        this.scale = new Scale(sorts);
        this.measure = measure;
        this.orphans = orphans;
        this.demerits = demerits;
        price = new double[sorts.count + 1];
        from = new int[sorts.count + 1];
        cheapest = new int[sorts.count + 1];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        price[0] = 0;
    }

    /** Index behind the last sort of each line. */
    static int[] choose(Sorts sorts, Measure measure, boolean orphans, Demerits demerits) {
        var fit = new TotalFit(sorts, measure, orphans, demerits);
        int nearest = 0;
        fit.offer(0);
        for (int end = 1; end <= sorts.count; end++) {
            while (nearest < end - 1 && !fit.isInReach(nearest, end)) nearest++;
            if (!sorts.mayEnd[end - 1]) continue;
            fit.lineTo(end, nearest);
            fit.offer(end);
        }
        return fit.ends();
    }

    private void offer(int start) {
        while (tail > head && price[cheapest[tail - 1]] >= price[start]) tail--;
        cheapest[tail++] = start;
    }

    private double cheapest(int nearest) {
        while (tail > head && cheapest[head] < nearest) head++;
        return tail > head ? price[cheapest[head]] : Double.POSITIVE_INFINITY;
    }

    /** Marks at an end are trimmed, so the next end may be in reach of a start that this one is not. */
    private boolean isInReach(int start, int end) {
        return scale.fits(start, end, measure.room(start) + sorts.em, true);
    }

    /**
     * Of the starts from {@code nearest} on the best. Lines get looser from start to start, so the search is over where
     * even the cheapest start would not pay for one so loose; and short lines are looked at only where there is no longer one.
     */
    private void lineTo(int end, int nearest) {
        double least = cheapest(nearest);
        double best = Double.POSITIVE_INFINITY;
        for (int start = nearest; start < end; start++) {
            if (price[start] >= best) continue;
            long slack = measure.room(start) - scale.natural(start, end) + scale.hang(start, end);
            if (end < sorts.count && slack > measure.width() / 2 && best < Double.POSITIVE_INFINITY) break;
            double line = line(start, end, slack);
            if (slack > 0 && end < sorts.count && least + line > best + ROUNDING) break;
            double sum = price[start] + line;
            if (sum >= best) continue;
            best = sum;
            from[end] = start;
        }
        price[end] = best + sorts.cost[end - 1] * demerits.cost();
    }

    /** Infinite for a line that is too long; but one sort is always a line. */
    private double line(int start, int end, long slack) {
        boolean last = end == sorts.count;
        double orphan = last && !orphans && start > 0 && sorts.isOrphan(start) ? demerits.orphan() : 0;
        if (slack < 0) return orphan + (start == end - 1 ? 0 : squeezed(start, end, -slack));
        return last ? orphan : spread(start, end, slack);
    }

    private double squeezed(int start, int end, long wanted) {
        long give = scale.give(start, end);
        if (give < wanted) return Double.POSITIVE_INFINITY;
        double share = (double) wanted / give;
        return demerits.squeezed() * share * share;
    }

    /** 1 for the loosest line that is still even. */
    private double spread(int start, int end, long slack) {
        long latin = scale.grow(start, end);
        double share = latin == 0 ? 0 : Math.min(1, (double) slack / latin);
        double gap = scale.gap(start, end, slack) / Evenness.EVEN;
        return demerits.latin() * share * share + even(gap);
    }

    private double even(double gap) {
        return gap <= 1 ? gap * gap : gap * gap + demerits.loose() * (gap - 1);
    }

    private int[] ends() {
        int lines = 0;
        for (int end = sorts.count; end > 0; end = from[end]) lines++;
        int[] ends = new int[lines];
        for (int end = sorts.count; end > 0; end = from[end]) ends[--lines] = end;
        return ends;
    }
}
