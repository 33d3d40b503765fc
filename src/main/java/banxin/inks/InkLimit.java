package banxin.inks;

/**
 * Takes away cyan, magenta and yellow in proportion until the total is within the limit. Black stays: it carries the
 * drawing, and the profile has put in as much of it as the darks can take.
 *
 * @param most of the four 16-bit samples together
 */
record InkLimit(int most) {
    private static final int FULL = 65535;
    /** Each of four samples may come up by half of a 255th when it is rounded to eight bits. */
    private static final double ROUNDING = 4 * 0.5 / 255;

    static InkLimit of(int percent) {
        return new InkLimit((int) ((percent / 100.0 - ROUNDING) * FULL));
    }

    void apply(short[] cmyk) {
        for (int i = 0; i < cmyk.length; i += 4) apply(cmyk, i);
    }

    private void apply(short[] cmyk, int at) {
        int black = cmyk[at + 3] & FULL;
        int colours = (cmyk[at] & FULL) + (cmyk[at + 1] & FULL) + (cmyk[at + 2] & FULL);
        if (black + colours <= most) return;
        for (int i = at; i < at + 3; i++) cmyk[i] = (short) ((long) (cmyk[i] & FULL) * (most - black) / colours);
    }
}
