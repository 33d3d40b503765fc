package banxin.type;

/**
 * Characters in one face and size with the place decided for each.
 *
 * @param x from the start of the line to the origin of the first character, in millipoints; may be negative
 *     where an opening mark gave up the blank before it. In a vertical line the origin is the top of the em box, or of
 *     the turned word
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

    /** On a line that is brought to this share of its width, in 1/1000; condensed, its glyphs narrow as well. */
    GlyphRun narrowed(int share, boolean condensed) {
        var narrowed = condensed && !form.isBlank() ? form.condensed(share) : form;
        return new GlyphRun(face, size, Advances.share(x, share), text, advances.narrowed(share), narrowed);
    }
}
