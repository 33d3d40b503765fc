package banxin.inks;

/** The lattice from RGB to the inks of a press. */
final class Separating {
    /** Against Little CMS itself this is a ninth of a percent of ink off on average. */
    private static final int EDGE = 33;

    private Separating() {}

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
