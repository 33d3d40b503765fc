package banxin.type;

/**
 * Characters in one face and size with the place decided for each.
 *
 * @param x from the left edge of the line to the origin of the first character, in millipoints; may be negative
 *     where an opening mark gave up the blank on its left
 * @param advances one per code point of {@code text}
 */
public record GlyphRun(String face, int size, int x, String text, Advances advances, Form form) {
    public GlyphRun {
        if (text.codePointCount(0, text.length()) != advances.size())
            throw new IllegalArgumentException("one advance per character: " + text);
    }

    public GlyphRun(String face, int size, int x, String text, Advances advances) {
        this(face, size, x, text, advances, Form.PLAIN);
    }

    public GlyphRun moved(int by) {
        return new GlyphRun(face, size, x + by, text, advances, form);
    }
}
