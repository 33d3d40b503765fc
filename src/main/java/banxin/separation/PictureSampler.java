package banxin.separation;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Pictures as ink from pixel to pixel, with their masks. */
final class PictureSampler {
    /** Larger ones are no pictures of a newspaper page; a broadsheet at 1200 dpi has 480 million. */
    private static final long MOST_PIXELS = 1_000_000_000L;

    private PictureSampler() {}

    /** Null when the picture cannot be read; the watch is told. */
    static Plates.@Nullable Sampler of(PDImage image, AffineTransform place, InkMap map, Tint tint, Watch watch)
            throws IOException {
        try {
            var samples = read(image, place, watch);
            var back = place.createInverse();
            if (image.isStencil()) return new Stamp(samples, back, tint);
            return new Coloured(samples, back, map, Veils.of(image, place, watch), watch);
        } catch (NoninvertibleTransformException flat) {
            return null;
        } catch (MissingImageReaderException format) {
            throw format;
        } catch (IOException | RuntimeException damaged) {
            // What the watch throws is no damage.
            if (damaged instanceof RuntimeException own && own.getClass().getName().startsWith("banxin.")) throw own;
            watch.unreadable("Do: " + damaged.getMessage());
            return null;
        }
    }

    private static Samples read(PDImage image, AffineTransform place, Watch watch) throws IOException {
        long pixels = (long) image.getWidth() * image.getHeight();
        if (image.getWidth() <= 0 || image.getHeight() <= 0 || pixels > MOST_PIXELS)
            throw new IOException(image.getWidth() + " × " + image.getHeight());
        watch.pixels(pixels);
        var samples = Samples.read(image, across(place), down(place));
        if (!samples.whole()) watch.unreadable("Do: cut off");
        return samples;
    }

    /** Pixels an inch as placed, the smaller of both directions. */
    static double ppi(PDImage image, AffineTransform place, Canvas canvas) {
        double dpi = canvas.plates().dpi();
        return Math.min(image.getWidth() * dpi / across(place), image.getHeight() * dpi / down(place));
    }

    private static double across(AffineTransform place) {
        return Math.max(1e-3, Math.hypot(place.getScaleX(), place.getShearY()));
    }

    private static double down(AffineTransform place) {
        return Math.max(1e-3, Math.hypot(place.getShearX(), place.getScaleY()));
    }

    /** A place in the unit square, from the top left. */
    private static void unit(AffineTransform back, int x, int y, double[] at) {
        at[0] = x + 0.5;
        at[1] = y + 0.5;
        back.transform(at, 0, at, 0, 1);
        at[1] = 1 - at[1];
    }

    /** An image mask: one tint where its bits say so. */
    private static final class Stamp implements Plates.Sampler {
        private final Samples samples;
        private final AffineTransform back;
        private final Tint tint;
        private final double[] at = new double[2];

        Stamp(Samples samples, AffineTransform back, Tint tint) {
            this.samples = samples;
            this.back = back;
            this.tint = tint;
        }

        @Override
        public boolean names(int plate) {
            return tint.names(plate);
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            unit(back, x, y, at);
            if (samples.value(samples.index(at[0], at[1]), 0) >= 0.5f) return 0;
            for (int i = 0; i < amounts.length; i++) amounts[i] = Math.round((float) tint.of(i) * 255);
            return 255;
        }
    }

    private static final class Coloured implements Plates.Sampler {
        private final Samples samples;
        private final AffineTransform back;
        private final InkMap map;
        private final Veils veil;
        private final Watch watch;
        private final double[] at = new double[2];
        private final float[] components;
        private final float[] inks = new float[64];
        private int last = -1;
        private boolean damaged;

        Coloured(Samples samples, AffineTransform back, InkMap map, Veils veil, Watch watch) {
            this.samples = samples;
            this.back = back;
            this.map = map;
            this.veil = veil;
            this.watch = watch;
            components = new float[samples.components()];
        }

        @Override
        public boolean names(int plate) {
            return (map.named() >> plate & 1) != 0;
        }

        @Override
        public int at(int x, int y, int[] amounts) {
            unit(back, x, y, at);
            int opaque = veil.at(at[0], at[1], samples);
            int index = samples.index(at[0], at[1]);
            if (index != last) {
                for (int i = 0; i < components.length; i++) components[i] = samples.value(index, i);
                try {
                    map.map(components, inks);
                } catch (IOException unmapped) {
                    if (!damaged) watch.unreadable("Do: " + unmapped.getMessage());
                    damaged = true;
                    return 0;
                }
                last = index;
            }
            for (int i = 0; i < Math.min(amounts.length, inks.length); i++) amounts[i] = Math.round(inks[i] * 255);
            return opaque;
        }
    }

    /** What keeps parts of a picture off the page: a soft mask, a hard one, or a range of its own colours. */
    private record Veils(@Nullable Samples soft, @Nullable Samples hard, float @Nullable [] keyed) {
        static Veils of(PDImage image, AffineTransform place, Watch watch) throws IOException {
            if (!(image instanceof PDImageXObject object)) return new Veils(null, null, null);
            var soft = object.getSoftMask();
            var hard = soft == null ? object.getMask() : null;
            COSArray key = soft == null && hard == null ? object.getColorKeyMask() : null;
            return new Veils(
                    soft == null ? null : read(soft, place, watch), hard == null ? null : read(hard, place, watch),
                    key == null ? null : key.toFloatArray());
        }

        int at(double across, double down, Samples samples) {
            if (soft != null) return Math.round(soft.value(soft.index(across, down), 0) * 255);
            if (hard != null) return hard.value(hard.index(across, down), 0) >= 0.5f ? 0 : 255;
            return keyed != null && isKeyed(samples, samples.index(across, down), keyed) ? 0 : 255;
        }

        private static boolean isKeyed(Samples samples, int index, float[] ranges) {
            for (int i = 0; i < samples.components() && 2 * i + 1 < ranges.length; i++) {
                int raw = samples.raw(index, i);
                if (raw < ranges[2 * i] || raw > ranges[2 * i + 1]) return false;
            }
            return true;
        }
    }
}
