package banxin.separation;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Tiling patterns: one cell is painted on plates of its own, and those are laid side by side. */
final class Tiles {
    private static final double LARGEST_CELL = 2000;

    private final PageState page;
    private final Easel easel;
    private @Nullable PDColor lastColour;
    private @Nullable Canvas lastCanvas;
    private Plates.@Nullable Sampler last;

    Tiles(PageState page, Easel easel) {
        this.page = page;
        this.easel = easel;
    }

    /** Null when the pattern has no cell to speak of. */
    Plates.@Nullable Sampler of(PDTilingPattern pattern, PDColor colour, Rectangle2D area) throws IOException {
        if (colour == lastColour && lastCanvas == easel.canvas()) return last;
        var made = drawn(pattern, colour, area);
        lastColour = colour;
        lastCanvas = easel.canvas();
        last = made;
        return made;
    }

    private Plates.@Nullable Sampler drawn(PDTilingPattern pattern, PDColor colour, Rectangle2D area)
            throws IOException {
        var box = pattern.getBBox();
        if (box == null || !(box.getWidth() > 0 && box.getHeight() > 0)) return null;
        var place = new AffineTransform(easel.canvas().toPixels());
        place.concatenate(Matrix.concatenate(page.getInitialMatrix(), pattern.getMatrix()).createAffineTransform());
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        scale = Math.min(scale, LARGEST_CELL / Math.max(box.getWidth(), box.getHeight()));
        if (!(scale > 1e-6)) return null;
        int width = Math.max(1, (int) Math.round(box.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(box.getHeight() * scale));
        var around = easel.canvas().plates();
        var paper = new PixelGrid(box.getLowerLeftX(), box.getLowerLeftY(), scale, width, height, around.dpi());
        var plates = around.blank(paper);
        easel.on(Canvas.of(plates, paper.toPixels(), easel.smooth()), false, area,
                () -> page.paintCell(pattern, colour));
        try {
            return new Tiling(plates, paper, place.createInverse(), step(pattern.getXStep(), box.getWidth()),
                    step(pattern.getYStep(), box.getHeight()));
        } catch (NoninvertibleTransformException flat) {
            return null;
        }
    }

    private static double step(double step, double extent) {
        return Math.abs(step) > 1e-3 && Math.abs(step) < 1e6 ? Math.abs(step) : extent;
    }

    private static final class Tiling implements Plates.Sampler {
        private final PixelGrid paper;
        private final AffineTransform toCell;
        private final double across;
        private final double up;
        private final byte[] covered;
        private final byte @Nullable [][] planes;
        private final double[] at = new double[2];

        Tiling(Plates plates, PixelGrid paper, AffineTransform toCell, double across, double up) {
            this.paper = paper;
            this.toCell = toCell;
            this.across = across;
            this.up = up;
            covered = plates.covered();
            planes = new byte[plates.count()][];
            for (int i = 0; i < planes.length; i++) planes[i] = plates.isUsed(i) ? plates.plane(i) : null;
        }

        @Override
        public boolean names(int plate) {
            return plate < planes.length && planes[plate] != null;
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            at[0] = x + 0.5;
            at[1] = y + 0.5;
            toCell.transform(at, 0, at, 0, 1);
            double right = at[0] - paper.left();
            double above = at[1] - paper.bottom();
            int column = (int) ((right - Math.floor(right / across) * across) * paper.scale());
            int row = paper.height() - 1 - (int) ((above - Math.floor(above / up) * up) * paper.scale());
            if (column < 0 || column >= paper.width() || row < 0 || row >= paper.height()) return 0;
            int pixel = row * paper.width() + column;
            for (int i = 0; i < planes.length; i++) {
                var plane = planes[i];
                amounts[i] = plane == null ? 0 : plane[pixel] & 0xFF;
            }
            return covered[pixel] & 0xFF;
        }
    }
}
