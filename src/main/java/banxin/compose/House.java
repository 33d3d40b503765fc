package banxin.compose;

import banxin.marks.BreakClass;
import banxin.marks.Marks.Blank;
import banxin.marks.Pairs;
import banxin.marks.Repertoire;
import banxin.marks.Sort;
import banxin.type.Han;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Language;
import banxin.type.HouseStyle.Prohibition;

/**
 * Where the house lets a line end: the prohibition level of {@code marks.tsv}, the pairs of {@code pairs.tsv}, and what
 * had better not be divided, at a cost.
 */
final class House {
    /** An address of so many characters may be cut. */
    private static final int ADDRESS = 10;
    /** Han that measure: a number before them keeps them if it can (typesetting A9). */
    private static final String MEASURES =
            "万亿千百十多余年月日号时点分秒元角亩吨斤公千米里克升毫厘平立小度个名人位户家口条项次件倍届级岁天周期版页台辆座所处场份头只棵株本张套间栋届批组班";
    private static final int NOTE_DIGITS = 3;
    private static final String RAISED = "¹²³™®*";
    /** Full-width signs that belong to the number behind them. */
    private static final String SIGNS = "＋＃＄￥";
    /** Units that are one character, as wide as Han. */
    private static final String UNITS = "㎡㎥㎏㎎㎞㎜㎝㎖㏄㎾";
    /** Digits on both sides of the hyphen in a telephone number, at least. */
    private static final int TELEPHONE = 3;

    private final Sorts sorts;
    /** Connectors are barred from the start of a line. */
    private final boolean connects;

    private House(Sorts sorts, HouseStyle style) {
        this.sorts = sorts;
        connects = style.prohibition() != Prohibition.NONE;
    }

    static void mark(Sorts sorts, String text, HouseStyle style) {
        var house = new House(sorts, style);
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
        // Most of a newspaper: nothing is said of two Han.
        if (Han.isUsual(sorts.codePoint[i]) && Han.isUsual(sorts.codePoint[i + 1])) return;
        boolean closes = closesNumber(i);
        sorts.mayEnd[i] |= closes;
        if (!sorts.mayEnd[i] || closes) return;
        var left = sorts.sort[i];
        var right = sorts.sort[i + 1];
        boolean han = left == Sort.HAN && right == Sort.HAN;
        sorts.mayEnd[i] = !isBarred(i) && (han && !isWide(i) || !isJoined(i, left, right)) && !isNote(i);
        if (!han && sorts.mayEnd[i]) sorts.cost[i] = cost(i, left, right);
    }

    private boolean isBarred(int i) {
        return Repertoire.mayNotEnd(sorts.traits[i]) || Repertoire.mayNotStart(sorts.traits[i + 1]) || isConnector(i + 1);
    }

    /** One — alone connects: 2020—2025 (GB/T 15834 5.1.6); two of them are the dash, which the level bars. */
    private boolean isConnector(int i) {
        if (!connects || sorts.sort[i] != Sort.DASH || sorts.codePoint[i] == '⸺') return false;
        boolean joinsLeft = sorts.sort[i - 1] == Sort.DASH;
        boolean joinsRight = i + 1 < sorts.count && sorts.sort[i + 1] == Sort.DASH;
        return !joinsLeft && !joinsRight;
    }

    /** A full-width sign or unit, which is set like Han. */
    private boolean isWide(int i) {
        return SIGNS.indexOf(sorts.codePoint[i]) >= 0 || SIGNS.indexOf(sorts.codePoint[i + 1]) >= 0
                || UNITS.indexOf(sorts.codePoint[i + 1]) >= 0 || isDigit(i) && isDigit(i + 1);
    }

    /** 1800+｜人. */
    private boolean closesNumber(int i) {
        boolean sign = sorts.sort[i] == Sort.PREFIX && isDigit(i - 1) && sorts.typedBlank(i - 1) == 0;
        return sign && sorts.sort[i + 1] == Sort.HAN;
    }

    private boolean isJoined(int i, Sort left, Sort right) {
        if (sorts.typedBlank(i) > 0) return false;
        if (left == right && (left == Sort.DASH || left == Sort.ELLIPSIS)) return isHalf(i, left);
        return isInNumber(i) || isPlus(i) || isPiece(i) || Pairs.TABLE.unbreakable(left, right);
    }

    /** 10：30, １．５, １，２３４, 3·15, ＋５％, 30㎡ are numbers, whatever the width of their marks (typesetting A8, A9). */
    private boolean isInNumber(int i) {
        int mark = sorts.codePoint[i];
        int next = sorts.codePoint[i + 1];
        if (isDigit(i) && UNITS.indexOf(next) >= 0 || isDigit(i + 1) && SIGNS.indexOf(mark) >= 0) return true;
        if (!isDigit(i + 1) || i == 0) return false;
        boolean digits = isDigit(i - 1);
        boolean wide = digits && sorts.codePoint[i - 1] >= '０' && next >= '０' && next <= '９';
        boolean letter = sorts.sort[i] == Sort.INTERPUNCT && sorts.sort[i - 1] == Sort.LETTER;
        return digits && ("：．／".indexOf(mark) >= 0 || sorts.sort[i] == Sort.INTERPUNCT) || wide && mark == '，' || letter;
    }

    /** “互联网+”, 白+黑: where no number follows, the sign is the end of what stands before it. */
    private boolean isPlus(int i) {
        int sign = sorts.codePoint[i + 1];
        return (sign == '+' || sign == '＋') && (i + 2 == sorts.count || !isDigit(i + 2));
    }

    /** USB-C, T-shirt: no line ends before or behind one letter. */
    private boolean isPiece(int i) {
        if (sorts.sort[i] != Sort.HYPHEN || sorts.sort[i + 1] != Sort.LETTER || i == 0) return false;
        boolean before = i == 1 || sorts.sort[i - 2] != Sort.LETTER || sorts.typedBlank(i - 2) > 0;
        boolean after = i + 2 == sorts.count || sorts.sort[i + 2] != Sort.LETTER || sorts.typedBlank(i + 1) > 0;
        return before || after;
    }

    /** —— and …… are one sign each; a second one behind the first may go to the next line (CLREQ 3.1.5.1). */
    private boolean isHalf(int i, Sort sort) {
        if (sorts.codePoint[i] == '⸺') return false;
        boolean joinsLeft = i > 0 && sorts.sort[i - 1] == sort && !sorts.mayEnd[i - 1] && sorts.typedBlank(i - 1) == 0;
        return !joinsLeft;
    }

    private boolean isDigit(int i) {
        return i >= 0 && Repertoire.breakClass(sorts.traits[i]) == BreakClass.NU.ordinal();
    }

    /** ［1］, ①, ¹ or 〔2〕 stays with the character that it is a note to (typesetting A14). */
    private boolean isNote(int i) {
        int next = sorts.codePoint[i + 1];
        if (sorts.sort[i].hasBlank() && sorts.sort[i] != Sort.CLOSE || sorts.typedBlank(i) > 0) return false;
        if (RAISED.indexOf(next) >= 0 || next >= 0x2070 && next <= 0x209F) return true;
        if (next >= '①' && next <= '⑳') return sorts.sort[i] != Sort.CLOSE;
        if (next != '［' && next != '〔' && next != '[') return false;
        int end = i + 2;
        while (end < sorts.count && end < i + 2 + NOTE_DIGITS && isDigit(end)) end++;
        return end > i + 2 && end < sorts.count && "］〕]".indexOf(sorts.codePoint[end]) >= 0;
    }

    private short cost(int i, Sort left, Sort right) {
        if (sorts.typedBlank(i) > 0 && left == Sort.DIGIT && right == Sort.DIGIT) return Cost.ADDRESS;
        if (sorts.typedBlank(i) > 0 && left == Sort.DIGIT && right == Sort.LETTER) return Cost.MEASURE;
        if (left == Sort.DIGIT && right == Sort.HAN && MEASURES.indexOf(sorts.codePoint[i + 1]) >= 0) return Cost.MEASURE;
        if (sorts.codePoint[i] == '第' && right == Sort.DIGIT) return Cost.MEASURE;
        return left == Sort.INTERPUNCT ? Cost.FOREIGN_NAME : 0;
    }

    /** An address may end a line behind its marks, where the line would gape otherwise (typesetting A10). */
    private void openAddresses() {
        for (int from = 0; from < sorts.count; ) {
            int to = from;
            while (to < sorts.count && isWestern(sorts.sort[to])) to++;
            if (to - from >= ADDRESS && isAddress(from, to))
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

    /** news@example.org, https://…, www.…: a long number or a long word is none. */
    private boolean isAddress(int from, int to) {
        for (int i = from; i < to - 2; i++) {
            int character = sorts.codePoint[i];
            boolean slashes = character == '/' && sorts.codePoint[i + 1] == '/';
            boolean web = character == 'w' && sorts.codePoint[i + 1] == 'w' && sorts.codePoint[i + 2] == 'w';
            if (character == '@' || slashes || web) return true;
        }
        return false;
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
        return sort == Sort.INFIX || sort == Sort.SOLIDUS || sort == Sort.HYPHEN || "=&?_#%@".indexOf(mark) >= 0;
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
