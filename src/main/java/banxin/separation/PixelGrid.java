package banxin.separation;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The raster a page is separated on.
 *
 * @param left and {@code bottom}: the corner of the crop box in units of the page
 * @param scale pixels a unit
 */
record PixelGrid(double left, double bottom, double scale, int width, int height, double dpi) {
    private static final double POINTS_PER_INCH = 72;

    static PixelGrid of(PDPage page, double dpi, double mostPixels) {
        var box = page.getCropBox();
        double across = Math.max(box.getWidth(), 1e-3);
        double down = Math.max(box.getHeight(), 1e-3);
        double scale = dpi / POINTS_PER_INCH * page.getUserUnit();
        scale = Math.min(scale, Math.sqrt(mostPixels / across / down));
        scale = Math.min(scale, Math.min(Short.MAX_VALUE / across, Short.MAX_VALUE / down));
        return new PixelGrid(box.getLowerLeftX(), box.getLowerLeftY(), scale, pixels(across * scale), pixels(down * scale),
                scale * POINTS_PER_INCH / page.getUserUnit());
    }

    private static int pixels(double extent) {
        return Math.max(1, (int) Math.round(extent));
    }

    /** From units of the page to pixels. */
    AffineTransform toPixels() {
        return new AffineTransform(scale, 0, 0, -scale, -left * scale, height + bottom * scale);
    }

    /** From pixels to units of the page. */
    Rectangle2D toUnits(double x, double y, double across, double down) {
        return new Rectangle2D.Double(
                left + x / scale, bottom + (height - y - down) / scale, across / scale, down / scale);
    }
}
