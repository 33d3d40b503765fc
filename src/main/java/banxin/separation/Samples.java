package banxin.separation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The samples of a picture, thinned out to about the raster it is separated on. */
final class Samples {
    private final int width;
    private final int height;
    private final int components;
    private final byte[] bytes;
    /** By component and raw value. */
    private final float[][] decoded;

    private Samples(int width, int height, int components, float[][] decoded) {
        this.width = width;
        this.height = height;
        this.components = components;
        this.decoded = decoded;
        bytes = new byte[Math.multiplyExact(Math.multiplyExact(width, height), components)];
    }

    /** @param across and {@code down}: pixels it will have on the plates */
    static Samples read(PDImage image, double across, double down) throws IOException {
        int stepX = (int) Math.max(1, Math.floor(image.getWidth() / Math.max(1, across)));
        int stepY = (int) Math.max(1, Math.floor(image.getHeight() / Math.max(1, down)));
        int components = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
        int bits = image.isStencil() ? 1 : image.getBitsPerComponent();
        if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16) bits = 8;
        var samples = new Samples((image.getWidth() + stepX - 1) / stepX, (image.getHeight() + stepY - 1) / stepY,
                components, decoded(image, components, bits));
        var options = new DecodeOptions(1);
        options.setSubsamplingX(stepX);
        options.setSubsamplingY(stepY);
        try (var in = image.createInputStream(options)) {
            if (options.isFilterSubsampled()) samples.fill(in, samples.width, 1, 1, 8);
            else samples.fill(in, image.getWidth(), stepX, stepY, bits);
        }
        return samples;
    }

    private static float[][] decoded(PDImage image, int components, int bits) throws IOException {
        // Of 16 bits the upper eight are enough.
        int most = (1 << Math.min(bits, 8)) - 1;
        var space = image.isStencil() ? null : image.getColorSpace();
        var usual = space == null ? new float[] {0, 1} : space.getDefaultDecode(Math.min(bits, 8));
        var array = image.getDecode();
        var asked = array != null && array.size() >= 2 * components ? array.toFloatArray() : usual;
        // A soft mask may not decode and a palette decodes to its indices: both are in the default of the space.
        var decode = space instanceof PDIndexed && array == null ? new float[] {0, most} : asked;
        var table = new float[components][most + 1];
        for (int i = 0; i < components; i++)
            for (int raw = 0; raw <= most; raw++)
                table[i][raw] = decode[2 * i] + raw * (decode[2 * i + 1] - decode[2 * i]) / most;
        return table;
    }

    /** Reads rows until there are no more; a picture that is cut off stays white or black from there. */
    private void fill(InputStream in, int rowWidth, int stepX, int stepY, int bits) throws IOException {
        var row = new byte[Math.toIntExact(((long) rowWidth * components * bits + 7) / 8)];
        try {
            for (int y = 0; y < height; y++) {
                if (in.readNBytes(row, 0, row.length) < row.length) return;
                for (int x = 0; x < width; x++)
                    for (int i = 0; i < components; i++)
                        bytes[(y * width + x) * components + i] = sample(row, Math.min(x * stepX, rowWidth - 1) * components + i, bits);
                for (int skipped = 1; skipped < stepY && y + 1 < height; skipped++) in.skipNBytes(row.length);
            }
        } catch (EOFException cutOff) {
            // What is there was read.
        }
    }

    private static byte sample(byte[] row, int index, int bits) {
        if (bits == 8) return row[index];
        if (bits == 16) return row[2 * index];
        int bit = index * bits;
        return (byte) (row[bit >> 3] >> (8 - bits - (bit & 7)) & (1 << bits) - 1);
    }

    int components() {
        return components;
    }

    /** Of the sample at a place in the unit square, from the top left. */
    int index(double across, double down) {
        int x = Math.clamp((int) (across * width), 0, width - 1);
        int y = Math.clamp((int) (down * height), 0, height - 1);
        return y * width + x;
    }

    int raw(int index, int component) {
        return bytes[index * components + component] & 0xFF;
    }

    float value(int index, int component) {
        var table = decoded[component];
        return table[Math.min(raw(index, component), table.length - 1)];
    }
}
