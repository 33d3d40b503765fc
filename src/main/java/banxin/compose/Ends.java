package banxin.compose;

import static banxin.marks.BreakClass.AK;
import static banxin.marks.BreakClass.AL;
import static banxin.marks.BreakClass.AP;
import static banxin.marks.BreakClass.AS;
import static banxin.marks.BreakClass.B2;
import static banxin.marks.BreakClass.BA;
import static banxin.marks.BreakClass.BB;
import static banxin.marks.BreakClass.CB;
import static banxin.marks.BreakClass.CL;
import static banxin.marks.BreakClass.CM;
import static banxin.marks.BreakClass.CP;
import static banxin.marks.BreakClass.EB;
import static banxin.marks.BreakClass.EM;
import static banxin.marks.BreakClass.EX;
import static banxin.marks.BreakClass.EXT;
import static banxin.marks.BreakClass.GL;
import static banxin.marks.BreakClass.HH;
import static banxin.marks.BreakClass.HL;
import static banxin.marks.BreakClass.HS;
import static banxin.marks.BreakClass.HY;
import static banxin.marks.BreakClass.ID;
import static banxin.marks.BreakClass.IN;
import static banxin.marks.BreakClass.IS;
import static banxin.marks.BreakClass.JL;
import static banxin.marks.BreakClass.JT;
import static banxin.marks.BreakClass.JV;
import static banxin.marks.BreakClass.NS;
import static banxin.marks.BreakClass.NU;
import static banxin.marks.BreakClass.OP;
import static banxin.marks.BreakClass.PO;
import static banxin.marks.BreakClass.PR;
import static banxin.marks.BreakClass.QU;
import static banxin.marks.BreakClass.QU_PF;
import static banxin.marks.BreakClass.QU_PI;
import static banxin.marks.BreakClass.RI;
import static banxin.marks.BreakClass.SY;
import static banxin.marks.BreakClass.VF;
import static banxin.marks.BreakClass.VI;
import static banxin.marks.BreakClass.WJ;
import static banxin.marks.BreakClass.ZW;
import static banxin.marks.BreakClass.ZWJ;

import banxin.marks.BreakClass;
import banxin.marks.Repertoire;

/**
 * Where a line may end by UAX #14, for the characters about which Chinese practice says nothing of its own: numbers,
 * words, syllables, pictographs. The rules keep their numbers and their order. Linear; looks two sorts to each side.
 */
final class Ends {
    private static final int DOTTED_CIRCLE = 0x25CC;
    private static final int HANGUL = 0xAC00;

    private final Sorts sorts;
    private final int count;
    /** Class of each sort; a combining mark has that of its base (LB9, LB10). */
    private final BreakClass[] eff;
    /** The sort that a combining mark stands on; every other sort stands on itself. */
    private final int[] base;

    private BreakClass left = AL;
    private BreakClass right = AL;
    private boolean spaced;
    /** The sorts up to here are NU (SY | IS)*. */
    private boolean number;
    /** And a bracket closed it. */
    private boolean closedNumber;
    private int flags;

    private Ends(Sorts sorts) {
        this.sorts = sorts;
        count = sorts.count;
        eff = new BreakClass[count];
        base = new int[count];
    }

    static void mark(Sorts sorts) {
        var ends = new Ends(sorts);
        ends.resolve();
        for (int i = 0; i < ends.count; i++) sorts.mayEnd[i] = i == ends.count - 1 || ends.mayEnd(i);
    }

    private void resolve() {
        for (int i = 0; i < count; i++) {
            var own = own(i);
            boolean combining = own == CM || own == ZWJ;
            boolean attached = combining && i > 0 && sorts.typedBlank(i - 1) == 0 && eff[i - 1] != ZW;
            eff[i] = attached ? eff[i - 1] : combining ? AL : own;
            base[i] = attached ? base[i - 1] : i;
        }
    }

    private BreakClass own(int i) {
        return BreakClass.at(Repertoire.breakClass(sorts.traits[i]));
    }

    private boolean isAttached(int i) {
        return base[i] != i;
    }

    private boolean mayEnd(int i) {
        left = eff[i];
        right = eff[i + 1];
        spaced = sorts.typedBlank(i) > 0;
        if (left == ID && right == ID && !spaced && !isAttached(i) && !isAttached(i + 1)) return true;
        count(i);
        if (sorts.glued[i]) return false;
        if (right == ZW) return false;
        if (left == ZW) return true;
        if (isTied(i) || isQuoted(i)) return false;
        if (right == IS) return spaced && next(i) == NU;
        if ((left == CL || left == CP) && right == NS || left == B2 && right == B2) return false;
        if (spaced) return true;
        if (isBesideQuotation(i)) return false;
        if (left == CB || right == CB) return true;
        return !(isHyphenated(i) || isInNumber(i) || isInWord(i) || isInSyllable(i) || isPicture(i));
    }

    /** Follows numbers and flags from sort to sort. */
    private void count(int i) {
        boolean apart = i > 0 && sorts.typedBlank(i - 1) > 0;
        if (isAttached(i)) return;
        closedNumber = number && !apart && (left == CL || left == CP);
        number = left == NU || number && !apart && (left == SY || left == IS);
        flags = left != RI ? 0 : apart ? 1 : flags + 1;
    }

    /** LB8a to LB14. */
    private boolean isTied(int i) {
        if (!spaced && (own(i) == ZWJ || isAttached(i + 1))) return true;
        if (right == WJ || !spaced && left == WJ) return true;
        if (!spaced && left == GL) return true;
        if (right == GL && !spaced && left != BA && left != HY && left != HH) return true;
        return right == CL || right == CP || right == EX || right == SY || left == OP;
    }

    /** LB15a, LB15b. */
    private boolean isQuoted(int i) {
        if (left == QU_PI && opens(base[i])) return true;
        return right == QU_PF && closes(i + 1);
    }

    private boolean opens(int i) {
        if (i == 0 || sorts.typedBlank(i - 1) > 0) return true;
        var before = eff[i - 1];
        return before == OP || isQuotation(before) || before == GL || before == ZW;
    }

    private boolean closes(int i) {
        int after = behind(i);
        if (after == count || sorts.typedBlank(after - 1) > 0) return true;
        return switch (eff[after]) {
            case GL, WJ, CL, QU, QU_PI, QU_PF, CP, EX, IS, SY, ZW -> true;
            default -> false;
        };
    }

    private static boolean isQuotation(BreakClass some) {
        return some == QU || some == QU_PI || some == QU_PF;
    }

    /** LB19, LB19a. */
    private boolean isBesideQuotation(int i) {
        if (right == QU || right == QU_PF || left == QU || left == QU_PI) return true;
        if (right == QU_PI) {
            int after = behind(i + 1);
            boolean edge = after == count || sorts.typedBlank(after - 1) > 0;
            return !isEastAsian(base[i]) || edge || !isEastAsian(after);
        }
        if (left != QU_PF) return false;
        int start = base[i];
        boolean edge = start == 0 || sorts.typedBlank(start - 1) > 0;
        return !isEastAsian(i + 1) || edge || !isEastAsian(base[start - 1]);
    }

    private boolean isEastAsian(int i) {
        return Repertoire.isEastAsian(sorts.traits[i]) && own(i) == eff[i];
    }

    /** LB20a to LB22. */
    private boolean isHyphenated(int i) {
        boolean hyphen = left == HY || left == HH;
        if (hyphen && isLetter(right) && startsWord(base[i])) return true;
        if (right == BA || right == HH || right == HY || right == NS || left == BB) return true;
        if (hyphen && right != HL && base[i] > 0 && sorts.typedBlank(base[i] - 1) == 0 && eff[base[i] - 1] == HL) return true;
        return left == SY && right == HL || right == IN;
    }

    private boolean startsWord(int i) {
        if (i == 0 || sorts.typedBlank(i - 1) > 0) return true;
        return eff[i - 1] == ZW || eff[i - 1] == CB || eff[i - 1] == GL;
    }

    /** LB23 to LB25. */
    private boolean isInNumber(int i) {
        if (isLetter(left) && right == NU || left == NU && isLetter(right)) return true;
        if (left == PR && isPictograph(right) || isPictograph(left) && right == PO) return true;
        boolean sign = left == PR || left == PO;
        if (sign && isLetter(right) || isLetter(left) && (right == PR || right == PO)) return true;
        if ((number || closedNumber) && (right == PO || right == PR)) return true;
        if (right == NU && (sign || left == HY || left == IS || number)) return true;
        return sign && right == OP && opensNumber(behind(i + 1));
    }

    private boolean opensNumber(int i) {
        if (i >= count || sorts.typedBlank(i - 1) > 0) return false;
        return eff[i] == NU || eff[i] == IS && next(i - 1) == NU;
    }

    private static boolean isPictograph(BreakClass some) {
        return some == ID || some == EB || some == EM || some == EXT;
    }

    private static boolean isLetter(BreakClass some) {
        return some == AL || some == HL;
    }

    /** LB28, LB29, LB30. */
    private boolean isInWord(int i) {
        if (isLetter(left) && isLetter(right) || left == IS && isLetter(right)) return true;
        if ((isLetter(left) || left == NU) && right == OP && !isEastAsian(i + 1)) return true;
        return left == CP && !isEastAsian(base[i]) && (isLetter(right) || right == NU);
    }

    /** LB26, LB27, LB28a. */
    private boolean isInSyllable(int i) {
        boolean open = left == HS && (sorts.codePoint[base[i]] - HANGUL) % 28 == 0;
        if (left == JL && (right == JL || right == JV || right == HS)) return true;
        if ((left == JV || open) && (right == JV || right == JT)) return true;
        if ((left == JT || left == HS && !open) && right == JT) return true;
        if (isHangul(left) && right == PO || left == PR && isHangul(right)) return true;
        boolean rightBase = isBase(i + 1);
        if (left == AP && (rightBase || right == AS)) return true;
        boolean aksara = isBase(base[i]) || left == AS;
        if (aksara && (right == VF || right == VI)) return true;
        if (left == VI && rightBase && base[i] > 0 && (isBase(base[base[i] - 1]) || eff[base[i] - 1] == AS)) return true;
        return aksara && (rightBase || right == AS) && next(i) == VF;
    }

    private boolean isBase(int i) {
        return eff[i] == AK || sorts.codePoint[i] == DOTTED_CIRCLE;
    }

    private static boolean isHangul(BreakClass some) {
        return some == JL || some == JV || some == JT || some == HS;
    }

    /** LB30a, LB30b. */
    private boolean isPicture(int i) {
        if (left == RI && right == RI) return flags % 2 == 1;
        return (left == EB || left == EXT) && right == EM;
    }

    /** Index behind the sort at {@code i} and everything attached to it. */
    private int behind(int i) {
        int behind = i + 1;
        while (behind < count && isAttached(behind)) behind++;
        return behind;
    }

    /** Class of what follows the sort behind {@code i}, when nothing was typed between them. */
    private BreakClass next(int i) {
        int after = behind(i + 1);
        return after < count && sorts.typedBlank(after - 1) == 0 ? eff[after] : CM;
    }
}
