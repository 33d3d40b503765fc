package banxin.makeup;

import banxin.page.Grid;

/**
 * Widths inside a block: its legs in whole characters. A box takes an em on each side and a grid line above and below;
 * what its legs leave over widens its gutters.
 *
 * @param inset from the block's left edge to the first leg
 * @param width of head and lead
 * @param measure of a leg
 * @param boxRows grid lines that the box's border takes
 */
record Measures(int inset, int width, int legs, int measure, int gutter, int boxRows) {
    /** Share of the width of whole legs that a standing head fills, to be given them. */
    private static final double MOST = 0.6;

    static Measures of(Grid grid, int em, int columns, boolean box) {
        if (!box) return new Measures(0, grid.width(columns), columns, grid.measure(), grid.gutter(), 0);
        int room = grid.width(columns) - 2 * em;
        int measure = (room - (columns - 1) * em) / columns / em * em;
        int gutter = columns == 1 ? 0 : (room - columns * measure) / (columns - 1);
        int inset = (grid.width(columns) - columns * measure - (columns - 1) * gutter) / 2;
        return new Measures(inset, grid.width(columns) - 2 * inset, columns, measure, gutter, 2);
    }

    /**
     * The legs that are left to the right of a standing head. A head that fills most of some legs takes them whole, so
     * that the others stay where they are on the page; beside a slimmer one the room is divided anew.
     */
    Measures beside(int head, int em) {
        int taken = Math.ceilDiv(head + gutter, measure + gutter);
        if (taken < legs && MOST * width(taken) <= head)
            return new Measures(
                    x(taken), width - taken * (measure + gutter), legs - taken, measure, gutter, boxRows);
        int room = width - Math.ceilDiv(head, em) * em - em;
        int fewer = Math.max(1, Math.round((float) (room + gutter) / (measure + gutter)));
        int leg = Math.max(0, (room - (fewer - 1) * gutter) / fewer / em * em);
        int whole = fewer * leg + (fewer - 1) * gutter;
        return new Measures(inset + width - whole, whole, fewer, leg, gutter, boxRows);
    }

    int x(int leg) {
        return inset + leg * (measure + gutter);
    }

    int width(int span) {
        return span * measure + (span - 1) * gutter;
    }
}
