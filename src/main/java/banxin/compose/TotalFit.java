package banxin.compose;

import banxin.compose.Pairs.Gap;
import java.util.Arrays;

/**
 * Chooses all ends of a paragraph together, so that no line is much looser than the others: least sum of squared gaps
 * (typesetting C5, C9). Called for the paragraphs in which first fit leaves a line too loose. Keep-together names and
 * addresses give way here, at a price.
 *
 * <p>Linear: from each start only the ends within one measure are looked at.
 */
final class TotalFit {
    /** Price of ending a line where it would rather not: as much as gaps of this share of an em. */
    private static final double RELUCTANT = 0.12;
    /** Price of squeezing a line as far as it goes. */
    private static final double SQUEEZED = 0.03;

    private static final double ORPHAN = 0.3;
    private static final double SHORT_LINE = 2;

    private final Sorts sorts;
    private final int measure;
    private final int indent;
    private final double[] price;
    private final int[] from;

    private TotalFit(Sorts sorts, int measure, int indent) {
        this.sorts = sorts;
        this.measure = measure;
        this.indent = indent;
        price = new double[sorts.count + 1];
        from = new int[sorts.count + 1];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        price[0] = 0;
    }

    /** Index behind the last sort of each line; empty when no division keeps within the measure. */
    static int[] choose(Sorts sorts, int measure, int indent) {
        var fit = new TotalFit(sorts, measure, indent);
        for (int start = 0; start < sorts.count; start++)
            if (fit.price[start] < Double.POSITIVE_INFINITY) fit.linesFrom(start);
        return fit.ends();
    }

    private void linesFrom(int start) {
        int available = start == 0 ? measure - indent : measure;
        int width = -Squeeze.startTrim(sorts, start);
        int give = 0;
        int grow = 0;
        int gaps = 0;
        for (int i = start; i < sorts.count && width - give <= available; i++) {
            width += sorts.cell[i];
            int natural = width - Squeeze.endTrim(sorts, i);
            if (sorts.mayEnd[i] && natural - give <= available)
                offer(start, i + 1, price(available - natural, give, grow, gaps, i + 1));
            width += sorts.gap[i];
            give += Squeeze.ofCell(sorts, i, start) + Squeeze.ofGap(sorts, i);
            if (sorts.gapKind[i] == Gap.PLAIN) gaps++;
            else if (sorts.gapKind[i] != Gap.SOLID) grow += Math.max(0, sorts.em / 2 - sorts.gap[i]);
        }
    }

    private void offer(int start, int end, double line) {
        double sum = price[start] + line + (sorts.reluctant[end - 1] ? RELUCTANT * RELUCTANT : 0);
        if (sum >= price[end]) return;
        price[end] = sum;
        from[end] = start;
    }

    private double price(int slack, int give, int grow, int gaps, int end) {
        boolean last = end == sorts.count;
        double orphan = !last && LineBreaker.isOrphan(sorts, end) ? ORPHAN : 0;
        if (slack < 0) return orphan + SQUEEZED * SQUEEZED * slack * slack / ((double) give * give);
        double left = last ? 0 : (double) Math.max(0, slack - grow) / sorts.em;
        double gap = left > 0 && gaps == 0 ? SHORT_LINE : left / Math.max(1, gaps);
        return orphan + gap * gap;
    }

    private int[] ends() {
        if (price[sorts.count] == Double.POSITIVE_INFINITY) return new int[0];
        int lines = 0;
        for (int end = sorts.count; end > 0; end = from[end]) lines++;
        int[] ends = new int[lines];
        for (int end = sorts.count; end > 0; end = from[end]) ends[--lines] = end;
        return ends;
    }
}
