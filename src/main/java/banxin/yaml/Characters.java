package banxin.yaml;

import java.util.Locale;

/**
 * Characters that are no copy: controls, lone surrogates, noncharacters. YAML 1.2 (5.1) refuses most of them and
 * CommonMark replaces some, so they go before either reads the text.
 */
public final class Characters {
    private Characters() {}

    /** The text with one kind of line end and without such characters; one warning counts them. */
    public static String clean(String text, Remarks remarks) {
        var first = firstBad(text);
        if (first == text.length()) return text;
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        var dropped = new Dropped();
        for (int i = first, width; i < text.length(); i += width) {
            var c = text.codePointAt(i);
            width = Character.charCount(c);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') clean.append('\n');
            } else if (isBad(c)) {
                dropped.add(c, clean);
            } else {
                clean.appendCodePoint(c);
            }
        }
        dropped.report(remarks);
        return clean.toString();
    }

    /** The text without such characters, for what escapes in YAML and entities in Markdown may still bring in. */
    public static String clean(String text) {
        return firstBad(text) == text.length()
                ? text
                : text.codePoints().filter(c -> !isBad(c)).collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int firstBad(String text) {
        for (int i = 0, width; i < text.length(); i += width) {
            var c = text.codePointAt(i);
            width = Character.charCount(c);
            if (isBad(c)) return i;
        }
        return text.length();
    }

    private static boolean isBad(int c) {
        if (c == '\n' || c == '\t') return false;
        return c < 0x20
                || c >= 0x7F && c < 0xA0
                || c >= 0xD800 && c < 0xE000
                || c >= 0xFDD0 && c < 0xFDF0
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** What was left out, and where it began. */
    private static final class Dropped {
        private int count;
        private int first;
        private int line;

        void add(int c, StringBuilder before) {
            if (count++ > 0) return;
            first = c;
            line = 1 + (int) before.chars().filter(b -> b == '\n').count();
        }

        void report(Remarks remarks) {
            if (count > 0)
                remarks.warning(line, "control-characters", count, String.format(Locale.ROOT, "U+%04X", first));
        }
    }
}
