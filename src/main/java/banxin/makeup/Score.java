package banxin.makeup;


/**
 * What a block in a place costs. White and overset are counted in grid lines of one column; the rest says what a
 * make-up editor dislikes.
 */
final class Score {
    /** A line that is not printed is worse than any look. */
    private static final int OVERSET = 400;
    /** More is no worse; sums of it stay far below the price of the impossible. */
    private static final int MOST = 4_000_000;

    private static final int WHITE = 6;
    private static final int AIR = 2;
    private static final int SMALLER_HEAD = 5;
    /** Legs shorter than this look like a caption under the head. */
    private static final int SHALLOW = 7;
    /** Legs longer than this tire the reader. */
    private static final int DEEP = 38;

    private static final int OFF_DEPTH = 3;
    /** The first story of a page wants to be the widest. */
    private static final int NARROW_OPENER = 25;
    /** Lines that a leg holds when a story stands well. */
    private static final int GOOD_DEPTH = 16;

    private static final int TOO_WIDE = 14;
    /** The editors asked for a vertical head, and in this width it cannot stand. */
    private static final int LYING_HEAD = 40;

    /** A reader turns no page without need. */
    private static final int JUMP = 10;
    /** Lines that are wanted on either page of a story that jumps. */
    private static final int LEAST_HERE = 16;

    private static final int LEAST_THERE = 6;
    /** A story says as much as it can where it begins, but for the looks of the page. */
    private static final int LINES_A_POINT = 4;
    private static final int FEW_LINES = 12;

    private Score() {}

    static int of(Setting setting, Variant variant, int rows) {
        if (variant.standingRows() > rows) return MOST;
        if (setting.block().onward().isPresent() && variant.rows() > rows)
            return notAsAsked(setting) + jumping(setting, variant, rows);
        return notAsAsked(setting) + looks(setting, variant, rows);
    }

    private static int notAsAsked(Setting setting) {
        boolean asked = setting.block().placement().vertical();
        return asked && setting.variants().getFirst().standing().isEmpty() ? LYING_HEAD : 0;
    }

    private static int looks(Setting setting, Variant variant, int rows) {
        int white = rows - variant.rows();
        if (white < 0) return (int) Math.min(MOST, (long) OVERSET * -white * setting.columns()) + rank(variant);
        int air = Math.min(white, setting.air(variant));
        return (AIR * air + WHITE * (white - air)) * setting.columns()
                + WHITE * (variant.hole() + besideHead(variant, rows)) + rank(variant) + depth(setting, variant.text());
    }

    /** A story that jumps fills any place: what has no room goes on elsewhere. */
    private static int jumping(Setting setting, Variant variant, int rows) {
        int depth = rows - variant.fixed();
        if (depth < variant.pictures().tallest()) return MOST;
        int here = -1;
        for (int blocked : variant.pictures().taken()) here += depth - blocked;
        int rest = Math.max(0, setting.rows() - here);
        int few = Math.max(0, LEAST_HERE - here) + Math.max(0, LEAST_THERE - rest);
        return JUMP + rest / LINES_A_POINT + FEW_LINES * few + rank(variant) + depth(setting, depth);
    }

    static int opener(int columns, int of) {
        int wanted = Math.ceilDiv(3 * of, 5);
        return columns >= wanted ? 0 : NARROW_OPENER * (wanted - columns);
    }

    /** A story other than the opener that sprawls over more columns than its length calls for. */
    static int sprawl(Setting setting) {
        int lines = setting.rows();
        int wanted = Math.max(1, Math.ceilDiv(lines, GOOD_DEPTH));
        boolean picture = !setting.block().pictures().isEmpty();
        return picture ? 0 : TOO_WIDE * Math.max(0, setting.columns() - wanted);
    }

    /** Rows of white above and below a standing head, beyond what looks meant. */
    private static int besideHead(Variant variant, int rows) {
        return variant.standing().isEmpty() ? 0 : Math.max(0, rows - variant.standingRows() - rows / 5);
    }

    private static int rank(Variant variant) {
        return SMALLER_HEAD * variant.rank();
    }

    private static int depth(Setting setting, int text) {
        if (setting.units().isEmpty()) return 0;
        int shallow = setting.columns() == 1 ? 0 : Math.max(0, SHALLOW - text);
        return OFF_DEPTH * (shallow * setting.columns() + Math.max(0, text - DEEP));
    }
}
