package banxin.plate;

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
        across = new int[(wide + 1) * components];
        row = new int[wide * components];
        next = new int[wide * components];
    }

    /** A row of the source, from the top. A new pixel is {@code width} wide where an old one is {@code wide}. */
    void add(byte[] line) {
        shrinkAcross(line);
        int to = (int) ((long) y * high / height);
        int first = (int) Math.min(high, (to + 1L) * height - (long) y * high);
        for (int i = 0; i < row.length; i++) {
            int fine = across[i] / width;
            row[i] += fine * first;
            next[i] += fine * (high - first);
        }
        y++;
        if ((long) y * high >= (to + 1L) * height) finish(to);
    }

    private void shrinkAcross(byte[] line) {
        Arrays.fill(across, 0);
        for (int x = 0, at = 0; x < width; x++) {
            int to = (int) ((long) x * wide / width);
            int first = (int) Math.min(wide, (to + 1L) * width - (long) x * wide) * FINE;
            int rest = wide * FINE - first;
            for (int c = to * components; c < (to + 1) * components; c++) {
                int sample = line[at++] & 0xFF;
                across[c] += sample * first;
                across[c + components] += sample * rest;
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
