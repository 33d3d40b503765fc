package banxin.compose;

import banxin.type.HouseStyle.Breaks;
import java.util.Arrays;

/**
 * Chooses where lines end: first fit, pushing in before pushing out (typesetting A13, C2). A line takes every sort
 * that squeezing can make room for; only when no allowed end is in reach is the next line given more.
 *
 * <p>Linear in the characters of the paragraph: a line looks no further than its own measure.
 */
final class LineBreaker {
    /** A gap between Han above this share of the em is too loose (typesetting C5). */
    static final double LOOSE = 0.15;

    private final Sorts sorts;
    private final int measure;
    private final int indent;
    private final boolean squeezing;

    private int[] ends = new int[16];
    private int lines;

    /** @param squeezing makes room for more; else only what fits by nature stands on a line */
    private LineBreaker(Sorts sorts, int measure, int indent, boolean squeezing) {
        this.sorts = sorts;
        this.measure = measure;
        this.indent = indent;
        this.squeezing = squeezing;
    }

    /** Index behind the last sort of each line that is not spread: nothing gapes, so nothing is chosen for evenness. */
    static int[] ragged(Sorts sorts, int measure, int indent) {
        return new LineBreaker(sorts, measure, indent, true).lineByLine();
    }

    /** Index behind the last sort of each line that will be flush. */
    static int[] choose(Sorts sorts, int measure, int indent, Breaks breaks) {
        return switch (breaks) {
            case PUSH_OUT -> new LineBreaker(sorts, measure, indent, false).lineByLine();
            case FIRST_FIT -> firstFit(sorts, measure, indent);
            case TOTAL_FIT -> wholeOr(new LineBreaker(sorts, measure, indent, true).lineByLine(), sorts, measure, indent);
        };
    }

    /** A paragraph that would get too loose a line is chosen as a whole. */
    private static int[] firstFit(Sorts sorts, int measure, int indent) {
        int[] ends = new LineBreaker(sorts, measure, indent, true).lineByLine();
        boolean gapes = loosest(sorts, ends, measure, indent) > LOOSE * sorts.em;
        return gapes ? wholeOr(ends, sorts, measure, indent) : ends;
    }

    private static int[] wholeOr(int[] otherwise, Sorts sorts, int measure, int indent) {
        int[] whole = TotalFit.choose(sorts, measure, indent);
        return whole.length > 0 ? whole : otherwise;
    }

    private static double loosest(Sorts sorts, int[] ends, int measure, int indent) {
        double loosest = 0;
        for (int line = 0, start = 0; line < ends.length - 1; start = ends[line++]) {
            int available = line == 0 ? measure - indent : measure;
            loosest = Math.max(loosest, Justifier.fit(sorts, start, ends[line], available, true).spread);
        }
        return loosest;
    }

    private int[] lineByLine() {
        for (int start = 0; start < sorts.count; ) {
            start = end(start, available());
            add(start);
        }
        rescueOrphan();
        return Arrays.copyOf(ends, lines);
    }

    private int available() {
        return lines == 0 ? measure - indent : measure;
    }

    private void add(int end) {
        if (lines == ends.length) ends = Arrays.copyOf(ends, lines * 2);
        ends[lines++] = end;
    }

    private int end(int start, int available) {
        int best = 0;
        int reluctant = 0;
        int fitting = start + 1;
        int width = -Squeeze.startTrim(sorts, start);
        int give = 0;
        for (int i = start; i < sorts.count && width - give <= available; i++) {
            width += sorts.cell[i];
            int endTrim = Squeeze.endTrim(sorts, i);
            if (width - endTrim - give <= available) {
                fitting = i + 1;
                if (sorts.mayEnd[i] && !sorts.reluctant[i]) best = i + 1;
                if (sorts.reluctant[i]) reluctant = i + 1;
            }
            width += sorts.gap[i];
            if (squeezing) give += Squeeze.ofCell(sorts, i, start) + Squeeze.ofGap(sorts, i);
        }
        if (best > 0) return best;
        return reluctant > 0 ? reluctant : lastResort(start, fitting);
    }

    /** No end is allowed in the whole measure: a word or a run of marks longer than the line (typesetting A10, A11). */
    private int lastResort(int start, int fitting) {
        int end = fitting;
        while (end < sorts.count && end > start + 1 && sorts.sort[end] == Sort.COMBINING) end--;
        return end;
    }

    /** 孤字不成行: one character alone on the last line takes another one down (typesetting E4). */
    private void rescueOrphan() {
        if (lines < 2) return;
        int start = lines == 2 ? 0 : ends[lines - 3];
        int end = ends[lines - 2];
        if (!isOrphan(sorts, end)) return;
        for (int earlier = end - 1; earlier > start && earlier >= end - 4; earlier--)
            if (sorts.mayEnd[earlier - 1]
                    && !sorts.reluctant[earlier - 1]
                    && !isOrphan(sorts, earlier)
                    && end(earlier, measure) == sorts.count) {
                ends[lines - 2] = earlier;
                return;
            }
    }

    /** Fewer than two characters from here to the paragraph's end; looks no further than it must. */
    static boolean isOrphan(Sorts sorts, int from) {
        int characters = 0;
        for (int i = from; i < sorts.count && characters < 2; i++) {
            var sort = sorts.sort[i];
            if (sort == Sort.HAN || sort == Sort.LETTER || sort == Sort.DIGIT) characters++;
        }
        return characters < 2;
    }
}
