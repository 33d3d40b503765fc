package banxin.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.darkroom.Print.Coding;
import banxin.inks.Inks;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in inks keep them; pictures in light get some. */
class InkPicturesTest {
    private static final Inks INKS = Inks.newsprint();
    private static final Raster RASTER = new Raster(INKS);
    private static final int[] CYAN = {255, 0, 0, 0};
    private static final int[] PAPER = {0, 0, 0, 0};
    private static final int[] BROWN = {40, 120, 200, 60};

    private static Print ready(byte[] file) {
        return RASTER.read(file, 0, 0).orElseThrow();
    }

    /** The inks of a pixel as a reader of PDF sees them. */
    private static int[] inks(Print image, int x, int y) throws IOException {
        var inks = new int[4];
        if (image.coding() == Coding.DCT) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(image.bytes()))) {
                reader.setInput(in);
                reader.readRaster(0, null).getPixel(x, y, inks);
            } finally {
                reader.dispose();
            }
        } else {
            try (var in = new InflaterInputStream(new ByteArrayInputStream(image.bytes()))) {
                in.skipNBytes(4L * (y * image.width() + x));
                for (int i = 0; i < 4; i++) inks[i] = in.read();
            }
        }
        return inks;
    }

    private static void assertInks(Print image, int x, int y, int... expected) throws IOException {
        var found = inks(image, x, y);
        for (int i = 0; i < 4; i++) assertThat(found[i]).as("ink %s at %s", i, x).isCloseTo(expected[i], within(3));
    }

    private static int[] light(int... inks) {
        return new int[] {255 - inks[0], 255 - inks[1], 255 - inks[2], 255 - inks[3]};
    }

    @Test
    void aJpegInInksGoesInAsItIs() {
        var file = Sample.jpeg(Sample.inks(CYAN, PAPER, BROWN));
        var plain = ready(file);
        assertThat(plain.bytes()).isEqualTo(file);
        assertThat(plain.components()).isEqualTo(4);
        assertThat(new JpegHead(plain.bytes()).isNegative()).isFalse();
        var adobe = Sample.adobe(Sample.jpeg(Sample.inks(light(CYAN), light(PAPER))), 0);
        assertThat(ready(adobe).bytes()).isEqualTo(adobe);
        assertThat(new JpegHead(ready(adobe).bytes()).isNegative()).isTrue();
    }

    @Test
    void itsInksSurviveBeingTurned() throws IOException {
        var plain = Sample.turned(Sample.jpeg(Sample.inks(CYAN, PAPER, BROWN)), 3);
        var negative = Sample.inks(light(CYAN), light(PAPER), light(BROWN));
        var adobe = Sample.turned(Sample.adobe(Sample.jpeg(negative), 0), 3);
        for (var file : new byte[][] {plain, adobe}) {
            var image = ready(file);
            assertThat(new JpegHead(image.bytes()).isNegative()).isFalse();
            assertInks(image, 8, 8, BROWN);
            assertInks(image, 24, 8, PAPER);
            assertInks(image, 40, 8, CYAN);
        }
    }

    @Test
    void soDoThoseOfAPhotoshopJpegThatTellsThemAsBrightness() throws IOException {
        // Light that BROWN leaves, as Y, Cb and Cr; black as it is: all of it negative.
        int[] light = light(BROWN);
        double y = 0.299 * light[0] + 0.587 * light[1] + 0.114 * light[2];
        int blue = (int) Math.round(128 - (light[2] - y) / 1.772);
        int red = (int) Math.round(128 - (light[0] - y) / 1.402);
        int[] brown = {(int) Math.round(255 - y), blue, red, light[3]};
        var told = Sample.inks(brown, new int[] {0, 128, 128, 255});
        var image = ready(Sample.turned(Sample.adobe(Sample.jpeg(told), 2), 3));
        assertInks(image, 24, 8, BROWN);
        assertInks(image, 8, 8, PAPER);
    }

    @Test
    void aTiffInInksKeepsThem() throws IOException {
        var image = ready(Sample.tiff(Sample.inks(CYAN, PAPER, BROWN)));
        assertThat(image.components()).isEqualTo(4);
        assertInks(image, 8, 8, CYAN);
        assertInks(image, 24, 8, PAPER);
        assertInks(image, 40, 8, BROWN);
    }

    @Test
    void tooMuchInkIsMeasuredInTheFile() {
        int[] heavy = {230, 204, 204, 255};
        assertThat(ready(Sample.jpeg(Sample.inks(heavy, PAPER))).ink()).isCloseTo(350, within(2));
        assertThat(ready(Sample.adobe(Sample.jpeg(Sample.inks(light(heavy), PAPER)), 0)).ink()).isEqualTo(400);
        assertThat(ready(Sample.tiff(Sample.inks(heavy, PAPER))).ink()).isEqualTo(350);
        assertThat(ready(Sample.jpeg(Sample.inks(BROWN))).ink()).isCloseTo(165, within(2));
        assertThat(ready(Sample.file(Sample.photograph(60, 40), "png")).ink()).isZero();
    }

    @Test
    void theProfileOfAPictureInInksIsLeftOutAndNamed() {
        var ready = ready(Sample.withProfile(Sample.jpeg(Sample.inks(BROWN)), INKS.profile()));
        assertThat(ready.profile()).isEqualTo(INKS.condition());
        assertThat(new JpegHead(ready.bytes()).profile()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "tiff"})
    void lightBecomesInkWithinTheLimit(String format) throws IOException {
        var image = ready(Sample.file(Sample.photograph(400, 300), format));
        assertThat(image.components()).isEqualTo(4);
        var inks = inks(image, 2, 2);
        assertThat(inks[3]).as("black in a dark corner").isGreaterThan(200);
        for (int x = 0; x < 400; x += 7) {
            inks = inks(image, x, 150);
            assertThat(inks[0] + inks[1] + inks[2] + inks[3]).isLessThanOrEqualTo(220 * 255 / 100);
        }
    }

    @Test
    void aPhotographIsAJpegAndADiagramIsNot() {
        assertThat(ready(Sample.file(Sample.photograph(400, 300), "png")).coding()).isEqualTo(Coding.DCT);
        var diagram = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var pen = diagram.createGraphics();
        pen.fillRect(0, 0, 400, 300);
        pen.setColor(Color.RED);
        pen.fillOval(30, 30, 200, 200);
        pen.dispose();
        assertThat(ready(Sample.file(diagram, "png")).coding()).isEqualTo(Coding.FLATE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 0", "2, 60, 40, 1", "3, 60, 40, 2", "4, 60, 40, 3",
        "5, 40, 60, 0", "6, 40, 60, 1", "7, 40, 60, 2", "8, 40, 60, 3"
    })
    void aCameraHeldAnyWayGivesAnUprightPicture(int orientation, int width, int height, int corner) throws IOException {
        // EXIF: which corner of the upright picture the first pixel of the file goes to.
        var file = Sample.turned(greyWithAWhiteCorner(), orientation);
        var image = ready(file);
        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
        var shades = ImageIO.read(new ByteArrayInputStream(image.bytes())).getRaster();
        int[] x = {4, width - 5, width - 5, 4};
        int[] y = {4, 4, height - 5, height - 5};
        for (int i = 0; i < 4; i++)
            assertThat(shades.getSample(x[i], y[i], 0) > 128).as("corner %s", i).isEqualTo(i == corner);
    }

    private static byte[] greyWithAWhiteCorner() {
        var grey = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 16; x++) for (int y = 0; y < 16; y++) grey.getRaster().setSample(x, y, 0, 255);
        return Sample.file(grey, "jpeg");
    }

    @Test
    void aGreyJpegGoesInAsItIsUnlessItIsFarTooFine() throws IOException {
        var grey = new BufferedImage(1200, 600, BufferedImage.TYPE_BYTE_GRAY);
        var file = Sample.file(grey, "jpeg");
        assertThat(RASTER.read(file, 288_000, 144_000).orElseThrow().bytes()).isEqualTo(file);
        var small = RASTER.read(file, 72_000, 36_000).orElseThrow();
        assertThat(small.width()).isEqualTo(200);
        assertThat(small.height()).isEqualTo(100);
        assertThat(small.components()).isEqualTo(1);
    }

    @Test
    void aHugePhotographComesDownToWhatThePressPrints() {
        var file = Sample.file(Sample.photograph(1500, 1000), "jpeg");
        var image = RASTER.read(file, 144_000, 96_000).orElseThrow();
        assertThat(image.width()).isEqualTo(400);
        assertThat(image.height()).isEqualTo(267);
        assertThat(image.bytes().length).isLessThan(300_000);
    }

    @Test
    void aDrawingInBlackAndWhiteKeepsItsPixels() {
        var drawing = new BufferedImage(3000, 2000, BufferedImage.TYPE_BYTE_BINARY);
        drawing.createGraphics().fillOval(500, 500, 1000, 900);
        var image = RASTER.read(Sample.file(drawing, "png"), 72_000, 48_000).orElseThrow();
        assertThat(image.width()).isEqualTo(3000);
        assertThat(image.coding()).isEqualTo(Coding.BITS);
    }

    @Test
    void colourIsWhatTheProfileOfThePictureSays() throws IOException {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var slate = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1024; i++) slate.setRGB(i % 32, i / 32, 0x607890);
        var plain = ready(Sample.file(slate, "png"));
        var told = INKS.separate(new byte[] {0x60, 0x78, (byte) 0x90}, linear);
        for (var file : new byte[][] {
            Sample.chunk(Sample.file(slate, "png"), "iCCP", profileChunk(linear)),
            Sample.withProfile(Sample.file(slate, "jpeg"), linear)
        }) {
            var image = ready(file);
            assertInks(image, 9, 9, told[0] & 0xFF, told[1] & 0xFF, told[2] & 0xFF, told[3] & 0xFF);
            assertThat(inks(image, 9, 9)[3]).isLessThan(inks(plain, 9, 9)[3] - 40);
        }
    }

    @Test
    void aProfileThatNeverEndsCountsForNothing() {
        var plain = Sample.file(Sample.photograph(30, 30), "png");
        var bomb = Sample.chunk(plain, "iCCP", profileChunk(new byte[64 << 20]));
        assertThat(ready(bomb).bytes()).isEqualTo(ready(plain).bytes());
    }

    private static byte[] profileChunk(byte[] icc) {
        var deflated = Sample.deflated(icc);
        return ByteBuffer.allocate(3 + deflated.length).put(new byte[] {'p', 0, 0}).put(deflated).array();
    }

    @Test
    void shrinkingTakesTheMeanOfWhatItCovers() {
        var shrinking = new Shrinking(5, 3, 2, 2, 1);
        shrinking.add(new byte[] {0, 100, 20, 100, 100});
        shrinking.add(new byte[] {0, 100, 20, 100, 100});
        shrinking.add(new byte[] {60, 60, 60, 60, 60});
        // A new pixel is two and a half wide and one and a half high.
        assertThat(shrinking.samples()).containsExactly(44, 84, 55, 68);
    }
}
