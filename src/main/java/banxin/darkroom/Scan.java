package banxin.darkroom;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** A decoded picture, read row by row as eight bits of grey, RGB or ink, on white. */
abstract class Scan {
    static final int WHITE = 255;
    private static final byte[] NONE = {};
    /** Of grey, RGB, inks. */
    private static final Set<Integer> SAMPLES = Set.of(1, 3, 4);

    private final int width;
    private final int height;
    private final int components;

    Scan(int width, int height, int components) {
        this.width = width;
        this.height = height;
        this.components = components;
    }

    static Scan of(ImageReader reader, byte[] file, ImageReadParam how) throws IOException {
        var image = reader.read(0, how);
        var model = image.getColorModel();
        var profile = profile(model, file);
        // getRGB would take the samples of a grey file for light intensities, and brighten them; inks it would mix.
        var plain = model instanceof ComponentColorModel
                && image.getRaster().getNumBands() == model.getNumComponents()
                && SAMPLES.contains(model.getNumColorComponents())
                && !model.isAlphaPremultiplied();
        return plain
                ? new Bands(image, profile)
                : new Colours(image, profile);
    }

    private static byte[] profile(ColorModel model, byte[] file) throws IOException {
        if (model.getColorSpace() instanceof ICC_ColorSpace told
                && !told.isCS_sRGB()
                && told.getType() != ColorSpace.TYPE_GRAY) return told.getProfile().getData();
        return PngProfile.of(file);
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
        /** The samples are what is wanted, as they are. */
        private final boolean plain;
        private int[] line = {};

        Bands(BufferedImage image, byte[] profile) {
            super(image.getWidth(), image.getHeight(), image.getColorModel().getNumColorComponents());
            raster = image.getRaster();
            most = (1 << image.getColorModel().getComponentSize(0)) - 1;
            alpha = image.getColorModel().hasAlpha();
            this.profile = profile;
            plain = most == WHITE && !alpha && raster.getTransferType() == DataBuffer.TYPE_BYTE;
        }

        @Override
        byte[] profile() {
            return profile;
        }

        @Override
        void read(int y, byte[] row) {
            if (plain) raster.getDataElements(0, y, width(), 1, row);
            else convert(y, row);
        }

        private void convert(int y, byte[] row) {
            var bands = raster.getNumBands();
            line = raster.getPixels(0, y, width(), 1, line.length == 0 ? new int[width() * bands] : line);
            for (int x = 0, to = 0, at = 0; x < width(); x++, at += bands) {
                var cover = alpha ? eight(line[at + bands - 1]) : WHITE;
                for (int c = 0; c < components(); c++)
                    row[to++] = onPaper(eight(line[at + c]), cover);
            }
        }

        private byte onPaper(int sample, int cover) {
            return components() == 4 ? (byte) (sample * cover / WHITE) : onWhite(sample, cover);
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
