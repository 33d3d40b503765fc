package banxin.handout;

import banxin.geom.Mp;
import banxin.page.Grid;

/**
 * A sheet and the page on it, in pt from the lower left corner.
 *
 * @param left of the trim
 * @param foot of the trim
 */
record SheetPaper(float width, float height, float left, float foot, float trimWidth, float trimHeight, float away) {
    static final float MM = 72 / 25.4f;
    private static final float SIDE = 15 * MM;
    private static final float BLOCK = 75 * MM;
    /** Crop marks begin outside the bleed, and never touch a page that has none. */
    private static final float CLEAR = 3 * MM;

    static SheetPaper of(Grid grid) {
        float width = (float) Mp.toPt(grid.width());
        float height = (float) Mp.toPt(grid.height());
        float bleed = (float) Mp.toPt(grid.bleed());
        float more = Math.max(0, bleed - CLEAR);
        return new SheetPaper(
                width + 2 * (SIDE + more), height + SIDE + BLOCK + 2 * more, SIDE + more, BLOCK + more, width, height,
                Math.max(bleed, CLEAR));
    }

    float right() {
        return left + trimWidth;
    }

    float top() {
        return foot + trimHeight;
    }
}
