package banxin.separation;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The clipping path in pixels. Worked out on the raster: intersecting outlines exactly takes time by the square of
 * their pieces, and a foreign file may have a million.
 */
final class Clips {
    private static final int KEPT = 64;
    private static final double EXACT = 1e-3;

    private final AffineTransform toPixels;
    private final Rectangle paper;
    /** By the last path of the list, which never comes after other ones. Paths know no equality but identity. */
    private final Map<Path2D, Clip> known = new WeakHashMap<>();

    Clips(AffineTransform toPixels, int width, int height) {
        this.toPixels = toPixels;
        paper = new Rectangle(width, height);
    }

    Clip of(List<Path2D> paths) {
        if (paths.isEmpty()) return new Clip(paper, null);
        var last = paths.getLast();
        var clip = known.get(last);
        if (clip != null) return clip;
        if (known.size() > KEPT) known.clear();
        clip = intersection(paths);
        known.put(last, clip);
        return clip;
    }

    private Clip intersection(List<Path2D> paths) {
        var box = new Rectangle(paper);
        for (var path : paths) {
            box = box.intersection(pixels(path.createTransformedShape(toPixels).getBounds2D()));
            if (box.isEmpty()) return new Clip(new Rectangle(), null);
        }
        byte @Nullable [] mask = null;
        for (var path : paths) if (!isUpright(path)) mask = narrowed(mask, path, box);
        return new Clip(box, mask);
    }

    private byte[] narrowed(byte @Nullable [] mask, Path2D path, Rectangle box) {
        var image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.translate(-box.x, -box.y);
        Stencil.pour(pen, Stencil.near(path.createTransformedShape(toPixels)));
        pen.dispose();
        var made = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        if (mask != null) for (int i = 0; i < made.length; i++) made[i] &= mask[i];
        return made;
    }

    private static Rectangle pixels(Rectangle2D extent) {
        double left = near(Math.round(extent.getMinX()));
        double top = near(Math.round(extent.getMinY()));
        double right = near(Math.max(left + 1, Math.round(extent.getMaxX())));
        double bottom = near(Math.max(top + 1, Math.round(extent.getMaxY())));
        if (extent.getWidth() <= 0 && extent.getHeight() <= 0) return new Rectangle();
        return new Rectangle((int) left, (int) top, (int) (right - left), (int) (bottom - top));
    }

    private static double near(double pixel) {
        return Math.max(-1e6, Math.min(1e6, pixel));
    }

    /** One rectangle with upright sides, as nearly every clip is. */
    private static boolean isUpright(Path2D path) {
        var at = new double[6];
        double x = 0;
        double y = 0;
        double firstX = 0;
        double firstY = 0;
        int corners = 0;
        for (var pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) continue;
            if (kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO || ++corners > 5) return false;
            boolean slanted = Math.abs(at[0] - x) > EXACT && Math.abs(at[1] - y) > EXACT;
            if (kind == PathIterator.SEG_LINETO && slanted) return false;
            if (kind == PathIterator.SEG_MOVETO && corners > 1 && corners < 5) return false;
            x = at[0];
            y = at[1];
            if (corners == 1) firstX = x;
            if (corners == 1) firstY = y;
        }
        return corners >= 4 && (Math.abs(x - firstX) < EXACT || Math.abs(y - firstY) < EXACT);
    }
}
