package banxin.darkroom;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Picture files as they come from cameras, printers and drawing programs. */
public final class Sample {
    private Sample() {}

    public static byte[] file(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) throw new IllegalArgumentException(format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Every pixel of other colour and light than its neighbours, like a photograph. */
    public static BufferedImage photograph(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(width);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                var noise = random.nextInt(24);
                picture.setRGB(x, y, (x * 230 / width + noise) << 16 | (y * 230 / height + noise) << 8
                        | (x + y) * 115 / (width + height) + noise);
            }
        return picture;
    }

    /** A field of one colour for each given, side by side and 16 pixels square. */
    public static Raster inks(int[]... fields) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16 * fields.length, 16, 4, null);
        for (int x = 0; x < 16 * fields.length; x++)
            for (int y = 0; y < 16; y++) raster.setPixel(x, y, fields[x / 16]);
        return raster;
    }

    /** Best quality, no Adobe marker. */
    public static byte[] jpeg(Raster raster) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(1);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }

    /** @param transform 0 for inks as they are, 2 for brightness and differences */
    public static byte[] adobe(byte[] jpeg, int transform) {
        return segment(jpeg, 0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    public static byte[] turned(byte[] jpeg, int orientation) {
        return segment(jpeg, 0xE1, ByteBuffer.allocate(32)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
                .putShort((short) 0).array());
    }

    /** In two segments: one holds 64 KiB and no more. */
    public static byte[] withProfile(byte[] jpeg, byte[] icc) {
        var half = icc.length / 2;
        var second = segment(jpeg, 0xE2, part(2, Arrays.copyOfRange(icc, half, icc.length)));
        return segment(second, 0xE2, part(1, Arrays.copyOf(icc, half)));
    }

    private static byte[] part(int number, byte[] icc) {
        return ByteBuffer.allocate(14 + icc.length)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII)).put((byte) number).put((byte) 2).put(icc)
                .array();
    }

    private static byte[] segment(byte[] jpeg, int marker, byte[] body) {
        return ByteBuffer.allocate(jpeg.length + 4 + body.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF).put((byte) marker).putShort((short) (2 + body.length)).put(body)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Uncompressed, one strip, CMYK (TIFF 6.0, 16). */
    public static byte[] tiff(Raster inks) {
        var samples = (byte[]) inks.getDataElements(0, 0, inks.getWidth(), inks.getHeight(), null);
        int[][] entries = {
            {256, 3, 1, inks.getWidth() << 16}, {257, 3, 1, inks.getHeight() << 16}, {258, 3, 4, 122},
            {259, 3, 1, 1 << 16}, {262, 3, 1, 5 << 16}, {273, 4, 1, 130}, {277, 3, 1, 4 << 16},
            {278, 3, 1, inks.getHeight() << 16}, {279, 4, 1, samples.length}};
        var file = ByteBuffer.allocate(130 + samples.length).put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        file.putShort((short) entries.length);
        for (var entry : entries)
            file.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
        return file.putInt(0).position(122).putLong(0x0008_0008_0008_0008L).put(samples).array();
    }

    /** A chunk right behind the head of a PNG. */
    public static byte[] chunk(byte[] png, String type, byte[] body) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var named = ByteBuffer.allocate(name.length + body.length).put(name).put(body).array();
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(png.length + 12 + body.length)
                .put(png, 0, 33)
                .putInt(body.length).put(named).putInt((int) crc.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    public static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out)) {
            deflated.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
