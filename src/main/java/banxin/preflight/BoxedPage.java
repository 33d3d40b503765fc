package banxin.preflight;

import banxin.geom.Mp;
import banxin.geom.Rect;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One page with its boxes in units of the page.
 *
 * @param intent the colour space of the archive's output intent, such as {@code CMYK}; empty when there is none
 */
record BoxedPage(PDPage pdf, int number, Rectangle2D media, Rectangle2D trim, String intent) {
    private static final double FARTHEST = 1e6;

    static BoxedPage of(PDPage page, int number, String intent) {
        var named = page.getCOSObject().containsKey(COSName.TRIM_BOX) ? page.getTrimBox()
                : page.getCOSObject().containsKey(COSName.ART_BOX) ? page.getArtBox() : page.getCropBox();
        return new BoxedPage(page, number, rectangle(page.getMediaBox()), rectangle(named), intent);
    }

    static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    /** From units of the page, counted upwards, to millipoints from the top left corner of the trim. */
    Rect rect(Rectangle2D box) {
        double unit = pdf.getUserUnit();
        return new Rect(mp((box.getMinX() - trim.getMinX()) * unit), mp((trim.getMaxY() - box.getMaxY()) * unit),
                mp(box.getWidth() * unit), mp(box.getHeight() * unit));
    }

    private static int mp(double points) {
        return Mp.pt(Math.clamp(points, -FARTHEST, FARTHEST));
    }

    /** Whether any of it is left when the page is trimmed. */
    boolean isKept(Rectangle2D box) {
        return trim.isEmpty() || box.getMaxX() >= trim.getMinX() && box.getMinX() <= trim.getMaxX()
                && box.getMaxY() >= trim.getMinY() && box.getMinY() <= trim.getMaxY();
    }

    static Rectangle2D widened(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** A distance in units of the page as millimetres. */
    double mm(double units) {
        return units * pdf.getUserUnit() * 25.4 / 72;
    }
}
