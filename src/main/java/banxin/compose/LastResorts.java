package banxin.compose;

import banxin.marks.Sort;

/** Opens what is longer than a line: a word, an address, a run of marks (typesetting A10, A11). Told wherever it is used. */
final class LastResorts {
    private LastResorts() {}

    static void open(Sorts sorts, Measure measure) {
        for (int from = 0, end = 1; end <= sorts.count; end++) {
            if (!sorts.mayEnd[end - 1]) continue;
            if (end - from > 1 && width(sorts, from, end) > measure.room(from)) divide(sorts, from, end);
            from = end;
        }
    }

    private static long width(Sorts sorts, int from, int end) {
        long width = -Squeeze.startTrim(sorts, from) - Squeeze.endTrim(sorts, end - 1) - sorts.gap[end - 1];
        for (int i = from; i < end; i++) width += sorts.cell[i] + sorts.gap[i];
        return width;
    }

    private static void divide(Sorts sorts, int from, int end) {
        for (int i = from; i < end - 1; i++)
            if (sorts.sort[i + 1] != Sort.COMBINING) {
                sorts.mayEnd[i] = true;
                sorts.cost[i] = Cost.LAST_RESORT;
            }
    }
}
