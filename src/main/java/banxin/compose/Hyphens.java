package banxin.compose;

import banxin.marks.Sort;
import banxin.type.Hyphenator;
import banxin.type.TypeCase;

/** Opens long Western words at their hyphenation points; a line that ends there puts on a hyphen (CLREQ 3.2.4). */
final class Hyphens {
    private static final int SHORTEST = 5;
    private static final int HYPHEN = '-';

    private Hyphens() {}

    /** Whether there is a word that is long enough to be cut. */
    static boolean hasWord(Sorts sorts) {
        int letters = 0;
        for (int i = 0; i < sorts.count && letters < SHORTEST; i++) letters = isLetter(sorts.codePoint[i]) ? letters + 1 : 0;
        return letters >= SHORTEST;
    }

    static void open(Sorts sorts, Hyphenator hyphenator, TypeCase typeCase) {
        for (int from = 0; from < sorts.count; ) {
            int to = from;
            while (to < sorts.count && isInWord(sorts, from, to)) to++;
            if (to - from >= SHORTEST && stands(sorts, from, to)) open(sorts, from, to, hyphenator, typeCase);
            from = to + 1;
        }
    }

    private static boolean isInWord(Sorts sorts, int from, int i) {
        return isLetter(sorts.codePoint[i]) && (i == from || sorts.gap[i - 1] == 0);
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '’';
    }

    /** Not a piece of an address or of a code such as COVID-19. */
    private static boolean stands(Sorts sorts, int from, int to) {
        return !isJoined(sorts, from - 1) && (to == sorts.count || sorts.gap[to - 1] > 0 || !isJoint(sorts, to));
    }

    private static boolean isJoined(Sorts sorts, int i) {
        return i >= 0 && sorts.gap[i] == 0 && isJoint(sorts, i);
    }

    private static boolean isJoint(Sorts sorts, int i) {
        return switch (sorts.sort[i]) {
            case DIGIT, SOLIDUS, PREFIX, POSTFIX -> true;
            case INFIX -> i + 1 < sorts.count && sorts.gap[i] == 0 && sorts.sort[i + 1] == Sort.LETTER;
            default -> sorts.codePoint[i] == '@' || sorts.codePoint[i] == '_';
        };
    }

    private static void open(Sorts sorts, int from, int to, Hyphenator hyphenator, TypeCase typeCase) {
        for (int point : hyphenator.points(new String(sorts.codePoint, from, to - from))) {
            int last = from + point - 1;
            sorts.mayEnd[last] = true;
            sorts.cost[last] = (short) Math.max(sorts.cost[last], Cost.HYPHEN);
            sorts.hyphen[last] = (int) ((long) typeCase.advance(HYPHEN, sorts.face[last]) * sorts.em / 1000);
        }
    }
}
