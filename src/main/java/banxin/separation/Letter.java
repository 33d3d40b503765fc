package banxin.separation;

import java.awt.geom.Path2D;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A character of a font.
 *
 * @param outline empty for a blank, and for one that paints itself
 */
record Letter(PDFont font, int code, Path2D outline) {
    boolean isBlank() {
        return outline.getCurrentPoint() == null;
    }
}
