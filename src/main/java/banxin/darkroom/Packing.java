package banxin.darkroom;

import banxin.darkroom.Print.Coding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs pixels as a PDF takes them. */
final class Packing {
    /** Rows are tried in bundles, so that likeness from row to row counts. */
    private static final int TRIED_ROWS = 16;
    private static final int TRIED_EVERY = 128;
    /** A diagram deflates to a tenth or less, a photograph hardly to a half. */
    private static final double PHOTOGRAPH = 0.35;
    private static final int SMALL = 1 << 16;

    private Packing() {}

    /** A photograph as JPEG, which is a tenth of the size and shows nothing on newsprint; all else without loss. */
    static Print packed(Pixels pixels, boolean photograph) {
        if (photograph) return print(pixels, Coding.DCT, Dct.encode(pixels));
        return pixels.components() == 1 && isBlackAndWhite(pixels)
                ? print(pixels, Coding.BITS, bits(pixels))
                : print(pixels, Coding.FLATE, deflated(pixels));
    }

    private static Print print(Pixels pixels, Coding coding, byte[] bytes) {
        return new Print(pixels.width(), pixels.height(), pixels.components(), coding, bytes, 0, "");
    }

    private static boolean isBlackAndWhite(Pixels pixels) {
        for (byte sample : pixels.samples()) if (sample != 0 && sample != (byte) 255) return false;
        return true;
    }

    /** Found out by deflating some of it; of a small picture there is nothing to save. */
    static boolean isPhotograph(Pixels pixels) {
        if (pixels.samples().length < SMALL) return false;
        var counted = new ByteArrayOutputStream();
        var line = pixels.width() * pixels.components();
        var height = pixels.height();
        deflate(counted, Deflater.BEST_SPEED, out -> {
            for (int y = 0; y < height; y += TRIED_EVERY)
                out.write(pixels.samples(), y * line, Math.min(TRIED_ROWS, height - y) * line);
        });
        var tried = IntStream.iterate(0, y -> y < height, y -> y + TRIED_EVERY)
                .mapToLong(y -> (long) Math.min(TRIED_ROWS, height - y) * line)
                .sum();
        return counted.size() > tried * PHOTOGRAPH;
    }

    private static byte[] deflated(Pixels pixels) {
        var deflated = new ByteArrayOutputStream();
        deflate(deflated, Deflater.DEFAULT_COMPRESSION, out -> out.write(pixels.samples()));
        return deflated.toByteArray();
    }

    private interface Filling {
        void to(OutputStream out) throws IOException;
    }

    private static void deflate(ByteArrayOutputStream to, int level, Filling filling) {
        var deflater = new Deflater(level);
        try (var out = new DeflaterOutputStream(to, deflater, 1 << 13)) {
            filling.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
    }

    private static byte[] bits(Pixels pixels) {
        var stride = (pixels.width() + 7) / 8;
        var bits = new byte[stride * pixels.height()];
        for (int y = 0, from = 0; y < pixels.height(); y++)
            for (int x = 0; x < pixels.width(); x++)
                if (pixels.samples()[from++] != 0) bits[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
        return bits;
    }
}
