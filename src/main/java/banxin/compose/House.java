package banxin.compose;

import banxin.compose.Marks.Blank;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Language;

/**
 * Where the house lets a line end: the prohibition level of {@code marks.tsv}, the pairs of {@code pairs.tsv}, and what
 * had better not be divided, at a cost.
 */
final class House {
    /** A run of so many Western characters is an address, not a word. */
    private static final int ADDRESS = 20;
    /** Han that measure: a number before them keeps them if it can (typesetting A9). */
    private static final String MEASURES =
            "万亿千百十多余年月日号时点分秒元角亩吨斤公千米里克升毫厘平立小度个名人位户家口条项次件倍届级岁天周期版页台辆座所处场份头只棵株本张套间栋届批组班";
    private static final int NOTE_DIGITS = 3;
    /** Digits on both sides of the hyphen in a telephone number, at least. */
    private static final int TELEPHONE = 3;

    private final Sorts sorts;

    private House(Sorts sorts) {
        this.sorts = sorts;
    }

    static void mark(Sorts sorts, String text, HouseStyle style) {
        var house = new House(sorts);
        if (style.language() == Language.EN) house.bar();
        else house.mark();
        for (var name : style.keepTogether()) house.keep(text, name);
    }

    /** Western copy knows no levels but those of its full-width marks. */
    private void bar() {
        for (int i = 0; i < sorts.count - 1; i++) sorts.mayEnd[i] &= !isBarred(i);
    }

    private void mark() {
        for (int i = 0; i < sorts.count - 1; i++) at(i);
        openAddresses();
        openJoints();
    }

    private void at(int i) {
        if (!sorts.mayEnd[i]) return;
        var left = sorts.sort[i];
        var right = sorts.sort[i + 1];
        boolean han = left == Sort.HAN && right == Sort.HAN;
        sorts.mayEnd[i] = !isBarred(i) && (han || !isJoined(i, left, right)) && !isNote(i);
        if (!han && sorts.mayEnd[i]) sorts.cost[i] = cost(i, left, right);
    }

    private boolean isBarred(int i) {
        return Repertoire.mayNotEnd(sorts.traits[i]) || Repertoire.mayNotStart(sorts.traits[i + 1]);
    }

    private boolean isJoined(int i, Sort left, Sort right) {
        if (sorts.typedBlank(i) > 0) return false;
        if (left == right && (left == Sort.DASH || left == Sort.ELLIPSIS)) return isHalf(i, left);
        if (isNumberMark(i) && isDigit(i - 1) && isDigit(i + 1)) return true;
        return Pairs.TABLE.unbreakable(left, right);
    }

    /** —— and …… are one sign each; a second one behind the first may go to the next line (CLREQ 3.1.5.1). */
    private boolean isHalf(int i, Sort sort) {
        if (sorts.codePoint[i] == '⸺') return false;
        boolean joinsLeft = i > 0 && sorts.sort[i - 1] == sort && !sorts.mayEnd[i - 1] && sorts.typedBlank(i - 1) == 0;
        return !joinsLeft;
    }

    /** 10：30 and １．５ are numbers, whatever the width of their marks (typesetting A8). */
    private boolean isNumberMark(int i) {
        int mark = sorts.codePoint[i];
        return mark == '：' || mark == '．' || mark == '／';
    }

    private boolean isDigit(int i) {
        return i >= 0 && Repertoire.breakClass(sorts.traits[i]) == BreakClass.NU.ordinal();
    }

    /** ［1］, ① or 〔2〕 stays with the character that it is a note to (typesetting A14). */
    private boolean isNote(int i) {
        int next = sorts.codePoint[i + 1];
        if (sorts.sort[i].hasBlank() && sorts.sort[i] != Sort.CLOSE || sorts.typedBlank(i) > 0) return false;
        if (next >= '①' && next <= '⑳') return sorts.sort[i] != Sort.CLOSE;
        if (next != '［' && next != '〔' && next != '[') return false;
        int end = i + 2;
        while (end < sorts.count && end < i + 2 + NOTE_DIGITS && isDigit(end)) end++;
        return end > i + 2 && end < sorts.count && "］〕]".indexOf(sorts.codePoint[end]) >= 0;
    }

    private short cost(int i, Sort left, Sort right) {
        if (left == Sort.DIGIT && right == Sort.HAN && MEASURES.indexOf(sorts.codePoint[i + 1]) >= 0) return Cost.MEASURE;
        if (sorts.codePoint[i] == '第' && right == Sort.DIGIT) return Cost.MEASURE;
        return left == Sort.INTERPUNCT ? Cost.FOREIGN_NAME : 0;
    }

    /** An address may end a line behind its marks, where the line would gape otherwise (typesetting A10). */
    private void openAddresses() {
        for (int from = 0; from < sorts.count; ) {
            int to = from;
            while (to < sorts.count && isWestern(sorts.sort[to])) to++;
            if (to - from >= ADDRESS)
                for (int i = from; i < to - 1; i++)
                    if (isJoint(i) && !isJoint(i + 1) && !sorts.mayEnd[i] && sorts.typedBlank(i) == 0) {
                        sorts.mayEnd[i] = true;
                        sorts.cost[i] = Cost.ADDRESS;
                    }
            from = to + 1;
        }
    }

    /** 0351-4040000 behind its hyphen, 。』」 behind its first mark (CLREQ 3.1.4, the remedial measure). */
    private void openJoints() {
        for (int i = 1; i < sorts.count - 2; i++) {
            if (sorts.mayEnd[i] || sorts.typedBlank(i) > 0) continue;
            boolean phone = sorts.sort[i] == Sort.HYPHEN && isNumeral(i - TELEPHONE, i) && isNumeral(i + 1, i + 1 + TELEPHONE);
            boolean run = isClosing(i) && isClosing(i + 1) && (isClosing(i - 1) || isClosing(i + 2));
            if (!phone && !run) continue;
            sorts.mayEnd[i] = true;
            sorts.cost[i] = Cost.JOINT;
        }
    }

    private boolean isClosing(int i) {
        return sorts.sort[i].hasBlank() && sorts.sort[i] != Sort.OPEN;
    }

    private boolean isNumeral(int from, int to) {
        if (from < 0 || to > sorts.count) return false;
        for (int i = from; i < to; i++) if (sorts.sort[i] != Sort.DIGIT) return false;
        return true;
    }

    private static boolean isWestern(Sort sort) {
        return switch (sort) {
            case LETTER, DIGIT, INFIX, SOLIDUS, HYPHEN, PREFIX, POSTFIX -> true;
            default -> false;
        };
    }

    private boolean isJoint(int i) {
        int mark = sorts.codePoint[i];
        var sort = sorts.sort[i];
        return sort == Sort.INFIX || sort == Sort.SOLIDUS || sort == Sort.HYPHEN || "=&?_#%".indexOf(mark) >= 0;
    }

    /** Names that the house does not break (typesetting A12). */
    private void keep(String text, String name) {
        if (name.isEmpty()) return;
        int sort = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            while (sort < sorts.count && sorts.offset[sort] < at) sort++;
            while (sort + 1 < sorts.count && sorts.offset[sort + 1] < at + name.length()) sorts.cost[sort++] = Cost.NAME;
        }
    }

    /** —— is one stroke of two cells; where a font's dash is shorter than its cell, the halves meet in the middle (A6). */
    static void joinDashes(Sorts sorts) {
        for (int i = 0; i < sorts.count; i++) {
            if (sorts.sort[i] != Sort.DASH) continue;
            boolean joinsLeft = i > 0 && sorts.sort[i - 1] == Sort.DASH;
            boolean joinsRight = i + 1 < sorts.count && sorts.sort[i + 1] == Sort.DASH;
            if (joinsRight && !joinsLeft) sorts.blank[i] = Blank.LEFT;
            else if (joinsLeft && !joinsRight) sorts.blank[i] = Blank.RIGHT;
        }
    }
}
