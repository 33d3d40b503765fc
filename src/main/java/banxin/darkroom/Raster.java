package banxin.darkroom;

import banxin.inks.Inks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Picture files as a press PDF takes them: grey or the four inks, opaque, upright, and no finer than the press prints.
 *
 * <p>What has grey or inks already keeps them; a JPEG of these goes in as it is, unless it must be turned or is far
 * too fine. RGB is separated. Every kind of PDF that is made of an issue has the same pictures.
 */
final class Raster {
    /** Twice the screen of a newspaper, which is 85 to 100 lines to the inch. */
    private static final int TARGET_PPI = 200;
    /** Up to here pixels are left alone: little is saved, and resampling by less than this blurs. */
    private static final int MOST_PPI = 300;
    /** Most pixels that are made of a file, whatever it says of itself: of colour, and of black and white. */
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_LINE_ART = 100_000_000;
    /** Most that are kept at whatever resolution: their four inks need room beside the light they came from. */
    private static final long MOST_KEPT = 16_000_000;
    /** Enough to see how much ink a picture has. */
    private static final int SAMPLED_PIXELS = 500_000;

    private final Inks inks;

    Raster(Inks inks) {
        this.inks = inks;
    }

    /**
     * @param width in print, in millipoints; 0 to keep every pixel
     * @param height likewise
     * @return empty for bytes that are no picture
     */
    Optional<Print> read(byte[] bytes, int width, int height) {
        try {
            var turn = Orientation.of(bytes);
            var box = turn.isSideways() ? new Extent(height, width) : new Extent(width, height);
            return isJpeg(bytes) ? Optional.of(jpeg(bytes, turn, box)) : decode(bytes, turn, box);
        } catch (IOException | RuntimeException broken) {
            // A broken file makes the decoders throw nearly anything; the caller names the file.
            return Optional.empty();
        }
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }

    private Print jpeg(byte[] bytes, Orientation turn, Extent box) throws IOException {
        var head = new JpegHead(bytes);
        var asItIs = turn.equals(Orientation.UPRIGHT) && !box.isFiner(head.width(), head.height());
        if (asItIs && head.components() == 1) return bare(head, bytes, 0, "");
        // A profile inside would make the inks device independent; the press takes them as they are.
        if (asItIs && head.components() == 4) return bare(head, bytes, sampledInk(head, bytes), Inks.named(head.profile()));
        var scanned = decoded(bytes, box, reader -> scan(head, reader, bytes, parameters(reader, box, box.most())));
        return ready(scanned.orElseThrow(), turn, true);
    }

    private static Print bare(JpegHead head, byte[] bytes, int ink, String profile) {
        var coding = Print.Coding.DCT;
        return new Print(head.width(), head.height(), head.components(), coding, BareJpeg.of(bytes), ink, profile);
    }

    /** Of one in inks the JDK makes no image. */
    private static Scan scan(JpegHead head, ImageReader reader, byte[] bytes, ImageReadParam how) throws IOException {
        return head.components() == 4 ? new InkScan(reader.readRaster(0, how), head) : Scan.of(reader, bytes, how);
    }

    private Optional<Print> decode(byte[] bytes, Orientation turn, Extent box) throws IOException {
        return decoded(bytes, box, reader -> isLineArt(reader)
                        ? Scan.of(reader, bytes, parameters(reader, Extent.ANY, MOST_LINE_ART))
                        : Scan.of(reader, bytes, parameters(reader, box, box.most())))
                .map(scanned -> ready(scanned, turn, Packing.isPhotograph(scanned.pixels())));
    }

    private static boolean isLineArt(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        return types.hasNext() && types.next().getColorModel().getPixelSize() == 1;
    }

    /** @param profile of the file, for its samples */
    private record Scanned(Pixels pixels, byte[] profile) {}

    private interface Opening {
        Scan open(ImageReader reader) throws IOException;
    }

    private static Optional<Scanned> decoded(byte[] bytes, Extent box, Opening opening) throws IOException {
        // In memory: the JDK's other stream writes to the temporary folder.
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var scan = opening.open(reader);
                return Optional.of(new Scanned(box.fit(scan), scan.profile()));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every n-th pixel is enough to come down to twice the resolution wanted; the rest is averaged. */
    private static ImageReadParam parameters(ImageReader reader, Extent box, long most) throws IOException {
        var wide = reader.getWidth(0);
        var high = reader.getHeight(0);
        var step = box.step(wide, high);
        while ((long) (wide / step) * (high / step) > most) step++;
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private Print ready(Scanned scanned, Orientation turn, boolean photograph) {
        var pixels = scanned.pixels().turned(turn);
        if (pixels.components() == 3) return Packing.packed(separated(pixels, scanned.profile()), photograph);
        var packed = Packing.packed(pixels, photograph);
        return pixels.components() == 1 ? packed : packed.inked(pixels.ink(), Inks.named(scanned.profile()));
    }

    /** A picture without a coloured pixel becomes grey: the press prints it in black alone. */
    private Pixels separated(Pixels pixels, byte[] profile) {
        return pixels.isColourless()
                ? pixels.with(1, inks.shades(pixels.samples(), profile))
                : pixels.with(4, inks.separate(pixels.samples(), profile));
    }

    private static int sampledInk(JpegHead head, byte[] jpeg) throws IOException {
        return decoded(jpeg, Extent.ANY, reader -> {
                    var how = reader.getDefaultReadParam();
                    var step = (int) Math.ceil(
                            Math.sqrt((double) reader.getWidth(0) * reader.getHeight(0) / SAMPLED_PIXELS));
                    how.setSourceSubsampling(step, step, 0, 0);
                    return scan(head, reader, jpeg, how);
                })
                .orElseThrow()
                .pixels()
                .ink();
    }

    /** Place on the page, in millipoints, as the file lies. */
    private record Extent(int width, int height) {
        static final Extent ANY = new Extent(0, 0);

        boolean isFiner(int wide, int high) {
            return width > 0
                    && (wide > pixels(width, MOST_PPI) && high > pixels(height, MOST_PPI)
                            || (long) wide * high > MOST_KEPT);
        }

        /** What is not shrunk has to be small enough at once. */
        long most() {
            return width == 0 ? MOST_KEPT : MOST_PIXELS;
        }

        int step(int wide, int high) {
            if (width == 0) return 1;
            var across = wide / (2 * pixels(width, TARGET_PPI));
            var down = high / (2 * pixels(height, TARGET_PPI));
            return Math.max(1, Math.min(across, down));
        }

        /** Line art keeps its pixels: a grey edge would be screened. */
        Pixels fit(Scan scan) {
            return scan.isLineArt() || !isFiner(scan.width(), scan.height())
                    ? scan.pixels(scan.width(), scan.height())
                    : scan.pixels(pixels(width, TARGET_PPI), pixels(height, TARGET_PPI));
        }

        private static int pixels(int millipoints, int ppi) {
            return Math.max(1, (int) Math.ceil(millipoints / 72_000.0 * ppi));
        }
    }
}
