package banxin.plate;

import banxin.type.GlyphRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Blanks of the copy, which set lines have as wider gaps only. A reader that takes characters from their glyphs would
 * run the words together, so the blanks are printed too, where they are.
 */
final class WordSpaces {
    private static final int SPACE = ' ';
    private static final int WIDE = 0x3000;

    private WordSpaces() {}

    /**
     * The blanks of a line by the characters before them, counted over all its runs: U+3000 or a space.
     *
     * @param text of the line as in the copy; empty for what is printed once more
     */
    static Map<Integer, Integer> behind(List<GlyphRun> runs, String text) {
        if (text.codePoints().noneMatch(WordSpaces::isBlank)) return Map.of();
        var behind = new HashMap<Integer, Integer>();
        int at = 0;
        int count = 0;
        for (var run : runs)
            for (var character : run.text().codePoints().toArray()) {
                int next = next(text, at, character);
                put(behind, count - 1, text.substring(at, next));
                at = next == text.length() ? next : text.offsetByCodePoints(next, 1);
                count++;
            }
        put(behind, count - 1, text.substring(at));
        return behind;
    }

    private static void put(Map<Integer, Integer> behind, int character, String skipped) {
        if (character < 0 || skipped.codePoints().noneMatch(WordSpaces::isBlank)) return;
        behind.put(character, skipped.indexOf(WIDE) >= 0 ? WIDE : SPACE);
    }

    /** Where the character is, behind what is not set: blanks and what steers lines. */
    private static int next(String text, int from, int character) {
        int at = from;
        while (at < text.length() && text.codePointAt(at) != character && !isSet(text.charAt(at))) at++;
        return at;
    }

    private static boolean isSet(char letter) {
        return !isBlank(letter) && Character.getType(letter) != Character.FORMAT;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
