package banxin.compose;

import banxin.compose.Pairs.Gap;
import banxin.type.HouseStyle;

/** Decides what stands between two sorts, and where a line may end. */
final class Spacing {
    /** A run of so many Western characters is an address, not a word. */
    private static final int ADDRESS = 20;

    private Spacing() {}

    static void between(Sorts sorts, String text, HouseStyle style) {
        for (int i = 0; i < sorts.count; i++) {
            boolean last = i == sorts.count - 1;
            sorts.mayEnd[i] = last || mayEnd(sorts, i);
            sorts.gapKind[i] = last ? Gap.SOLID : kind(sorts, i);
            sorts.gap[i] = last ? 0 : width(sorts, i, style);
            if (!last) shareBlank(sorts, i);
        }
        openAddresses(sorts);
        joinDashes(sorts);
        style.keepTogether().forEach(name -> keep(sorts, text, name));
    }

    private static boolean mayEnd(Sorts sorts, int i) {
        if (sorts.barred(i)) return false;
        return sorts.typedBlank(i) > 0 || !Pairs.TABLE.unbreakable(sorts.sort[i], sorts.sort[i + 1]);
    }

    /** A space typed between Han and Latin is the house's gap, and beside a Chinese mark it is none (typesetting D1, D3). */
    private static Gap kind(Sorts sorts, int i) {
        var usual = Pairs.TABLE.gap(sorts.sort[i], sorts.sort[i + 1]);
        if (sorts.typedBlank(i) >= sorts.em) return Gap.SOLID;
        boolean beside = usual == Gap.LATIN || sorts.sort[i].hasBlank() || sorts.sort[i + 1].hasBlank();
        return sorts.typedBlank(i) > 0 && !beside ? Gap.WORD : usual;
    }

    private static int width(Sorts sorts, int i, HouseStyle style) {
        if (sorts.typedBlank(i) >= sorts.em || sorts.gapKind[i] == Gap.WORD) return sorts.typedBlank(i);
        return sorts.gapKind[i] == Gap.LATIN ? sorts.em * style.latinGap() / 1000 : 0;
    }

    /**
     * Two whole-em marks side by side share one blank: 1.5 em together (CLREQ 3.1.6.2). A full stop gives its blank up to
     * any closing mark behind it, however narrow: the printed page sets 。” in one em.
     */
    private static void shareBlank(Sorts sorts, int i) {
        if (sorts.gap[i] > 0) return;
        boolean both = whole(sorts, i) && whole(sorts, i + 1);
        boolean closed = whole(sorts, i) && sorts.sort[i] != Sort.OPEN && sorts.sort[i + 1] == Sort.CLOSE;
        if (closed || both && sorts.sort[i] != Sort.OPEN) sorts.cell[i] -= sorts.em / 2;
        else if (both && sorts.sort[i + 1] == Sort.OPEN) sorts.cell[i + 1] -= sorts.em / 2;
    }

    private static boolean whole(Sorts sorts, int i) {
        return sorts.sort[i].hasBlank() && sorts.cell[i] == sorts.em;
    }

    /** An address may end a line behind its marks, where the line would gape otherwise (typesetting A10). */
    private static void openAddresses(Sorts sorts) {
        for (int from = 0; from < sorts.count; ) {
            int to = from;
            while (to < sorts.count && isWestern(sorts.sort[to])) to++;
            if (to - from >= ADDRESS)
                for (int i = from; i < to - 1; i++)
                    if (isJoint(sorts.sort[i]) && !isJoint(sorts.sort[i + 1]) && !sorts.mayEnd[i]) {
                        sorts.mayEnd[i] = true;
                        sorts.reluctant[i] = true;
                    }
            from = to + 1;
        }
    }

    private static boolean isWestern(Sort sort) {
        return sort == Sort.LETTER || sort == Sort.DIGIT || isJoint(sort) || sort == Sort.PREFIX || sort == Sort.POSTFIX;
    }

    private static boolean isJoint(Sort sort) {
        return sort == Sort.INFIX || sort == Sort.SOLIDUS || sort == Sort.HYPHEN;
    }

    /** —— is one stroke of two cells; where a font's dash is shorter than its cell, the halves meet in the middle (A6). */
    private static void joinDashes(Sorts sorts) {
        for (int i = 0; i < sorts.count; i++) {
            if (sorts.sort[i] != Sort.DASH) continue;
            boolean joinsLeft = i > 0 && sorts.sort[i - 1] == Sort.DASH;
            boolean joinsRight = i + 1 < sorts.count && sorts.sort[i + 1] == Sort.DASH;
            if (joinsRight && !joinsLeft) sorts.blank[i] = Marks.Blank.LEFT;
            else if (joinsLeft && !joinsRight) sorts.blank[i] = Marks.Blank.RIGHT;
        }
    }

    /** Names that the house does not break (typesetting A12). */
    private static void keep(Sorts sorts, String text, String name) {
        if (name.isEmpty()) return;
        int sort = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            while (sort < sorts.count && sorts.offset[sort] < at) sort++;
            while (sort + 1 < sorts.count && sorts.offset[sort + 1] < at + name.length()) sorts.reluctant[sort++] = true;
        }
    }

}
