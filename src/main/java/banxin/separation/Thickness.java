package banxin.separation;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** How thick an area is, so that a bar is found that stands for a line, whichever way it lies. */
final class Thickness {
    private static final int MOST = 5;

    private Thickness() {}

    /** In the path's own units: of four corners the height on the longest side, else the smaller extent. */
    static double of(Path2D path) {
        var extent = path.getBounds2D();
        double smaller = Math.min(extent.getWidth(), extent.getHeight());
        var x = new double[MOST];
        var y = new double[MOST];
        int corners = corners(path, x, y);
        if (corners < 4) return smaller;
        double area = 0;
        double longest = 0;
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            area += (x[i] * y[next] - x[next] * y[i]) / 2;
            longest = Math.max(longest, Math.hypot(x[next] - x[i], y[next] - y[i]));
        }
        return longest == 0 ? 0 : Math.min(smaller, Math.abs(area) / longest);
    }

    /** Of one closed shape with straight sides; 0 when it is something else. */
    private static int corners(Path2D path, double[] x, double[] y) {
        var at = new double[6];
        int count = 0;
        for (var pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) continue;
            boolean straight = kind == (count == 0 ? PathIterator.SEG_MOVETO : PathIterator.SEG_LINETO);
            if (!straight || count == MOST) return 0;
            x[count] = at[0];
            y[count] = at[1];
            count++;
        }
        return count;
    }
}
