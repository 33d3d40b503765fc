package banxin.darkroom;

import java.awt.image.Raster;

/** A JPEG in four inks, which the JDK reads as bare samples. */
final class InkScan extends Scan {
    private final Raster raster;
    private final JpegHead head;
    private int[] line;

    InkScan(Raster raster, JpegHead head) {
        super(raster.getWidth(), raster.getHeight(), 4);
        this.raster = raster;
        this.head = head;
        line = new int[4 * raster.getWidth()];
    }

    @Override
    void read(int y, byte[] row) {
        line = raster.getPixels(0, y, width(), 1, line);
        for (int i = 0; i < line.length; i += 4) {
            if (head.isBrightness()) toInks(i);
            for (int c = i; c < i + 4; c++) row[c] = (byte) (head.isNegative() ? WHITE - line[c] : line[c]);
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

    private static int sample(double light) {
        return Math.clamp(Math.round(light), 0, WHITE);
    }
}
