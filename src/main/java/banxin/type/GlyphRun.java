package banxin.type;

/**
 * Characters in one face and size with the place decided for each.
 *
 * @param x from the left edge of the line to the origin of the first character, in millipoints; may be negative
 *     where an opening mark gave up the blank on its left
 * @param advances one per code point of {@code text}
 * @param dotted 着重号 under each character
 */
public record GlyphRun(String face, int size, int x, String text, Advances advances, boolean dotted) {
    public GlyphRun {
        if (text.codePointCount(0, text.length()) != advances.size())
            throw new IllegalArgumentException("one advance per character: " + text);
    }
}
