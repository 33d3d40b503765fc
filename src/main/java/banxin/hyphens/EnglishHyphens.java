package banxin.hyphens;

import banxin.type.Hyphenator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/** American English by TeX's patterns: words of five letters and more, two before a hyphen and three behind it. */
public final class EnglishHyphens implements Hyphenator {
    private static final int[] NONE = {};
    private static final int SHORTEST = 5;
    /** Longer than any word of the language; what comes so long is no word, and is broken otherwise. */
    private static final int LONGEST = 45;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    /** Words remembered: more than a newspaper has different ones. */
    private static final int ROOM = 20_000;

    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    /** Read when it is first touched. */
    private static final class Patterns {
        static final HyphenationTree TREE = read();

        private static HyphenationTree read() {
            try (var patterns = EnglishHyphens.class.getResourceAsStream("en-us.xml")) {
                var tree = new HyphenationTree();
                tree.loadSimplePatterns(patterns);
                return tree;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public int[] points(String word) {
        int length = letters(word);
        if (length < SHORTEST || length > LONGEST) return NONE;
        var points = known.get(word);
        if (points != null) return points;
        points = hyphenated(word, length);
        if (known.size() < ROOM) known.put(word, points);
        return points;
    }

    /** The length of a plain word, up to an apostrophe; 0 for anything else. A name or a brand with capitals inside stays whole. */
    private static int letters(String word) {
        int length = 0;
        while (length < word.length() && isLetter(word.charAt(length), length == 0)) length++;
        boolean plain = length == word.length() || isApostrophe(word.charAt(length)) && isTail(word, length + 1);
        return plain ? length : 0;
    }

    private static boolean isTail(String word, int from) {
        for (int i = from; i < word.length(); i++) if (!isLetter(word.charAt(i), false)) return false;
        return true;
    }

    private static boolean isLetter(char character, boolean first) {
        return character >= 'a' && character <= 'z' || first && character >= 'A' && character <= 'Z';
    }

    private static boolean isApostrophe(char character) {
        return character == '’' || character == '\'';
    }

    private static int[] hyphenated(String word, int length) {
        var found = Patterns.TREE.hyphenate(word.substring(0, length), BEFORE, AFTER);
        return found == null ? NONE : found.getHyphenationPoints();
    }
}
