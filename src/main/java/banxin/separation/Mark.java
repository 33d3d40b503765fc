package banxin.separation;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** One thing that a page paints. */
public sealed interface Mark {
    /** What of it can be seen, in units of the page; within a pattern, the area that the pattern fills. */
    Rectangle2D box();

    Look look();

    /** @param thickness the smaller extent of the whole area, in points */
    record Fill(Rectangle2D box, Look look, double thickness) implements Mark {}

    /** @param width in points */
    record Stroke(Rectangle2D box, Look look, double width) implements Mark {}

    /**
     * One character.
     *
     * @param size of the type in points as it stands on the page
     * @param drawn false for invisible text
     * @param shows false for a blank, too
     */
    record Glyph(
            Rectangle2D box, Look look, PDFont font, int code, double size, boolean drawn, boolean shows)
            implements Mark {}

    /** @param ppi the smaller of both directions, as placed */
    record Image(Rectangle2D box, Look look, PDImage image, double ppi) implements Mark {}

    record Shade(Rectangle2D box, Look look) implements Mark {}

    /**
     * How a mark is painted.
     *
     * @param inks amounts; for a picture or a shade, solid for the inks it could use
     * @param converted from light, without a profile: how much ink there is says little about the file
     * @param overprints the overprint parameter of the graphics state for this kind of mark
     * @param keepsZero overprint mode 1 applies: an amount of 0 in DeviceCMYK leaves the plate alone
     * @param alpha below 1 the mark is transparent
     * @param blend name of the blend mode, {@code Normal} as a rule
     * @param masked a soft mask lies over it
     */
    record Look(
            PDColorSpace space, Tint inks, boolean converted, boolean overprints, boolean keepsZero, double alpha,
            String blend, boolean masked) {
        public boolean isTransparent() {
            return alpha < 1 || masked || !blend.equals("Normal") && !blend.equals("Compatible");
        }
    }
}
