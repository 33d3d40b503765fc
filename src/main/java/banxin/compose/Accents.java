package banxin.compose;

import static banxin.type.Emphasis.DOTTED;
import static banxin.type.Emphasis.MOURNED;
import static banxin.type.Emphasis.NAMED;
import static banxin.type.Emphasis.TITLED;

import banxin.marks.Sort;
import banxin.type.Accent;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import java.util.ArrayList;
import java.util.List;

/**
 * Interlinear marks of one line (CLREQ 3.1.8): a dot under each Han; one stroke for a name or a title, however its
 * characters are spread, and two for two; a frame round a name.
 *
 * <p>A stroke is a little shorter than what it stands under, so that neighbours are told apart. A frame that has to be
 * broken stays open at the break: closed, it would mourn two.
 */
final class Accents {
    /** All in 1/1000 em. Drops are counted from the baseline to the middle of the ink; the em box ends at 120. */
    private static final int SHORTER = 60;

    private static final int LINE = 175;
    private static final int WAVE = 200;
    private static final int DOT = 250;
    private static final int DOT_UNDER_LINE = 320;
    private static final int DOT_UNDER_WAVE = 360;
    /** A stroke under a framed name stands so much lower, clear of the frame. */
    private static final int UNDER_FRAME = 80;

    private final Sorts sorts;
    private final int start;
    private final int[] origin;
    private final int[] cell;
    private final List<Span> spans;
    private final List<Accent> accents = new ArrayList<>();

    private Accents(Sorts sorts, int start, int[] origin, int[] cell, List<Span> spans) {
        this.sorts = sorts;
        this.start = start;
        this.origin = origin;
        this.cell = cell;
        this.spans = spans;
    }

    /**
     * @param origin of each glyph of the line that begins with the sort {@code start}
     * @param cell width of each
     */
    static List<Accent> on(Sorts sorts, int start, int[] origin, int[] cell, List<Span> spans) {
        var line = new Accents(sorts, start, origin, cell, spans);
        line.strokes(NAMED, LINE);
        line.strokes(TITLED, WAVE);
        line.strokes(MOURNED, 0);
        line.dots();
        return line.accents;
    }

    private void strokes(Emphasis kind, int drop) {
        int lineEnd = start + origin.length;
        for (int from = start; from < lineEnd; ) {
            int to = Spans.end(sorts, from, lineEnd, spans, kind);
            if (to > from) stroke(kind, from, to, drop);
            from = Math.max(to, from + 1);
        }
    }

    private void stroke(Emphasis kind, int from, int to, int drop) {
        boolean opens = !goesOn(kind, from);
        boolean closes = to == sorts.count || !goesOn(kind, to);
        int inset = thousandths(kind == MOURNED ? Interlinear.FRAME / 2 : SHORTER);
        int left = (kind == MOURNED ? cellStart(from) : inkStart(from)) + (opens ? inset : 0);
        int right = (kind == MOURNED ? cellEnd(to - 1) : inkEnd(to - 1)) - (closes ? inset : 0);
        boolean framed = kind != MOURNED && Spans.carries(sorts, from, spans, MOURNED);
        int below = thousandths(framed ? drop + UNDER_FRAME : drop);
        accents.add(new Accent(kind, left, Math.max(0, right - left), sorts.em, below, opens, closes));
    }

    private boolean goesOn(Emphasis kind, int i) {
        return Spans.goesOn(sorts, i, spans) && Spans.carries(sorts, i - 1, spans, kind);
    }

    /** A dot stands under a character, never under a mark (typesetting F1); under a line where there is one (F4). */
    private void dots() {
        for (int i = start; i < start + origin.length; i++) {
            if (!Spans.carries(sorts, i, spans, DOTTED) || sorts.sort[i] != Sort.HAN) continue;
            int drop = thousandths(dotDrop(spans.get(sorts.span[i] - 1)));
            accents.add(new Accent(DOTTED, origin[i - start], sorts.advance[i], sorts.em, drop, true, true));
        }
    }

    private static int dotDrop(Span span) {
        int drop = span.is(TITLED) ? DOT_UNDER_WAVE : span.is(NAMED) ? DOT_UNDER_LINE : DOT;
        return span.is(MOURNED) ? drop + UNDER_FRAME : drop;
    }

    /** Where the glyph's own cell starts; a mark may hang over on its blank side. */
    private int inkStart(int i) {
        return Math.max(cellStart(i), origin[i - start]);
    }

    private int inkEnd(int i) {
        return Math.min(cellEnd(i), origin[i - start] + sorts.advance[i]);
    }

    private int cellStart(int i) {
        return origin[i - start] - sorts.bearing(i, cell[i - start]);
    }

    private int cellEnd(int i) {
        return cellStart(i) + cell[i - start];
    }

    private int thousandths(int part) {
        return (int) ((long) sorts.em * part / 1000);
    }
}
