package banxin.type;

/**
 * Ink of the interlinear marks, with its place on the line already decided (CLREQ 3.1.8).
 *
 * @param kind DOTTED, NAMED, TITLED or MOURNED
 * @param x from the left edge of the line, in millipoints
 * @param width of the stroke or the frame; of a dot, the width of the character that it is centred under
 * @param size em of the characters it belongs to: strokes are drawn in proportion
 * @param drop from the baseline down to the middle of the ink, in millipoints; a frame stands round the em box
 * @param opens what is marked begins here; else it began on the line before
 * @param closes it ends here; else it goes on on the next line
 */
public record Accent(Emphasis kind, int x, int width, int size, int drop, boolean opens, boolean closes) {
    public Accent moved(int by) {
        return new Accent(kind, x + by, width, size, drop, opens, closes);
    }

    /** On a line that is brought to this share of its width, in 1/1000. */
    Accent narrowed(int share) {
        return new Accent(kind, Advances.share(x, share), Advances.share(width, share), size, drop, opens, closes);
    }
}
