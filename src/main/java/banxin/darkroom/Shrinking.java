package banxin.darkroom;

import java.util.Arrays;

/** Brings a picture to a smaller size while its rows come in: each new pixel is the mean of the area it covers. */
final class Shrinking {
    private static final int FINE = 256;

    private final int width;
    private final int height;
    private final int wide;
    private final int high;
    private final int components;
    private final byte[] samples;
    /** By column of the source: the first sample it falls on, and what of it falls there; the rest falls on the next. */
    private final int[] to;
    private final int[] first;
    private final int[] across;
    /** Of the row being made and the next; a source row touches no more. */
    private int[] row;
    private int[] next;
    private int y;

    Shrinking(int width, int height, int wide, int high, int components) {
        this.width = width;
        this.height = height;
        this.wide = wide;
        this.high = high;
        this.components = components;
        samples = new byte[wide * high * components];
        to = new int[width];
        first = new int[width];
        for (int x = 0; x < width; x++) {
            int column = (int) ((long) x * wide / width);
            to[x] = column * components;
            first[x] = (int) Math.min(wide, (column + 1L) * width - (long) x * wide) * FINE;
        }
        across = new int[(wide + 1) * components];
        row = new int[wide * components];
        next = new int[wide * components];
    }

    /** A row of the source, from the top. A new pixel is {@code width} wide where an old one is {@code wide}. */
    void add(byte[] line) {
        shrinkAcross(line);
        int made = (int) ((long) y * high / height);
        int here = (int) Math.min(high, (made + 1L) * height - (long) y * high);
        for (int i = 0; i < row.length; i++) {
            int fine = across[i] / width;
            row[i] += fine * here;
            if (here < high) next[i] += fine * (high - here);
        }
        y++;
        if ((long) y * high >= (made + 1L) * height) finish(made);
    }

    private void shrinkAcross(byte[] line) {
        Arrays.fill(across, 0);
        int whole = wide * FINE;
        for (int x = 0, at = 0; x < width; x++) {
            int here = first[x];
            int end = to[x] + components;
            for (int c = to[x]; c < end; c++) {
                int sample = line[at++] & 0xFF;
                across[c] += sample * here;
                // Most columns fall on one sample alone.
                if (here < whole) across[c + components] += sample * (whole - here);
            }
        }
    }

    private void finish(int to) {
        for (int i = 0; i < row.length; i++)
            samples[to * row.length + i] = (byte) ((row[i] / height + FINE / 2) / FINE);
        var used = row;
        row = next;
        next = used;
        Arrays.fill(next, 0);
    }

    byte[] samples() {
        return samples;
    }
}
