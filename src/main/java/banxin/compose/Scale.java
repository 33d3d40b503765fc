package banxin.compose;

import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;

/**
 * 尺: how wide any stretch of a paragraph is, how much it could give up and how much it could grow, each by one
 * subtraction. {@code start} is the first sort of a line, {@code end} the one behind its last.
 */
final class Scale {
    private final Sorts sorts;
    /** Where a line begins that starts with this sort, and where one ends that has this many: with the marks trimmed. */
    private final long[] left;
    private final long[] right;

    private final long[] give;
    private final long[] grow;
    private final long[] back;
    private final int[] plain;

    Scale(Sorts sorts) {
        this.sorts = sorts;
        int count = sorts.count;
        left = new long[count + 1];
        right = new long[count + 1];
        give = new long[count + 1];
        grow = new long[count + 1];
        back = new long[count + 1];
        plain = new int[count + 1];
        long width = 0;
        for (int i = 0; i < count; i++) {
            left[i] = width + Squeeze.startTrim(sorts, i);
            width += sorts.cell[i];
            right[i + 1] = width + sorts.hyphen[i] - Squeeze.endTrim(sorts, i);
            width += sorts.gap[i];
            var kind = sorts.gapKind[i];
            boolean latin = kind == Gap.LATIN || kind == Gap.WORD;
            boolean mark = sorts.sort[i].hasBlank();
            give[i + 1] = give[i] + (mark ? Squeeze.ofCell(sorts, i, -1) : 0) + (latin ? Squeeze.ofGap(sorts, i) : 0);
            grow[i + 1] = grow[i] + (latin ? Math.max(0, sorts.em / 2 - sorts.gap[i]) : 0);
            back[i + 1] = back[i] + (mark ? Squeeze.heldBack(sorts, i) : 0);
            plain[i + 1] = plain[i] + (kind == Gap.PLAIN ? 1 : 0);
        }
    }

    /** Width before anything is squeezed or spread, with the marks at both ends trimmed. */
    long natural(int start, int end) {
        return right[end] - left[start];
    }

    /** What squeezing can win. */
    long give(int start, int end) {
        return give[end - 1] - give[start] - (Squeeze.startTrim(sorts, start) > 0 && end - 1 > start ? Squeeze.startTrim(sorts, start) : 0);
    }

    /** What the gaps beside Latin and between words can take. */
    long grow(int start, int end) {
        return grow[end - 1] - grow[start];
    }

    /**
     * The gap between Han that a line too short by {@code slack} would get, as a share of the em; 0 where it is full.
     * What is more than even is taken by the marks first, see {@link Justifier}.
     */
    double gap(int start, int end, long slack) {
        long left = slack - grow(start, end);
        if (left <= 0) return 0;
        int gaps = plain[end - 1] - plain[start];
        long even = (long) (Evenness.EVEN * sorts.em * gaps);
        if (left > even) left = Math.max(even, left - (back[end - 1] - back[start + (sorts.sort[start] == Sort.OPEN ? 1 : 0)]));
        return gaps == 0 ? (double) left / sorts.em : (double) left / sorts.em / gaps;
    }

    /** How far the last mark may hang over the end. */
    int hang(int start, int end) {
        return sorts.hanging ? Squeeze.hang(sorts, end - 1, start) : 0;
    }

    boolean fits(int start, int end, int available, boolean squeezing) {
        return natural(start, end) - hang(start, end) - (squeezing ? give(start, end) : 0) <= available;
    }
}
