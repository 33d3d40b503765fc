package banxin.compose;

import banxin.compose.Pairs.Gap;

/**
 * How much a line can give up, in the classes and the order of CLREQ 3.5.3. The mark at the line's end comes before
 * all of them and always gives way (GB/T 15834 5.1.10; CLREQ 3.1.6.3).
 */
enum Squeeze {
    WORD_SPACE,
    INTERPUNCT,
    BRACKET,
    PAUSE,
    LATIN_GAP,
    STOP;

    private static final int TIGHTEST_GAP = 8;

    /** What the mark at a line's end gives up: its blank, leaving half an em. */
    static int endTrim(Sorts sorts, int i) {
        return sorts.sort[i] == Sort.OPEN ? 0 : halfEmLeft(sorts, i);
    }

    /** What an opening mark at a line's start gives up (CLREQ 3.1.6.3). */
    static int startTrim(Sorts sorts, int i) {
        return sorts.sort[i] == Sort.OPEN ? halfEmLeft(sorts, i) : 0;
    }

    private static int halfEmLeft(Sorts sorts, int i) {
        return sorts.sort[i].hasBlank() ? Math.max(0, sorts.cell[i] - sorts.em / 2) : 0;
    }

    /** What the cell can give on a line that starts at {@code start}. */
    static int ofCell(Sorts sorts, int i, int start) {
        return i == start && sorts.sort[i] == Sort.OPEN ? 0 : halfEmLeft(sorts, i);
    }

    static int ofGap(Sorts sorts, int i) {
        return switch (sorts.gapKind[i]) {
            case WORD -> Math.max(0, sorts.gap[i] - sorts.em / 4);
            case LATIN -> Math.max(0, sorts.gap[i] - sorts.em / TIGHTEST_GAP);
            case PLAIN, SOLID -> 0;
        };
    }

    static Squeeze classOf(Sort sort) {
        return switch (sort) {
            case OPEN, CLOSE -> BRACKET;
            case PAUSE -> PAUSE;
            case STOP -> STOP;
            default -> INTERPUNCT;
        };
    }

    static Squeeze classOf(Gap gap) {
        return gap == Gap.WORD ? WORD_SPACE : LATIN_GAP;
    }
}
