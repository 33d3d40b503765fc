package banxin.separation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins pixels over a limit that touch one another. */
final class Patches {
    private final int[] values;
    private final int width;
    private final int height;
    private final int limit;
    private final boolean[] seen;
    private final Frontier open = new Frontier();

    private Patches(int[] values, int width, int height, int limit) {
        this.values = values;
        this.width = width;
        this.height = height;
        this.limit = limit;
        seen = new boolean[values.length];
    }

    /** Pixels that hang together: their bounds, their number, and the largest value among them. */
    record Patch(int left, int top, int width, int height, int pixels, int most) {}

    static List<Patch> of(int[] values, int width, int height, int limit) {
        return new Patches(values, width, height, limit).joined();
    }

    private List<Patch> joined() {
        var patches = new ArrayList<Patch>();
        for (int i = 0; i < values.length; i++) if (values[i] > limit && !seen[i]) patches.add(grown(i));
        return patches;
    }

    private Patch grown(int start) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        int pixels = 0;
        int most = 0;
        seen[start] = true;
        open.push(start);
        while (open.size > 0) {
            int at = open.pop();
            int x = at % width;
            int y = at / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            most = Math.max(most, values[at]);
            pixels++;
            for (int down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down++)
                for (int across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across++) {
                    int next = down * width + across;
                    if (seen[next] || values[next] <= limit) continue;
                    seen[next] = true;
                    open.push(next);
                }
        }
        return new Patch(left, top, right - left + 1, bottom - top + 1, pixels, most);
    }

    private static final class Frontier {
        private int[] pixels = new int[256];
        private int size;

        void push(int pixel) {
            if (size == pixels.length) pixels = Arrays.copyOf(pixels, size * 2);
            pixels[size++] = pixel;
        }

        int pop() {
            return pixels[--size];
        }
    }
}
