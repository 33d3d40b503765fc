package banxin.separation;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** The samples of a picture, thinned out to about the raster it is separated on while they are unpacked. */
final class Samples {
    private final int width;
    private final int height;
    private final int components;
    private final byte[] bytes;
    private boolean whole;
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
        var rows = samples.new Rows(image.getWidth(), stepX, stepY, bits, options);
        unpack(image, options, rows);
        samples.whole = rows.number >= (options.isFilterSubsampled() ? samples.height : image.getHeight());
        return samples;
    }

    /** False when the file has fewer rows than it says. */
    boolean whole() {
        return whole;
    }

    /** One filter writes straight into the rows; PDFBox's way would hold the whole unpacked picture in memory. */
    private static void unpack(PDImage image, DecodeOptions options, Rows rows) throws IOException {
        var filter = image.getCOSObject() instanceof COSStream stream ? only(stream.getFilters()) : null;
        if (filter != null && image.getCOSObject() instanceof COSStream stream) {
            try (var in = stream.createRawInputStream()) {
                FilterFactory.INSTANCE.getFilter(filter).decode(in, rows, stream, 0, options);
            }
            return;
        }
        try (var in = image.createInputStream(options)) {
            in.transferTo(rows);
        }
    }

    private static @Nullable COSName only(@Nullable COSBase filters) {
        return filters instanceof COSArray array && array.size() == 1 && array.getObject(0) instanceof COSName name
                ? name : filters instanceof COSName name ? name : null;
    }

    private static float[][] decoded(PDImage image, int components, int bits) throws IOException {
        // Of 16 bits the upper eight are enough.
        int most = (1 << Math.min(bits, 8)) - 1;
        var space = image.isStencil() ? null : image.getColorSpace();
        var usual = space == null ? new float[] {0, 1} : space.getDefaultDecode(Math.min(bits, 8));
        var array = image.getDecode();
        var asked = array != null && array.size() >= 2 * components ? array.toFloatArray() : usual;
        var decode = space instanceof PDIndexed && array == null ? new float[] {0, most} : asked;
        var table = new float[components][most + 1];
        for (int i = 0; i < components; i++)
            for (int raw = 0; raw <= most; raw++)
                table[i][raw] = decode[2 * i] + raw * (decode[2 * i + 1] - decode[2 * i]) / most;
        return table;
    }

    /** Takes unpacked bytes and keeps every so manieth sample; a picture that is cut off stays 0 from there. */
    private final class Rows extends OutputStream {
        private final int fullWidth;
        private final int stepX;
        private final int stepY;
        private final int bits;
        private final DecodeOptions options;
        private byte[] row = new byte[0];
        private int filled;
        private long number;

        Rows(int fullWidth, int stepX, int stepY, int bits, DecodeOptions options) {
            this.fullWidth = fullWidth;
            this.stepX = stepX;
            this.stepY = stepY;
            this.bits = bits;
            this.options = options;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] from, int start, int length) {
            // A filter for photographs has thinned them out itself, and says so before it writes.
            boolean thinned = options.isFilterSubsampled();
            int rowWidth = thinned ? width : fullWidth;
            int depth = thinned ? 8 : bits;
            if (row.length == 0) row = new byte[Math.toIntExact(((long) rowWidth * components * depth + 7) / 8)];
            for (int done = 0; done < length && row.length > 0; ) {
                int part = Math.min(length - done, row.length - filled);
                System.arraycopy(from, start + done, row, filled, part);
                done += part;
                filled += part;
                if (filled == row.length) take(rowWidth, thinned ? 1 : stepX, thinned ? 1 : stepY, depth);
            }
        }

        private void take(int rowWidth, int across, int down, int depth) {
            long y = number / down;
            boolean wanted = number % down == 0 && y < height;
            number++;
            filled = 0;
            for (int x = 0; x < width && wanted; x++)
                for (int i = 0; i < components; i++)
                    bytes[((int) y * width + x) * components + i] =
                            sample(row, Math.min(x * across, rowWidth - 1) * components + i, depth);
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
