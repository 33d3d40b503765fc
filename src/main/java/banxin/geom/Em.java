package banxin.geom;

/** The em box that every face stands in, whatever its own metrics say: .88 above the baseline, .12 below. */
public final class Em {
    /** As a share of the em. */
    public static final double ASCENT = 0.88;

    private static final int PER_MILLE = 880;

    private Em() {}

    /** From the top of the em box down to the baseline. */
    public static int above(int size) {
        return (int) ((long) size * PER_MILLE / 1000);
    }
}
