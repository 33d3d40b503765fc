package banxin.type;

/**
 * Ink of the interlinear marks, with its place on the line already decided (CLREQ 3.1.8).
 *
 * @param kind DOTTED, NAMED, TITLED or MOURNED
 * @param x from the left edge of the line, in millipoints
 * @param width of the stroke or the frame; of a dot, the width of the character that it is centred under
 * @param size em of the characters it belongs to: strokes are drawn in proportion
 */
public record Accent(Emphasis kind, int x, int width, int size) {
    public Accent moved(int by) {
        return new Accent(kind, x + by, width, size);
    }
}
