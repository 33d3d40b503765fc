package banxin.compose;

import banxin.marks.Pairs;
import banxin.marks.Pairs.Gap;
import banxin.marks.Repertoire;
import banxin.marks.Sort;
import banxin.type.HouseStyle;

/** Decides what stands between two sorts (CLREQ 3.1.6, 3.2.2). */
final class Spacing {
    private static final int WHOLE = 1000;

    private final Sorts sorts;
    private final int latinGap;

    private Spacing(Sorts sorts, HouseStyle style) {
        this.sorts = sorts;
        latinGap = (int) ((long) sorts.em * style.latinGap() / 1000);
    }

    static void between(Sorts sorts, HouseStyle style) {
        var spacing = new Spacing(sorts, style);
        for (int i = 0; i < sorts.count - 1; i++) {
            sorts.gapKind[i] = spacing.kind(i);
            sorts.gap[i] = spacing.width(i);
            if (sorts.sort[i].hasBlank()) spacing.shareBlank(i);
        }
        if (sorts.count == 0) return;
        sorts.gapKind[sorts.count - 1] = Gap.SOLID;
        sorts.gap[sorts.count - 1] = 0;
    }

    /** A space typed between Han and Latin is the house's gap, and beside a Chinese mark it is none (typesetting D1, D3). */
    private Gap kind(int i) {
        var usual = Pairs.TABLE.gap(sorts.sort[i], sorts.sort[i + 1]);
        int typed = sorts.typedBlank(i);
        if (typed == 0) return usual;
        if (typed >= sorts.em) return Gap.SOLID;
        boolean beside = usual == Gap.LATIN || sorts.sort[i].hasBlank() || sorts.sort[i + 1].hasBlank();
        return beside ? usual : Gap.WORD;
    }

    private int width(int i) {
        if (sorts.typedBlank(i) >= sorts.em || sorts.gapKind[i] == Gap.WORD) return sorts.typedBlank(i);
        return sorts.gapKind[i] == Gap.LATIN ? latinGap : 0;
    }

    /**
     * Of two whole-em marks side by side one gives up its blank: 1.5 em together, and half an em for each further one
     * (CLREQ 3.1.6.2). It is the blank away from what is bracketed. A full stop gives its blank up to any closing mark
     * behind it, however narrow: the printed page sets 。” in one em.
     */
    private void shareBlank(int i) {
        if (sorts.gap[i] > 0 || !sorts.sort[i + 1].hasBlank()) return;
        boolean open = sorts.sort[i] == Sort.OPEN;
        boolean closed = isWhole(i) && !open && sorts.sort[i + 1] == Sort.CLOSE;
        boolean both = isWhole(i) && isWhole(i + 1);
        if (isShout(i) && isShout(i + 1)) shout(i);
        else if (closed || both && !open) sorts.cell[i] = Math.min(sorts.cell[i], sorts.em / 2);
        else if (both && sorts.sort[i + 1] == Sort.OPEN) sorts.cell[i + 1] = sorts.em / 2;
    }

    /** By the house's style, whatever a neighbour has taken since. */
    private boolean isWhole(int i) {
        return Repertoire.cell(sorts.traits[i]) == WHOLE;
    }

    /** ！！ and ？！ take one em together, three of them two (GB/T 15834 5.1.2; CLREQ 3.1.3.3). */
    private void shout(int i) {
        if (i > 0 && isShout(i - 1) && sorts.gap[i - 1] == 0) return;
        int end = i + 1;
        while (end < sorts.count && end < i + 4 && isShout(end) && sorts.typedBlank(end - 1) == 0) end++;
        int together = end - i == 2 ? sorts.em : 2 * sorts.em;
        for (int at = i; at < end && end - i < 4; at++) sorts.cell[at] = together / (end - i);
    }

    private boolean isShout(int i) {
        return sorts.codePoint[i] == '！' || sorts.codePoint[i] == '？';
    }
}
