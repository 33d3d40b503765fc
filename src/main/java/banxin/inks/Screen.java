package banxin.inks;

/** The lattice from inks on their paper to sRGB. */
final class Screen {
    private static final int EDGE = 17;

    private Screen() {}

    static Lattice lattice(Icc press) {
        var cmyk = new short[EDGE * EDGE * EDGE * EDGE * 4];
        for (int i = 0; i < cmyk.length; i++) {
            var node = i / 4;
            for (int axis = 3; axis > i % 4; axis--) node /= EDGE;
            cmyk[i] = (short) Math.round(65535 * Lattice.at(node % EDGE, EDGE));
        }
        return new Lattice(4, 3, EDGE, srgb(press.toXyz(cmyk, 4), press.white()));
    }

    /** ICC.1:2001-04 6.3.4.4: absolute is relative times the paper. */
    private static short[] srgb(short[] xyz, double... paper) {
        var rgb = new short[xyz.length];
        for (int i = 0; i < xyz.length; i += 3) {
            var seen = new double[3];
            for (int axis = 0; axis < 3; axis++)
                seen[axis] = (xyz[i + axis] & 0xFFFF) / (double) Icc.ONE * paper[axis] / Srgb.D50[axis];
            var light = Srgb.fromXyz(seen);
            for (int c = 0; c < 3; c++) rgb[i + c] = (short) Math.round(65535 * Srgb.sample(light[c]));
        }
        return rgb;
    }
}
