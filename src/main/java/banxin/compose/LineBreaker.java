package banxin.compose;

import banxin.type.HouseStyle.Breaks;
import java.util.Arrays;

/**
 * Chooses where lines end: first fit, pushing in before pushing out (typesetting A13, C2). A line takes every sort
 * that squeezing can make room for.
 *
 * <p>Linear in the characters of the paragraph: a line looks no further than its own measure.
 */
final class LineBreaker {
    private final Sorts sorts;
    private final Scale scale;
    private final Measure measure;
    private final boolean squeezing;
    private final boolean flush;

    private int[] ends = new int[16];
    private int lines;

    /**
     * @param squeezing makes room for more; else only what fits by nature stands on a line
     * @param flush a line that ends early gapes; ragged it is only short
     */
    private LineBreaker(Sorts sorts, Measure measure, boolean squeezing, boolean flush) {
        this.sorts = sorts;
        this.scale = new Scale(sorts);
        this.measure = measure;
        this.squeezing = squeezing;
        this.flush = flush;
    }

    /** Index behind the last sort of each line that is not spread: nothing gapes, so nothing is chosen for evenness. */
    static int[] ragged(Sorts sorts, Measure measure) {
        return new LineBreaker(sorts, measure, true, false).lineByLine(false);
    }

    /** Index behind the last sort of each line that will be flush. */
    static int[] choose(Sorts sorts, Measure measure, Breaks breaks, boolean orphans) {
        return switch (breaks) {
            case PUSH_OUT -> new LineBreaker(sorts, measure, false, true).lineByLine(orphans);
            case FIRST_FIT -> new LineBreaker(sorts, measure, true, true).lineByLine(orphans);
            case TOTAL_FIT -> TotalFit.choose(sorts, measure, orphans, Demerits.USUAL);
        };
    }

    private int[] lineByLine(boolean orphans) {
        for (int start = 0; start < sorts.count; ) {
            start = end(start, measure.room(start));
            add(start);
        }
        if (!orphans) rescueOrphan();
        return Arrays.copyOf(ends, lines);
    }

    private void add(int end) {
        if (lines == ends.length) ends = Arrays.copyOf(ends, lines * 2);
        ends[lines++] = end;
    }

    /** The last free end that fits; one that has a cost only where the line would be too loose otherwise. */
    private int end(int start, int available) {
        int free = start;
        int soft = start;
        int name = start;
        int last = start + 1;
        for (int end = start + 1; end <= sorts.count && isInReach(start, end, available); end++) {
            if (!sorts.mayEnd[end - 1] || !scale.fits(start, end, available, squeezing)) continue;
            int cost = sorts.cost[end - 1];
            if (cost == 0 || !squeezing && cost < Cost.NAME) free = end;
            else if (cost < Cost.NAME) soft = end;
            else if (cost < Cost.JOINT) name = end;
            else last = end;
        }
        int best = free;
        if (soft > best && isLooser(start, best, available, Evenness.EVEN)) best = soft;
        if (name > best && isLooser(start, best, available, Evenness.LOOSE)) best = name;
        return best > start ? best : last;
    }

    /** Marks at the end are trimmed, so a line may be a little longer than what it has room for. */
    private boolean isInReach(int start, int end, int available) {
        return scale.fits(start, end, available + sorts.em, squeezing);
    }

    private boolean isLooser(int start, int end, int available, double limit) {
        return end == start || flush && scale.gap(start, end, available - scale.natural(start, end)) > limit;
    }

    /** 孤字不成行: one character alone on the last line takes another one down (typesetting E4). */
    private void rescueOrphan() {
        if (lines < 2) return;
        int start = lines == 2 ? 0 : ends[lines - 3];
        int end = ends[lines - 2];
        if (!sorts.isOrphan(end)) return;
        for (int earlier = end - 1; earlier > start && earlier >= end - 4; earlier--)
            if (sorts.mayEnd[earlier - 1]
                    && sorts.cost[earlier - 1] == 0
                    && !sorts.isOrphan(earlier)
                    && end(earlier, measure.width()) == sorts.count) {
                ends[lines - 2] = earlier;
                return;
            }
    }
}
