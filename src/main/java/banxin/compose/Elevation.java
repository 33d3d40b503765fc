package banxin.compose;

import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import java.util.List;

/**
 * 上标、下标: set small and out of the line, which stays where it is (typesetting D8). They belong to the character before
 * them: no line ends between the two, and nothing but their own side bearings parts them.
 */
final class Elevation {
    /** All in 1/1000 em: a raised figure is as high as the Han beside it, a lowered one as deep. */
    private static final int SIZE = 600;

    private static final int RISE = 380;
    private static final int FALL = -110;

    private Elevation() {}

    static void set(Sorts sorts, List<Span> spans) {
        for (int i = 0; i < sorts.count; i++) {
            boolean small = isSmall(sorts, i, spans);
            if (small) shrink(sorts, i);
            if (i == 0 || !small && !isSmall(sorts, i - 1, spans)) continue;
            if (small) join(sorts, i - 1);
            else part(sorts, i - 1, spans);
        }
    }

    /** Above the line's baseline; 0 for a sort that stands on it. */
    static int rise(Sorts sorts, int i, List<Span> spans) {
        if (!isSmall(sorts, i, spans)) return 0;
        boolean raised = spans.get(sorts.span[i] - 1).is(Emphasis.RAISED);
        return thousandths(sorts.em, raised ? RISE : FALL);
    }

    static int size(Sorts sorts, int rise) {
        return rise == 0 ? sorts.em : thousandths(sorts.em, SIZE);
    }

    private static boolean isSmall(Sorts sorts, int i, List<Span> spans) {
        if (sorts.span[i] == 0) return false;
        var span = spans.get(sorts.span[i] - 1);
        return span.is(Emphasis.RAISED) || span.is(Emphasis.LOWERED);
    }

    /** A small mark is no mark of the line's: it gives up no blank. */
    private static void shrink(Sorts sorts, int i) {
        sorts.cell[i] = thousandths(sorts.cell[i], SIZE);
        sorts.advance[i] = thousandths(sorts.advance[i], SIZE);
        if (sorts.sort[i].hasBlank()) sorts.sort[i] = Sort.LETTER;
    }

    /** A figure behind a full stop stands over the blank of the stop, as a closing mark does. */
    private static void join(Sorts sorts, int before) {
        var sort = sorts.sort[before];
        if (sort == Sort.STOP || sort == Sort.PAUSE) sorts.cell[before] = Math.min(sorts.cell[before], sorts.em / 2);
        sorts.gap[before] = 0;
        sorts.gapKind[before] = Gap.SOLID;
        sorts.mayEnd[before] = false;
    }

    /** What stands behind m² is parted from it as from a word; behind a note mark in Chinese text there is no gap. */
    private static void part(Sorts sorts, int last, List<Span> spans) {
        if (sorts.gapKind[last] != Gap.LATIN) return;
        int base = last;
        while (base >= 0 && isSmall(sorts, base, spans)) base--;
        if (base >= 0 && (sorts.sort[base] == Sort.LETTER || sorts.sort[base] == Sort.DIGIT)) return;
        sorts.gap[last] = 0;
        sorts.gapKind[last] = Gap.PLAIN;
    }

    private static int thousandths(int length, int part) {
        return (int) ((long) length * part / 1000);
    }
}
