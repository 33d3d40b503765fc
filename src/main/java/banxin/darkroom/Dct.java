package banxin.darkroom;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pixels as JPEG: each ink for itself at full resolution and not inverted, so that no reader of PDF has to guess (no
 * Adobe marker, no Decode array).
 */
final class Dct {
    private static final float QUALITY = 0.9f;

    private Dct() {}

    static byte[] encode(Pixels pixels) {
        var samples = pixels.samples();
        var bands = IntStream.range(0, pixels.components()).toArray();
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length),
                pixels.width(), pixels.height(), pixels.width() * bands.length, bands.length, bands, null);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
