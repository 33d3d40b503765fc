package banxin.plate;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/**
 * Picture files as a PDF takes them. A JPEG goes in as it is; everything else becomes eight bits of grey or RGB, on white,
 * and not finer than the press can print.
 *
 * <p>EXIF orientation is not looked at.
 */
final class Raster {
    /** Twice a newspaper screen of 150 lines: more is not seen. */
    private static final int PPI = 300;
    /** A picture of which ImageIO may not make more than so many pixels, whatever its size in print. */
    private static final long MOST_PIXELS = 50_000_000;

    private Raster() {}

    /**
     * @param width in print, in millipoints; 0 to keep every pixel
     * @param height likewise
     * @return empty for bytes that are no picture
     */
    static Optional<Image> read(byte[] bytes, int width, int height) {
        try {
            return isJpeg(bytes) ? Optional.of(jpeg(bytes)) : decode(bytes, width, height);
        } catch (IOException | RuntimeException broken) {
            // A broken file makes the decoders throw nearly anything; the caller names the file.
            return Optional.empty();
        }
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }

    /** A profile inside would make the inks device independent; the press takes them as they are. */
    private static Image jpeg(byte[] bytes) throws IOException {
        var image = new Jpeg(bytes);
        image.tagICC(null);
        return image;
    }

    private static Optional<Image> decode(byte[] bytes, int width, int height) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(raw(shrink(pixels(reader, width, height), width, height)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every n-th pixel is enough to come down to twice the resolution wanted; the rest is averaged. */
    private static BufferedImage pixels(ImageReader reader, int width, int height) throws IOException {
        var wide = reader.getWidth(0);
        var high = reader.getHeight(0);
        var step = width == 0 ? 1 : Math.max(1, Math.min(wide / (2 * pixels(width)), high / (2 * pixels(height))));
        while ((long) (wide / step) * (high / step) > MOST_PIXELS) step++;
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static int pixels(int millipoints) {
        return Math.max(1, (int) Math.ceil(millipoints / 72_000.0 * PPI));
    }

    /** Onto white, in eight bits, at the size of print. */
    private static BufferedImage shrink(BufferedImage source, int width, int height) {
        var fits = width == 0 || source.getWidth() <= pixels(width) || source.getColorModel().getPixelSize() == 1;
        var wide = fits ? source.getWidth() : pixels(width);
        var high = fits ? source.getHeight() : pixels(height);
        var grey = source.getColorModel().getNumColorComponents() == 1;
        var flat = new BufferedImage(
                wide, high, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        var brush = flat.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(source, 0, 0, wide, high, Color.WHITE, null);
        brush.dispose();
        return flat;
    }

    private static Image raw(BufferedImage flat) {
        var bytes = ((DataBufferByte) flat.getRaster().getDataBuffer()).getData();
        var components = flat.getRaster().getNumBands();
        if (components == 3) swapRedAndBlue(bytes);
        return Image.getInstance(flat.getWidth(), flat.getHeight(), components, 8, bytes);
    }

    private static void swapRedAndBlue(byte[] bgr) {
        for (int i = 0; i < bgr.length; i += 3) {
            var blue = bgr[i];
            bgr[i] = bgr[i + 2];
            bgr[i + 2] = blue;
        }
    }
}
