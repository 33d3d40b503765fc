package banxin.separation;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType1;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.apache.pdfbox.util.Matrix;

/** Shadings as ink from pixel to pixel. */
final class ShadingSampler {
    private static final int STEPS = 256;

    private ShadingSampler() {}

    /**
     * @param place from the shading's space to pixels
     * @param watch is told once when its colours cannot be worked out
     */
    static Plates.Sampler of(PDShading shading, AffineTransform place, InkMap map, Canvas canvas, Watch watch)
            throws IOException {
        AffineTransform back;
        try {
            back = place.createInverse();
        } catch (NoninvertibleTransformException flat) {
            return new Nothing();
        }
        return switch (shading) {
            case PDShadingType3 radial -> new Ramp(radial, back, map, canvas.plates().count(), true);
            case PDShadingType2 axial -> new Ramp(axial, back, map, canvas.plates().count(), false);
            case PDShadingType1 plane -> new Plane(plane, back, map, watch);
            default -> new Mesh(shading, place, canvas);
        };
    }

    private record Nothing() implements Plates.Sampler {
        @Override
        public boolean names(int plate) {
            return false;
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            return 0;
        }
    }

    private static void bytes(float[] inks, int[] amounts) {
        for (int i = 0; i < inks.length; i++) amounts[i] = Math.round(inks[i] * 255);
    }

    /** Along a line or between two circles. */
    private static final class Ramp implements Plates.Sampler {
        private final AffineTransform back;
        private final long named;
        private final float[] coords;
        private final boolean before;
        private final boolean after;
        private final boolean radial;
        private final int[][] steps = new int[STEPS][];
        private final double[] at = new double[2];

        Ramp(PDShadingType2 shading, AffineTransform back, InkMap map, int inks, boolean radial) throws IOException {
            this.back = back;
            this.radial = radial;
            named = map.named();
            coords = Arrays.copyOf(shading.getCoords().toFloatArray(), 6);
            var extend = shading.getExtend();
            before = extend != null && extend.size() > 1 && extend.getObject(0) == COSBoolean.TRUE;
            after = extend != null && extend.size() > 1 && extend.getObject(1) == COSBoolean.TRUE;
            var domain = shading.getDomain() == null ? new float[] {0, 1} : shading.getDomain().toFloatArray();
            var amounts = new float[inks];
            for (int i = 0; i < STEPS; i++) {
                float t = domain[0] + (domain[1] - domain[0]) * i / (STEPS - 1);
                map.map(shading.evalFunction(t), amounts);
                steps[i] = new int[inks];
                bytes(amounts, steps[i]);
            }
        }

        @Override
        public boolean names(int plate) {
            return (named >> plate & 1) != 0;
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            at[0] = x + 0.5;
            at[1] = y + 0.5;
            back.transform(at, 0, at, 0, 1);
            double s = radial ? circle(at[0], at[1]) : along(at[0], at[1]);
            if (Double.isNaN(s) || s < 0 && !before || s > 1 && !after) return 0;
            var step = steps[(int) Math.round(Math.clamp(s, 0.0, 1.0) * (STEPS - 1))];
            System.arraycopy(step, 0, amounts, 0, step.length);
            return 255;
        }

        private double along(double x, double y) {
            double dx = coords[2] - coords[0];
            double dy = coords[3] - coords[1];
            double square = dx * dx + dy * dy;
            return square == 0 ? Double.NaN : ((x - coords[0]) * dx + (y - coords[1]) * dy) / square;
        }

        /** The largest s whose circle has a radius and goes through the point: ISO 32000-1, 8.7.4.5.4. */
        private double circle(double x, double y) {
            double dx = coords[3] - coords[0];
            double dy = coords[4] - coords[1];
            double dr = coords[5] - coords[2];
            double px = x - coords[0];
            double py = y - coords[1];
            double a = dx * dx + dy * dy - dr * dr;
            double b = px * dx + py * dy + coords[2] * dr;
            double c = px * px + py * py - coords[2] * coords[2];
            if (Math.abs(a) < 1e-9) return fits(c / (2 * b), dr);
            double root = Math.sqrt(b * b - a * c);
            double far = fits(Math.max((b + root) / a, (b - root) / a), dr);
            return Double.isNaN(far) ? fits(Math.min((b + root) / a, (b - root) / a), dr) : far;
        }

        private double fits(double s, double dr) {
            return coords[2] + s * dr < 0 || s < 0 && !before || s > 1 && !after ? Double.NaN : s;
        }
    }

    /** A function of both coordinates. */
    private static final class Plane implements Plates.Sampler {
        private final PDShadingType1 shading;
        private final AffineTransform back;
        private final InkMap map;
        private final Watch watch;
        private final float[] domain;
        private final float[] inks = new float[64];
        private final double[] at = new double[2];
        private boolean damaged;

        Plane(PDShadingType1 shading, AffineTransform back, InkMap map, Watch watch) throws IOException {
            this.shading = shading;
            this.map = map;
            this.watch = watch;
            domain = shading.getDomain() == null ? new float[] {0, 1, 0, 1} : shading.getDomain().toFloatArray();
            try {
                this.back = shading.getMatrix().createAffineTransform().createInverse();
            } catch (NoninvertibleTransformException flat) {
                throw new IOException("flat shading matrix", flat);
            }
            this.back.concatenate(back);
        }

        @Override
        public boolean names(int plate) {
            return (map.named() >> plate & 1) != 0;
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            at[0] = x + 0.5;
            at[1] = y + 0.5;
            back.transform(at, 0, at, 0, 1);
            if (at[0] < domain[0] || at[0] > domain[1] || at[1] < domain[2] || at[1] > domain[3]) return 0;
            try {
                map.map(shading.evalFunction(new float[] {(float) at[0], (float) at[1]}), inks);
            } catch (IOException unmapped) {
                if (!damaged) watch.unreadable("sh: " + unmapped.getMessage());
                damaged = true;
                return 0;
            }
            for (int i = 0; i < Math.min(amounts.length, inks.length); i++) amounts[i] = Math.round(inks[i] * 255);
            return 255;
        }
    }

    /** Meshes: as the eye sees them, then without a profile into ink. */
    private static final class Mesh implements Plates.Sampler {
        private final BufferedImage seen;
        private final Rectangle box;
        private final float[] light = new float[3];
        private final float[] inks = new float[4];

        Mesh(PDShading shading, AffineTransform place, Canvas canvas) {
            box = canvas.stencil().box;
            seen = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
            var pen = seen.createGraphics();
            var shifted = AffineTransform.getTranslateInstance(-box.x, -box.y);
            shifted.concatenate(place);
            pen.setPaint(shading.toPaint(new Matrix(shifted)));
            pen.fillRect(0, 0, box.width, box.height);
            pen.dispose();
        }

        @Override
        public boolean names(int plate) {
            return plate <= Plates.BLACK;
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            int rgb = seen.getRGB(x - box.x, y - box.y);
            for (int i = 0; i < 3; i++) light[i] = (rgb >> (16 - 8 * i) & 0xFF) / 255f;
            InkMaps.Light.separate(light, inks);
            bytes(inks, amounts);
            return rgb >>> 24;
        }
    }
}
