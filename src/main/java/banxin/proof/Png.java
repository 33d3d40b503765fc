package banxin.proof;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG (ISO/IEC 15948), grey when the page is.
 *
 * <p>A newspaper page is white with small black things: differences to the row above, deflated fast. The JDK's writer tries
 * five filters on every row.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FILTER_UP = 2;
    private static final int LEVEL = 3;
    private static final double INCHES_PER_METRE = 39.3700787;

    private Png() {}

    static void write(BufferedImage picture, int dpi, OutputStream out) throws IOException {
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var grey = isGrey(pixels);
        var perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(picture.getWidth(), picture.getHeight(), grey));
        chunk(out, "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
        chunk(out, "IDAT", rows(pixels, picture.getWidth(), grey));
        chunk(out, "IEND", new byte[0]);
    }

    private static boolean isGrey(int[] pixels) {
        for (int pixel : pixels) if ((pixel >> 8 & 0xFF) != (pixel & 0xFF) || (pixel >> 16 & 0xFF) != (pixel & 0xFF)) return false;
        return true;
    }

    private static byte[] header(int width, int height, boolean grey) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) (grey ? 0 : 2))
                .array();
    }

    private static byte[] rows(int[] pixels, int width, boolean grey) throws IOException {
        var bytes = new ByteArrayOutputStream(pixels.length / 8);
        var deflater = new Deflater(LEVEL);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            var row = new byte[1 + width * (grey ? 1 : 3)];
            for (int y = 0; y < pixels.length / width; y++) {
                fill(row, pixels, y * width, y == 0 ? -1 : (y - 1) * width, width, grey);
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void fill(byte[] row, int[] pixels, int at, int above, int width, boolean grey) {
        row[0] = FILTER_UP;
        for (int x = 0, to = 1; x < width; x++) {
            var pixel = pixels[at + x];
            var over = above < 0 ? 0 : pixels[above + x];
            if (!grey) {
                row[to++] = (byte) ((pixel >> 16) - (over >> 16));
                row[to++] = (byte) ((pixel >> 8) - (over >> 8));
            }
            row[to++] = (byte) (pixel - over);
        }
    }

    private static void chunk(OutputStream out, String type, byte[] body) throws IOException {
        var crc = new CRC32();
        var name = type.getBytes(StandardCharsets.US_ASCII);
        crc.update(name);
        crc.update(body);
        var chunk = new DataOutputStream(out);
        chunk.writeInt(body.length);
        chunk.write(name);
        chunk.write(body);
        chunk.writeInt((int) crc.getValue());
    }
}
