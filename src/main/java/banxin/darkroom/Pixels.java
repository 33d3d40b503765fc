package banxin.darkroom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/** Eight-bit samples, row by row, opaque: one a pixel for grey, three for RGB, four for inks. */
record Pixels(int width, int height, int components, byte[] samples) {
    private static final int FULL = 255;
    /** Rows are tried in bundles, so that likeness from row to row counts. */
    private static final int TRIED_ROWS = 16;
    private static final int TRIED_EVERY = 128;
    /** A diagram deflates to a tenth or less, a photograph hardly to a half. */
    private static final double PHOTOGRAPH = 0.35;
    private static final int SMALL = 1 << 16;
    /** In a thousand pixels: fewer are the noise of JPEG. */
    private static final int NOISE = 1;

    Pixels with(int other, byte[] changed) {
        return new Pixels(width, height, other, changed);
    }

    boolean isColourless() {
        for (int i = 0; i < samples.length; i += 3)
            if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) return false;
        return true;
    }

    private boolean isBlackAndWhite() {
        for (byte sample : samples) if (sample != 0 && sample != (byte) FULL) return false;
        return true;
    }

    /** Most of the four inks together, in percent. */
    int ink() {
        var counts = new int[4 * FULL + 1];
        for (int i = 0; i < samples.length; i += 4)
            counts[(samples[i] & 0xFF) + (samples[i + 1] & 0xFF) + (samples[i + 2] & 0xFF) + (samples[i + 3] & 0xFF)]++;
        int most = counts.length - 1;
        long noise = (long) width * height * NOISE / 1000;
        for (long above = counts[most]; most > 0 && above <= noise; above += counts[most]) most--;
        return Math.round(most * 100f / FULL);
    }

    Pixels turned(Orientation turn) {
        if (turn.equals(Orientation.UPRIGHT)) return this;
        var wide = turn.isSideways() ? height : width;
        var turned = new byte[samples.length];
        for (int y = 0, from = 0; y < height; y++)
            for (int x = 0; x < width; x++, from += components)
                System.arraycopy(samples, from, turned, place(turn, x, y, wide) * components, components);
        return new Pixels(wide, turn.isSideways() ? width : height, components, turned);
    }

    private int place(Orientation turn, int left, int y, int wide) {
        var x = turn.mirrored() ? width - 1 - left : left;
        return switch (turn.quarters()) {
            case 1 -> x * wide + height - 1 - y;
            case 2 -> (height - 1 - y) * wide + width - 1 - x;
            case 3 -> (width - 1 - x) * wide + y;
            default -> y * wide + x;
        };
    }

    /** Found out by deflating some of it; of a small picture there is nothing to save. */
    boolean isPhotograph() {
        if (samples.length < SMALL) return false;
        var counted = new ByteArrayOutputStream();
        var line = width * components;
        deflate(counted, Deflater.BEST_SPEED, out -> {
            for (int y = 0; y < height; y += TRIED_EVERY)
                out.write(samples, y * line, Math.min(TRIED_ROWS, height - y) * line);
        });
        var tried = IntStream.iterate(0, y -> y < height, y -> y + TRIED_EVERY)
                .mapToLong(y -> (long) Math.min(TRIED_ROWS, height - y) * line)
                .sum();
        return counted.size() > tried * PHOTOGRAPH;
    }

    /** A photograph as JPEG, which is a tenth of the size and shows nothing on newsprint; all else without loss. */
    Image toImage(boolean photograph) {
        try {
            if (photograph) return new Jpeg(Dct.encode(this));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return components == 1 && isBlackAndWhite() ? Image.getInstance(width, height, 1, 1, bits()) : deflated();
    }

    private Image deflated() {
        var deflated = new ByteArrayOutputStream();
        deflate(deflated, Deflater.DEFAULT_COMPRESSION, out -> out.write(samples));
        var image = Image.getInstance(width, height, components, 8, deflated.toByteArray());
        image.setDeflated(true);
        return image;
    }

    private interface Filling {
        void to(OutputStream out) throws IOException;
    }

    private static void deflate(ByteArrayOutputStream to, int level, Filling writing) {
        var deflater = new Deflater(level);
        try (var out = new DeflaterOutputStream(to, deflater, 1 << 13)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
    }

    /** Eight pixels to the byte, each row from a byte of its own. */
    private byte[] bits() {
        var stride = (width + 7) / 8;
        var bits = new byte[stride * height];
        for (int y = 0, from = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (samples[from++] != 0) bits[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
        return bits;
    }
}
