package banxin.plate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/**
 * Picture files as a PDF takes them. A JPEG goes in as it is; everything else becomes eight bits of grey or RGB, on
 * white, and not finer than the press can print.
 *
 * <p>EXIF orientation is not looked at, and inks of a CMYK TIFF come out as RGB.
 */
final class Raster {
    /** Twice a newspaper screen of 150 lines: more is not seen. */
    private static final int PPI = 300;
    /** Most pixels that are made of a file, whatever it says of itself. */
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
        // In memory: the JDK's other stream writes to the temporary folder.
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(atSizeOfPrint(read(reader, width, height), width, height).toImage());
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every n-th pixel is enough to come down to twice the resolution wanted; the rest is averaged. */
    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        var wide = reader.getWidth(0);
        var high = reader.getHeight(0);
        var step = width == 0 ? 1 : Math.max(1, Math.min(wide / (2 * pixels(width)), high / (2 * pixels(height))));
        while ((long) (wide / step) * (high / step) > MOST_PIXELS) step++;
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Line art keeps its pixels: a grey edge would be screened. */
    private static Pixels atSizeOfPrint(BufferedImage picture, int width, int height) {
        var pixels = Pixels.of(picture);
        var lineArt = picture.getColorModel().getPixelSize() == 1;
        return width == 0 || lineArt ? pixels : pixels.shrunkTo(pixels(width), pixels(height));
    }

    private static int pixels(int millipoints) {
        return Math.max(1, (int) Math.ceil(millipoints / 72_000.0 * PPI));
    }
}
