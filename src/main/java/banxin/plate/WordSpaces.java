package banxin.plate;

import banxin.type.GlyphRun;
import java.util.BitSet;
import java.util.List;

/**
 * Blanks of the copy, which set lines have as wider gaps only. A reader that takes characters from their glyphs would
 * run the words together, so the blanks are printed too, where they are.
 */
final class WordSpaces {
    static final BitSet NONE = new BitSet();

    private WordSpaces() {}

    /**
     * The characters of a line that a blank follows, counted over all its runs.
     *
     * @param text of the line as in the copy; empty for what is printed once more
     */
    static BitSet behind(List<GlyphRun> runs, String text) {
        if (text.codePoints().noneMatch(WordSpaces::isBlank)) return NONE;
        var behind = new BitSet();
        int at = 0;
        int count = 0;
        for (var run : runs)
            for (var character : run.text().codePoints().toArray()) {
                int next = next(text, at, character);
                if (count > 0 && isBlank(text, at, next)) behind.set(count - 1);
                at = next == text.length() ? next : text.offsetByCodePoints(next, 1);
                count++;
            }
        if (count > 0 && isBlank(text, at, text.length())) behind.set(count - 1);
        return behind;
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

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(WordSpaces::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
