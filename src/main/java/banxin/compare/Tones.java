package banxin.compare;

import java.awt.image.BufferedImage;

/** How far pixels are from one another. */
final class Tones {
    private Tones() {}

    /** Of the channel that differs most. */
    static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
        int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
        return Math.max(red, Math.max(green, Math.abs((one & 0xFF) - (other & 0xFF))));
    }

    /** Part by part in the mean, for pictures that were drawn with other pixels. */
    static boolean areAlike(BufferedImage one, BufferedImage other, int parts, int seen) {
        for (int row = 0; row < parts; row++)
            for (int column = 0; column < parts; column++)
                if (distance(mean(one, parts, row, column), mean(other, parts, row, column)) > seen) return false;
        return true;
    }

    private static int mean(BufferedImage picture, int parts, int row, int column) {
        int left = column * picture.getWidth() / parts;
        int right = Math.max(left + 1, (column + 1) * picture.getWidth() / parts);
        int top = row * picture.getHeight() / parts;
        int foot = Math.max(top + 1, (row + 1) * picture.getHeight() / parts);
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < foot; y++)
            for (int x = left; x < right; x++) {
                int pixel = picture.getRGB(x, y);
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        long count = (long) (right - left) * (foot - top);
        return (int) (red / count << 16 | green / count << 8 | blue / count);
    }
}
