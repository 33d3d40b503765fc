package banxin.judges;

import java.awt.geom.Rectangle2D;

/**
 * A glyph as it lies on the page, in pt from the top left corner of the trim.
 *
 * @param text characters that the PDF says it is
 * @param font its name without the subset's prefix
 * @param advance width in the font, in pt
 * @param ink box of the outline; empty for a blank
 * @param black in black ink and no other
 * @param turned a quarter, clockwise
 */
public record Glyph(
        int page, String text, String font, double size, double x, double baseline, double advance, Rectangle2D ink,
        boolean black, boolean turned) {
    public int codePoint() {
        return text.codePointAt(0);
    }

    public boolean isBlank() {
        return text.isBlank() || text.equals("\u3000") || text.equals("\u00a0");
    }

    /** No copy is set as small as that; pinyin over body text is. */
    public boolean isReading() {
        return size < 5;
    }

    public boolean isHan() {
        return Character.isIdeographic(codePoint());
    }

    /** Right edge of its cell when it ends a line: a mark with its blank on the right takes half an em (typesetting B4). */
    public double right() {
        if (Trade.HALF_AT_END.indexOf(text) >= 0) return x + size / 2;
        double cell = Trade.WHOLE.indexOf(text) >= 0 ? size : Trade.MIDDLE.indexOf(text) >= 0 ? size / 2 : advance;
        return x + (advance + cell) / 2;
    }

    public double middle() {
        return x + advance / 2;
    }

    @Override
    public String toString() {
        return "%s %s %.3f at %.3f,%.3f page %d".formatted(text, font, size, x, baseline, page);
    }
}
