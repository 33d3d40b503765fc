package banxin.plate;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Node;

/** A decoded picture, read row by row as eight bits of grey, RGB or ink, on white. */
abstract class Scan {
    static final int WHITE = 255;
    private static final byte[] NONE = {};
    private static final int LARGEST_PROFILE = 4 << 20;

    private final int width;
    private final int height;
    private final int components;

    Scan(int width, int height, int components) {
        this.width = width;
        this.height = height;
        this.components = components;
    }

    /** @param reader at a JPEG; one in inks it does not make an image of */
    static Scan ofJpeg(ImageReader reader, byte[] file, ImageReadParam how) throws IOException {
        var inks = InkJpeg.of(file);
        return inks.isPresent() ? inks.get().scan(reader.readRaster(0, how)) : of(reader, how);
    }

    static Scan of(ImageReader reader, ImageReadParam how) throws IOException {
        var image = reader.read(0, how);
        var model = image.getColorModel();
        var profile = profile(reader, model);
        // getRGB would take the samples of a grey file for light intensities, and brighten them; inks it would mix.
        return model instanceof ComponentColorModel && image.getRaster().getNumBands() == model.getNumComponents()
                ? new Bands(image, profile)
                : new Colours(image, profile);
    }

    private static byte[] profile(ImageReader reader, ColorModel model) throws IOException {
        if (model.getColorSpace() instanceof ICC_ColorSpace told && !told.isCS_sRGB() && told.getType() != ColorSpace.TYPE_GRAY)
            return told.getProfile().getData();
        return reader.getFormatName().equalsIgnoreCase("png") ? ofPng(reader) : NONE;
    }

    /** The JDK reads the profile of a PNG and makes no use of it. */
    private static byte[] ofPng(ImageReader reader) throws IOException {
        var tree = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        for (Node chunk = tree.getFirstChild(); chunk != null; chunk = chunk.getNextSibling())
            if (chunk.getNodeName().equals("iCCP")
                    && chunk instanceof IIOMetadataNode node
                    && node.getUserObject() instanceof byte[] deflated) {
                try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
                    return in.readNBytes(LARGEST_PROFILE);
                }
            }
        return NONE;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int components() {
        return components;
    }

    boolean isLineArt() {
        return false;
    }

    /** ICC profile of the samples; empty for none, or sRGB. */
    byte[] profile() {
        return NONE;
    }

    /** @param row filled with the samples of line {@code y} */
    abstract void read(int y, byte[] row);

    /** All of it, or smaller. */
    Pixels pixels(int wide, int high) {
        var row = new byte[width * components];
        if (wide >= width || high >= height) {
            var samples = new byte[row.length * height];
            for (int y = 0; y < height; y++) {
                read(y, row);
                System.arraycopy(row, 0, samples, y * row.length, row.length);
            }
            return new Pixels(width, height, components, samples);
        }
        var shrinking = new Shrinking(width, height, wide, high, components);
        for (int y = 0; y < height; y++) {
            read(y, row);
            shrinking.add(row);
        }
        return new Pixels(wide, high, components, shrinking.samples());
    }

    static byte onWhite(int shade, int alpha) {
        return (byte) (alpha == WHITE ? shade : (shade * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE);
    }

    /** A sample to a band: grey, RGB or inks, perhaps with alpha behind. */
    private static final class Bands extends Scan {
        private final Raster raster;
        private final int most;
        private final boolean alpha;
        private final byte[] profile;
        private int[] line = {};

        Bands(BufferedImage image, byte[] profile) {
            super(image.getWidth(), image.getHeight(), image.getColorModel().getNumColorComponents());
            raster = image.getRaster();
            most = (1 << image.getColorModel().getComponentSize(0)) - 1;
            alpha = image.getColorModel().hasAlpha();
            this.profile = profile;
        }

        @Override
        byte[] profile() {
            return profile;
        }

        @Override
        void read(int y, byte[] row) {
            var bands = raster.getNumBands();
            line = raster.getPixels(0, y, width(), 1, line.length == 0 ? new int[width() * bands] : line);
            var inks = components() == 4;
            for (int x = 0, to = 0, at = 0; x < width(); x++, at += bands) {
                var cover = alpha ? eight(line[at + bands - 1]) : WHITE;
                for (int c = 0; c < components(); c++)
                    row[to++] = inks ? (byte) (eight(line[at + c]) * cover / WHITE) : onWhite(eight(line[at + c]), cover);
            }
        }

        private int eight(int sample) {
            return most == WHITE ? sample : (int) (((long) sample * WHITE + most / 2) / most);
        }
    }

    /** A palette, or whatever else the colour model must be asked for. */
    private static final class Colours extends Scan {
        private final BufferedImage image;
        private final byte[] profile;
        private final int[] line;

        Colours(BufferedImage image, byte[] profile) {
            super(image.getWidth(), image.getHeight(), isGrey(image.getColorModel()) ? 1 : 3);
            this.image = image;
            this.profile = components() == 1 ? NONE : profile;
            line = new int[image.getWidth()];
        }

        private static boolean isGrey(ColorModel model) {
            return model instanceof IndexColorModel palette
                    && IntStream.range(0, palette.getMapSize())
                            .map(palette::getRGB)
                            .allMatch(colour -> (colour & 0xFF) == (colour >> 8 & 0xFF)
                                    && (colour & 0xFF) == (colour >> 16 & 0xFF));
        }

        @Override
        boolean isLineArt() {
            return image.getColorModel().getPixelSize() == 1;
        }

        @Override
        byte[] profile() {
            return profile;
        }

        @Override
        void read(int y, byte[] row) {
            image.getRGB(0, y, width(), 1, line, 0, width());
            for (int x = 0, to = 0; x < width(); x++)
                for (int shift = 8 * (components() - 1); shift >= 0; shift -= 8)
                    row[to++] = onWhite(line[x] >> shift & 0xFF, line[x] >>> 24);
        }
    }
}
