package banxin.inks;

/** The lattice from RGB to the inks of a press. */
final class Separation {
    /** Measured against Little CMS itself: 17 nodes are a step off on average, 33 half of that. */
    private static final int EDGE = 33;

    private Separation() {}

    static Lattice lattice(Source source, Icc press, int limit) {
        var xyz = source.xyz(EDGE);
        var black = BlackPoint.of(press);
        for (int i = 0; i < xyz.length; i++)
            xyz[i] = (short) Math.round(black.raise((xyz[i] & 0xFFFF) / (double) Icc.ONE, i % 3) * Icc.ONE);
        var cmyk = press.fromXyz(xyz, 4);
        InkLimit.of(limit).apply(cmyk);
        return new Lattice(3, 4, EDGE, cmyk);
    }
}
