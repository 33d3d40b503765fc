package banxin.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.darkroom.Print.Coding;
import banxin.inks.Inks;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final Raster RASTER = new Raster(Inks.newsprint());

    @Test
    void sixteenBitGreyKeepsItsShadesInEight() throws IOException {
        var picture = new BufferedImage(256, 1, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 256; x++) picture.getRaster().setSample(x, 0, 0, x * 257);
        var image = read(picture, "png");
        assertThat(image.components()).isEqualTo(1);
        for (int x = 0; x < 256; x++) assertThat(samples(image)[x] & 0xFF).isEqualTo(x);
    }

    @Test
    void greyWithAlphaIsLaidOnWhite() throws IOException {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, ColorModel.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(3, 1);
        raster.setPixels(0, 0, 3, 1, new int[] {100, 255, 100, 0, 100, 51});
        var image = read(new BufferedImage(model, raster, false, null), "png");
        assertThat(image.components()).isEqualTo(1);
        assertThat(samples(image)).containsExactly(100, 255, 224);
    }

    @Test
    void aColourFileWithoutColourBecomesGrey() throws IOException {
        var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, 0x646464);
        assertThat(read(picture, "png").components()).isEqualTo(1);
        picture.setRGB(2, 2, 0x646465);
        assertThat(read(picture, "tiff").components()).isEqualTo(4);
    }

    /** A newspaper need not print where its reporter lives. */
    @Test
    void aGreyJpegGoesInWithoutWhatItTellsOfItself() throws IOException {
        var grey = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(9, 9, 0, 200);
        var plain = Sample.file(grey, "jpeg");
        var telling = Sample.turned(plain, 1);
        var image = RASTER.read(telling, 0, 0).orElseThrow();
        assertThat(telling.length).isGreaterThan(plain.length);
        assertThat(image.bytes()).isEqualTo(plain);
    }

    @Test
    void lineArtStaysBlackAndWhite() throws IOException {
        var picture = new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_BINARY);
        picture.setRGB(300, 300, 0xFFFFFF);
        var image = read(picture, "tiff", 72_000);
        assertThat(image.width()).isEqualTo(600);
        assertThat(image.height()).isEqualTo(600);
        assertThat(image.coding()).isEqualTo(Coding.BITS);
    }

    @Test
    void aPictureIsNotFinerThanThePressPrints() throws IOException {
        var picture = new BufferedImage(1500, 700, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 1500; x++) for (int y = 0; y < 700; y++) picture.getRaster().setSample(x, y, 0,
                x % 2 * 255);
        var image = read(picture, "png", 72_000);
        assertThat(image.width()).isEqualTo(200);
        assertThat(read(picture, "png", 720_000).width()).isEqualTo(1500);
    }

    @Test
    void aSmallFileThatSaysItIsHugeIsNotMadeInMemory() throws IOException {
        assertThat(RASTER.read(hugePng(), 72_000, 72_000)).isEmpty();
        assertThat(RASTER.read(hugePng(), 0, 0)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsEmpty() {
        assertThat(RASTER.read(new byte[0], 0, 0)).isEmpty();
        assertThat(RASTER.read("GIF89a".getBytes(), 0, 0)).isEmpty();
        assertThat(RASTER.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, 0, 0)).isEmpty();
        assertThat(RASTER.read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), 0, 0)).isEmpty();
    }

    @Test
    void aJpegThatIsCutOffOrHasNoFrameIsEmpty() {
        var whole = Sample.jpeg(Sample.inks(new int[] {1, 2, 3, 4}));
        for (int length = 2; length < 160; length++)
            assertThat(RASTER.read(Arrays.copyOf(whole, length), 0, 0)).as("%s bytes", length).isEmpty();
        assertThat(RASTER.read(new byte[] {-1, -40, -1, -38, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0)).isEmpty();
        assertThat(RASTER.read(new byte[] {-1, -40, -1, -30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0)).isEmpty();
    }

    private static byte[] samples(Print image) throws IOException {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(image.bytes()))) {
            return inflated.readAllBytes();
        }
    }

    private static Print read(BufferedImage picture, String format) throws IOException {
        return read(picture, format, 0);
    }

    private static Print read(BufferedImage picture, String format, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return RASTER.read(bytes.toByteArray(), width, width).orElseThrow();
    }

    /** 60 000 × 60 000 pixels, and one deflated byte. */
    private static byte[] hugePng() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR",
                java.nio.ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 2).array());
        var data = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(data)) {
            deflated.write(0);
        }
        chunk(out, "IDAT", data.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) throws IOException {
        var crc = new CRC32();
        crc.update(type.getBytes());
        crc.update(body);
        out.write(java.nio.ByteBuffer.allocate(4).putInt(body.length).array());
        out.write(type.getBytes());
        out.write(body);
        out.write(java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
