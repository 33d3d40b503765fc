package banxin.compose;

import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;

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

    /** What an opening mark at a line's start gives up, where the house wants it flush (CLREQ 3.1.6.3). */
    static int startTrim(Sorts sorts, int i) {
        return sorts.flushStart && sorts.sort[i] == Sort.OPEN ? halfEmLeft(sorts, i) : 0;
    }

    /** How far the mark at a line's end may hang over it: one stop alone, by half an em (CLREQ 3.1.7). */
    static int hang(Sorts sorts, int i, int start) {
        if (!sorts.hanging || i == start || !sorts.sort[i].isPoint() || !sorts.mayHang(i)) return 0;
        boolean alone = !sorts.sort[i - 1].hasBlank() && (i + 1 == sorts.count || !sorts.sort[i + 1].hasBlank());
        return alone ? Math.min(sorts.cell[i] - endTrim(sorts, i), sorts.em / 2) : 0;
    }

    private static int halfEmLeft(Sorts sorts, int i) {
        return sorts.sort[i].hasBlank() ? Math.max(0, sorts.cell[i] - sorts.em / 2) : 0;
    }

    /** What the cell can give on a line that starts at {@code start}. */
    static int ofCell(Sorts sorts, int i, int start) {
        return i == start && sorts.flushStart && sorts.sort[i] == Sort.OPEN ? 0 : halfEmLeft(sorts, i);
    }

    /**
     * What a mark that the house sets in half an em may take back on a line that is spread: the blank it was cut for.
     * Of two marks side by side only a closing one before an opening one does, for both together never had two ems.
     */
    static int heldBack(Sorts sorts, int i) {
        if (!sorts.sort[i].hasBlank() || sorts.cell[i] > sorts.em / 2) return 0;
        boolean open = sorts.sort[i] == Sort.OPEN;
        int towards = open ? i - 1 : i + 1;
        if (towards < 0 || towards == sorts.count) return 0;
        boolean free = !sorts.sort[towards].hasBlank() || !open && sorts.sort[towards] == Sort.OPEN;
        return free ? sorts.em - sorts.cell[i] : 0;
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
