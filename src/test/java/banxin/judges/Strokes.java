package banxin.judges;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Every path that a page draws, in pt from the top left corner of the trim. */
public final class Strokes extends PDFGraphicsStreamEngine {
    private final List<Stroke> found = new ArrayList<>();
    private final double bleed;
    private GeneralPath path = new GeneralPath();
    private boolean curved;

    /**
     * A path that was stroked or filled.
     *
     * @param box of its middle line, without its thickness
     * @param thick 0 for a filled one
     */
    public record Stroke(Rectangle2D box, double thick, boolean curved, List<Float> inks) {
        public boolean isLine() {
            return thick > 0 && !curved && box.getHeight() < 0.01;
        }

        public boolean isWave() {
            return thick > 0 && curved;
        }

        public boolean isFrame() {
            return thick > 0 && !curved && box.getHeight() > 1;
        }

        public boolean isDot() {
            return thick == 0 && curved && box.getWidth() < 3;
        }

        /** The box with the thickness of the stroke. */
        public Rectangle2D ink() {
            return new Rectangle2D.Double(
                    box.getX() - thick / 2, box.getY() - thick / 2, box.getWidth() + thick, box.getHeight() + thick);
        }
    }

    private Strokes(PDPage page, double bleed) {
        super(page);
        this.bleed = bleed;
    }

    public static List<Stroke> on(PDPage page, double bleed) throws IOException {
        var reader = new Strokes(page, bleed);
        reader.processPage(page);
        return reader.found;
    }

    private void take(double thick, PDColor colour) {
        double height = getPage().getMediaBox().getHeight();
        path.transform(new AffineTransform(1, 0, 0, -1, -bleed, height - bleed));
        var inks = new ArrayList<Float>();
        for (float ink : colour.getComponents()) inks.add(ink);
        found.add(new Stroke(path.getBounds2D(), thick, curved, inks));
        endPath();
    }

    @Override
    public void strokePath() {
        take(transformWidth(getGraphicsState().getLineWidth()), getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) {
        take(0, getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    /** The bounds of a path count its handles: the curve is cut into short lines instead. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curved = true;
        var start = path.getCurrentPoint();
        for (int i = 1; i <= 16; i++) {
            double t = i / 16.0;
            double u = 1 - t;
            path.lineTo(
                    u * u * u * start.getX() + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
                    u * u * u * start.getY() + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
        curved = false;
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
