package banxin.separation;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** Turns a line into the outline of its stroke. */
final class Pens {
    /** A line of more dashes is drawn through: at that number they are a grey, and the JDK takes minutes. */
    private static final int MOST_DASHES = 20_000;

    private final PageState page;
    private final boolean smooth;

    Pens(PageState page, boolean smooth) {
        this.page = page;
        this.smooth = smooth;
    }

    /** In pixels; null when there is nothing to draw. */
    @Nullable Shape outline(Path2D path, double width, AffineTransform toPixels) {
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        var line = Stencil.near(path.createTransformedShape(toPixels));
        double pixels = Math.max(width * scale, smooth ? 0.05 : 1);
        if (line.getPathIterator(null).isDone() || !(pixels < 1e5)) return null;
        var state = page.getGraphicsState();
        var miter = Math.max(1, state.getMiterLimit());
        var cap = Math.clamp(state.getLineCap(), 0, 2);
        var join = Math.clamp(state.getLineJoin(), 0, 2);
        var dashes = dashes(line, scale * page.dashScale());
        var phase = (float) Math.clamp(state.getLineDashPattern().getPhase() * scale, 0, Short.MAX_VALUE);
        return new BasicStroke((float) pixels, cap, join, miter, dashes, dashes == null ? 0 : phase)
                .createStrokedShape(line);
    }

    private float @Nullable [] dashes(Shape line, double scale) {
        var asked = page.getGraphicsState().getLineDashPattern().getDashArray();
        var dashes = new float[asked.length];
        double period = 0;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (asked[i] * scale);
            if (!(dashes[i] >= 0)) return null;
            period += dashes[i];
        }
        boolean drawable = dashes.length > 0 && period > 0 && Double.isFinite(period)
                && length(line) / period * dashes.length < MOST_DASHES;
        return drawable ? dashes : null;
    }

    /** Not less than the length of the line. */
    private static double length(Shape line) {
        var at = new double[6];
        double length = 0;
        double x = 0;
        double y = 0;
        for (var pieces = line.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2
                    : kind == PathIterator.SEG_CLOSE ? 0 : 1;
            for (int i = 0; i < points; i++) {
                if (kind != PathIterator.SEG_MOVETO) length += Math.hypot(at[2 * i] - x, at[2 * i + 1] - y);
                x = at[2 * i];
                y = at[2 * i + 1];
            }
        }
        return length;
    }
}
