package banxin.darkroom;

/** Eight-bit samples, row by row, opaque: one a pixel for grey, three for RGB, four for inks. */
record Pixels(int width, int height, int components, byte[] samples) {
    private static final int FULL = 255;
    /** In a thousand pixels: fewer are the noise of JPEG. */
    private static final int NOISE = 1;

    Pixels with(int other, byte[] changed) {
        return new Pixels(width, height, other, changed);
    }

    boolean isColourless() {
        for (int i = 0; i < samples.length; i += 3)
            if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) return false;
        return true;
    }

    /** Most of the four inks together, in percent. */
    int ink() {
        var counts = new int[4 * FULL + 1];
        for (int i = 0; i < samples.length; i += 4)
            counts[(samples[i] & 0xFF) + (samples[i + 1] & 0xFF) + (samples[i + 2] & 0xFF) + (samples[i + 3] & 0xFF)]++;
        int most = counts.length - 1;
        long noise = (long) width * height * NOISE / 1000;
        for (long above = counts[most]; most > 0 && above <= noise; above += counts[most]) most--;
        return Math.round(most * 100f / FULL);
    }

    Pixels turned(Orientation turn) {
        if (turn.equals(Orientation.UPRIGHT)) return this;
        var wide = turn.isSideways() ? height : width;
        var turned = new byte[samples.length];
        for (int y = 0, from = 0; y < height; y++)
            for (int x = 0; x < width; x++, from += components)
                System.arraycopy(samples, from, turned, place(turn, x, y, wide) * components, components);
        return new Pixels(wide, turn.isSideways() ? width : height, components, turned);
    }

    private int place(Orientation turn, int left, int y, int wide) {
        var x = turn.mirrored() ? width - 1 - left : left;
        return switch (turn.quarters()) {
            case 1 -> x * wide + height - 1 - y;
            case 2 -> (height - 1 - y) * wide + width - 1 - x;
            case 3 -> (width - 1 - x) * wide + y;
            default -> y * wide + x;
        };
    }
}
