package banxin.makeup;

import static banxin.theme.Weight.AIR;
import static banxin.theme.Weight.DEEP;
import static banxin.theme.Weight.FEW_LINES;
import static banxin.theme.Weight.GOOD_DEPTH;
import static banxin.theme.Weight.JUMP;
import static banxin.theme.Weight.LEAST_HERE;
import static banxin.theme.Weight.LEAST_THERE;
import static banxin.theme.Weight.LINES_A_POINT;
import static banxin.theme.Weight.LYING_HEAD;
import static banxin.theme.Weight.NARROW_OPENER;
import static banxin.theme.Weight.OFF_DEPTH;
import static banxin.theme.Weight.OVERSET;
import static banxin.theme.Weight.SHALLOW;
import static banxin.theme.Weight.SMALLER_HEAD;
import static banxin.theme.Weight.TOO_WIDE;
import static banxin.theme.Weight.WHITE;

import banxin.theme.Weights;


/**
 * What a block in a place costs. White and overset are counted in grid lines of one column; the rest says what a
 * make-up editor dislikes.
 */
final class Score {
    /** More is no worse; sums of it stay far below the price of the impossible. */
    private static final int MOST = 4_000_000;

    private final Weights weights;

    Score(Weights weights) {
        this.weights = weights;
    }

    int of(Setting setting, Variant variant, int rows) {
        if (variant.standingRows() > rows) return MOST;
        if (setting.block().onward().isPresent() && variant.rows() > rows)
            return notAsAsked(setting) + jumping(setting, variant, rows);
        return notAsAsked(setting) + looks(setting, variant, rows);
    }

    private int notAsAsked(Setting setting) {
        boolean asked = setting.block().placement().vertical();
        return asked && setting.variants().getFirst().standing().isEmpty() ? weights.of(LYING_HEAD) : 0;
    }

    private int looks(Setting setting, Variant variant, int rows) {
        int white = rows - variant.rows();
        if (white < 0)
            return (int) Math.min(MOST, (long) weights.of(OVERSET) * -white * setting.columns()) + rank(variant);
        int air = Math.min(white, setting.air(variant));
        int empty = (white - air) * setting.columns() + variant.hole() + besideHead(variant, rows);
        return weights.of(AIR) * air * setting.columns() + weights.of(WHITE) * empty + rank(variant)
                + depth(setting, variant.text());
    }

    /** A story that jumps fills any place: what has no room goes on elsewhere. */
    private int jumping(Setting setting, Variant variant, int rows) {
        int depth = rows - variant.fixed();
        if (depth < variant.pictures().tallest()) return MOST;
        int here = -1;
        for (int blocked : variant.pictures().taken()) here += depth - blocked;
        int rest = Math.max(0, setting.rows() - here);
        int few = Math.max(0, weights.of(LEAST_HERE) - here) + Math.max(0, weights.of(LEAST_THERE) - rest);
        return weights.of(JUMP) + rest / weights.of(LINES_A_POINT) + weights.of(FEW_LINES) * few + rank(variant)
                + depth(setting, depth);
    }

    int opener(int columns, int of) {
        int wanted = Math.ceilDiv(3 * of, 5);
        return columns >= wanted ? 0 : weights.of(NARROW_OPENER) * (wanted - columns);
    }

    /** A story other than the opener that sprawls over more columns than its length calls for. */
    int sprawl(Setting setting) {
        int lines = setting.rows();
        int wanted = Math.max(1, Math.ceilDiv(lines, weights.of(GOOD_DEPTH)));
        boolean picture = !setting.block().pictures().isEmpty();
        return picture ? 0 : weights.of(TOO_WIDE) * Math.max(0, setting.columns() - wanted);
    }

    /** Rows of white above and below a standing head, beyond what looks meant. */
    private static int besideHead(Variant variant, int rows) {
        return variant.standing().isEmpty() ? 0 : Math.max(0, rows - variant.standingRows() - rows / 5);
    }

    private int rank(Variant variant) {
        return weights.of(SMALLER_HEAD) * variant.rank();
    }

    private int depth(Setting setting, int text) {
        if (setting.units().isEmpty()) return 0;
        int shallow = setting.columns() == 1 ? 0 : Math.max(0, weights.of(SHALLOW) - text);
        return weights.of(OFF_DEPTH) * (shallow * setting.columns() + Math.max(0, text - weights.of(DEEP)));
    }
}
