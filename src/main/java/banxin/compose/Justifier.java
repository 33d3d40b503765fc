package banxin.compose;

import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;
import banxin.type.Advances;
import banxin.type.SetLine.Fit;
import java.util.Arrays;

/**
 * Gives every sort of one line its cell and every gap its width, so that the line is flush (typesetting C1–C8).
 * Squeezes class by class, then spreads class by class; within a class every place takes the same amount.
 */
final class Justifier {
    private static final int SQUEEZES = Squeeze.values().length;

    final Sorts sorts;
    final int start;
    final int end;
    final int[] cell;
    final int[] gap;
    /** Width before anything was squeezed or spread. */
    int natural;
    /** What stayed open: the line is shorter than its measure and nothing on it could grow. */
    int slack;
    /** The widest gap added between two Han. */
    int spread;
    /** What marks took back of their blanks. */
    private int takenBack;

    private Justifier(Sorts sorts, int start, int end) {
        this.sorts = sorts;
        this.start = start;
        this.end = end;
        cell = Arrays.copyOfRange(sorts.cell, start, end);
        gap = Arrays.copyOfRange(sorts.gap, start, end);
        cell[0] -= Squeeze.startTrim(sorts, start);
        cell[cell.length - 1] -= Squeeze.endTrim(sorts, end - 1);
        gap[gap.length - 1] = sorts.hyphen[end - 1];
    }

    /** @param flush spread the line to its measure; else only squeeze what is too long */
    static Justifier fit(Sorts sorts, int start, int end, int available, boolean flush) {
        var line = new Justifier(sorts, start, end);
        line.natural = line.width();
        line.slack = available - line.natural;
        if (line.slack < 0) line.squeeze();
        if (line.slack > 0 && flush) line.spread();
        return line;
    }

    Fit kind() {
        int now = width();
        return now < natural ? Fit.SQUEEZED : now > natural ? Fit.STRETCHED : Fit.NATURAL;
    }

    /** What it costs to end the line here, see {@link Cost}. */
    int endCost() {
        return sorts.cost[end - 1];
    }

    /** Of each sort, with the gap behind it. */
    Advances cells() {
        int[] cells = new int[cell.length];
        for (int i = 0; i < cells.length; i++) cells[i] = cell[i] + gap[i];
        return new Advances(cells);
    }

    int width() {
        int width = 0;
        for (int i = 0; i < cell.length; i++) width += cell[i] + gap[i];
        return width;
    }

    private void squeeze() {
        for (int step = 0; step < SQUEEZES && slack < 0; step++) {
            var squeeze = Squeeze.values()[step];
            int capacity = 0;
            for (int i = 0; i < cell.length; i++) capacity += give(squeeze, i);
            if (capacity > 0) take(squeeze, capacity, Math.min(capacity, -slack));
        }
    }

    private void take(Squeeze squeeze, int capacity, int wanted) {
        int seen = 0;
        for (int i = 0; i < cell.length; i++) {
            int give = give(squeeze, i);
            if (give == 0) continue;
            int amount = share(wanted, seen + give, capacity) - share(wanted, seen, capacity);
            seen += give;
            if (squeeze == Squeeze.WORD_SPACE || squeeze == Squeeze.LATIN_GAP) gap[i] -= amount;
            else cell[i] -= amount;
        }
        slack += wanted;
    }

    private int give(Squeeze squeeze, int i) {
        boolean last = i == cell.length - 1;
        if (squeeze == Squeeze.WORD_SPACE || squeeze == Squeeze.LATIN_GAP)
            return last || Squeeze.classOf(sorts.gapKind[start + i]) != squeeze ? 0 : Squeeze.ofGap(sorts, start + i);
        if (last || Squeeze.classOf(sorts.sort[start + i]) != squeeze) return 0;
        return Squeeze.ofCell(sorts, start + i, start);
    }

    private void spread() {
        grow(Gap.WORD, sorts.em / 2);
        grow(Gap.LATIN, sorts.em / 2);
        spread = growEqually(Gap.PLAIN, (int) (Evenness.EVEN * sorts.em));
        if (slack > 0) takeBack();
        if (slack > 0) spread += growEqually(Gap.PLAIN, slack);
        if (slack > 0 && spread == 0) spread = growEqually(Gap.WORD, slack);
        // A hole of more than a character that nothing could fill is as loose as it is wide.
        if (slack > sorts.em) spread = Math.max(spread, slack);
    }

    /** Lets the gaps of one kind grow to a limit (CLREQ 3.5.4). */
    private void grow(Gap kind, int limit) {
        int capacity = 0;
        for (int i = 0; i < gap.length - 1; i++) if (is(kind, i)) capacity += Math.max(0, limit - gap[i]);
        int wanted = Math.min(capacity, slack);
        int seen = 0;
        for (int i = 0; i < gap.length - 1 && capacity > 0; i++) {
            if (!is(kind, i)) continue;
            int room = Math.max(0, limit - gap[i]);
            gap[i] += share(wanted, seen + room, capacity) - share(wanted, seen, capacity);
            seen += room;
        }
        slack -= wanted;
    }

    /** Before the Han drift apart, the marks get back the blank that the house cut from them, all of them alike. */
    private void takeBack() {
        int capacity = 0;
        for (int i = 0; i < cell.length - 1; i++) capacity += heldBack(i);
        int wanted = Math.min(capacity, slack);
        int seen = 0;
        for (int i = 0; i < cell.length - 1 && capacity > 0; i++) {
            int room = heldBack(i);
            if (room == 0) continue;
            cell[i] += share(wanted, seen + room, capacity) - share(wanted, seen, capacity);
            seen += room;
        }
        slack -= wanted;
        takenBack = wanted;
    }

    /** How wide the gaps would be if the marks had taken nothing back. */
    int looseness() {
        return spread + Math.ceilDiv(takenBack, Math.max(1, places(Gap.PLAIN)));
    }

    private int heldBack(int i) {
        return i == 0 && sorts.sort[start] == Sort.OPEN ? 0 : Squeeze.heldBack(sorts, start + i);
    }

    /** Lets the gaps of one kind grow alike, each by so much at most; answers how much the widest took. */
    private int growEqually(Gap kind, int most) {
        int places = places(kind);
        if (places == 0 || slack == 0) return 0;
        int wanted = (int) Math.min(slack, (long) most * places);
        int seen = 0;
        for (int i = 0; i < gap.length - 1; i++)
            if (is(kind, i)) gap[i] += share(wanted, ++seen, places) - share(wanted, seen - 1, places);
        slack -= wanted;
        return Math.ceilDiv(wanted, places);
    }

    private int places(Gap kind) {
        int places = 0;
        for (int i = 0; i < gap.length - 1; i++) if (is(kind, i)) places++;
        return places;
    }

    private boolean is(Gap kind, int i) {
        return sorts.gapKind[start + i] == kind;
    }

    /** Whole millipoints that add up exactly: the first {@code part} of {@code whole} places get this much of the total. */
    private static int share(int total, int part, int whole) {
        return (int) ((long) total * part / whole);
    }
}
