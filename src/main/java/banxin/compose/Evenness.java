package banxin.compose;

/** How wide a gap between Han may be (typesetting C5), as a share of the em. */
final class Evenness {
    /** Up to here it is even. */
    static final double EVEN = 0.05;
    /** Above this it is too loose. */
    static final double LOOSE = 0.15;

    private Evenness() {}
}
