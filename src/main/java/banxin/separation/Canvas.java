package banxin.separation;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Plates with what is needed to paint on them: those of the page, of a pattern's cell, or of a soft mask. */
record Canvas(Plates plates, Stencil stencil, Clips clips, AffineTransform toPixels) {
    static Canvas of(Plates plates, AffineTransform toPixels, boolean smooth) {
        int width = plates.width();
        int height = plates.height();
        return new Canvas(
                plates, new Stencil(width, height, smooth), new Clips(toPixels, width, height), toPixels);
    }

    /** Makes the stencil; false when there is nothing to see. */
    boolean cut(Shape shape, PDGraphicsState state) {
        return stencil.cut(shape, clips.of(state.getCurrentClippingPaths()));
    }

    /** What the stencil leaves of an extent in pixels, in units of the page. */
    Rectangle2D box(Rectangle2D extent) {
        var box = extent.createIntersection(stencil.box);
        var seen = box.getWidth() < 0 || box.getHeight() < 0 ? stencil.box : box;
        try {
            return toPixels.createInverse().createTransformedShape(seen).getBounds2D();
        } catch (NoninvertibleTransformException flat) {
            return new Rectangle2D.Double();
        }
    }
}
