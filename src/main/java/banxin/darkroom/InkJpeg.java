package banxin.darkroom;

import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A JPEG in four inks, which the JDK reads as bare samples.
 *
 * @param negative Adobe writes paper as 255 (Technical Note 5116), and everybody after it
 * @param brightness cyan, magenta and yellow are told as brightness and two differences, as in a JPEG of light
 */
record InkJpeg(boolean negative, boolean brightness) {
    private static final int ADOBE = 0x41646F62;

    /** Empty for a JPEG of light. */
    static Optional<InkJpeg> of(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        var negative = false;
        var brightness = false;
        for (var at = 2; at + 10 < bytes.length; ) {
            var marker = file.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            var length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xEE && length >= 14 && file.getInt(at + 4) == ADOBE) {
                negative = true;
                brightness = file.get(at + 15) == 2;
            }
            var frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame && file.get(at + 9) != 4 || marker == 0xDA) break;
            if (frame) return Optional.of(new InkJpeg(negative, brightness));
            at += 2 + length;
        }
        return Optional.empty();
    }

    Scan scan(Raster raster) {
        return new Scan(raster.getWidth(), raster.getHeight(), 4) {
            private int[] line = new int[4 * raster.getWidth()];

            @Override
            void read(int y, byte[] row) {
                line = raster.getPixels(0, y, width(), 1, line);
                for (int i = 0; i < line.length; i += 4) {
                    if (brightness) toInks(i);
                    for (int c = i; c < i + 4; c++) row[c] = (byte) (negative ? WHITE - line[c] : line[c]);
                }
            }

            /** ITU-T T.871, 7; the light that this gives is what the ink leaves. */
            private void toInks(int at) {
                double bright = line[at];
                double blue = line[at + 1] - 128.0;
                double red = line[at + 2] - 128.0;
                line[at] = WHITE - sample(bright + 1.402 * red);
                line[at + 1] = WHITE - sample(bright - 0.344136 * blue - 0.714136 * red);
                line[at + 2] = WHITE - sample(bright + 1.772 * blue);
            }

            private int sample(double light) {
                return (int) Math.clamp(Math.round(light), 0, WHITE);
            }
        };
    }
}
