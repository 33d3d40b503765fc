package banxin.plate;

import java.awt.image.BufferedImage;
import org.openpdf.text.Image;

/** Eight-bit samples, row by row, opaque: one a pixel for grey, three for colour. */
record Pixels(int width, int height, int components, byte[] samples) {
    private static final int WHITE = 255;

    /** Onto white. A picture without a coloured pixel becomes grey: the press prints it in black alone. */
    static Pixels of(BufferedImage picture) {
        var model = picture.getColorModel();
        var linear = model.getNumColorComponents() == 1 && picture.getRaster().getNumBands() <= 2;
        // getRGB would take the samples of a grey file for light intensities, and brighten them.
        return linear ? grey(picture) : colour(picture).withoutIdleColour();
    }

    private static Pixels grey(BufferedImage picture) {
        var raster = picture.getRaster();
        var alpha = raster.getNumBands() == 2;
        var most = (1 << picture.getColorModel().getComponentSize(0)) - 1;
        var samples = new byte[picture.getWidth() * picture.getHeight()];
        for (int y = 0, to = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) {
                var shade = raster.getSample(x, y, 0) * WHITE / most;
                samples[to++] = onWhite(shade, alpha ? raster.getSample(x, y, 1) * WHITE / most : WHITE);
            }
        return new Pixels(picture.getWidth(), picture.getHeight(), 1, samples);
    }

    private static Pixels colour(BufferedImage picture) {
        var width = picture.getWidth();
        var samples = new byte[3 * width * picture.getHeight()];
        var row = new int[width];
        for (int y = 0, to = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row)
                for (int shift = 16; shift >= 0; shift -= 8)
                    samples[to++] = onWhite(pixel >> shift & 0xFF, pixel >>> 24);
        }
        return new Pixels(width, picture.getHeight(), 3, samples);
    }

    private static byte onWhite(int shade, int alpha) {
        return (byte) ((shade * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE);
    }

    private Pixels withoutIdleColour() {
        for (int i = 0; i < samples.length; i += 3)
            if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) return this;
        var shades = new byte[width * height];
        for (int i = 0; i < shades.length; i++) shades[i] = samples[3 * i];
        return new Pixels(width, height, 1, shades);
    }

    /** Each new pixel is the mean of those it covers. */
    Pixels shrunkTo(int wide, int high) {
        if (wide >= width || high >= height) return this;
        var shrunk = new byte[wide * high * components];
        for (int y = 0, to = 0; y < high; y++)
            for (int x = 0; x < wide; x++)
                for (int c = 0; c < components; c++) shrunk[to++] = mean(x, y, c, wide, high);
        return new Pixels(wide, high, components, shrunk);
    }

    private byte mean(int x, int y, int component, int wide, int high) {
        var sum = 0;
        var left = (int) ((long) x * width / wide);
        var right = (int) ((x + 1L) * width / wide);
        var top = (int) ((long) y * height / high);
        var bottom = (int) ((y + 1L) * height / high);
        for (int down = top; down < bottom; down++)
            for (int across = left; across < right; across++)
                sum += samples[(down * width + across) * components + component] & 0xFF;
        var count = (right - left) * (bottom - top);
        return (byte) ((sum + count / 2) / count);
    }

    Image toImage() {
        return Image.getInstance(width, height, components, 8, samples);
    }
}
