package banxin.page;

import banxin.geom.Rect;

/**
 * 版心 and its raster: columns in whole characters, one pitch for every baseline (typesetting H5–H11).
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed outside the trim
 * @param area the type area
 * @param columns 基本栏
 * @param measure width of one column
 * @param gutter between columns
 * @param pitch between baselines
 * @param lines of the type area
 * @param ascent from the top of a grid line to its baseline
 */
public record Grid(
        int width,
        int height,
        int bleed,
        Rect area,
        int columns,
        int measure,
        int gutter,
        int pitch,
        int lines,
        int ascent) {

    /** Left edge of a column, counted from 0. */
    public int x(int column) {
        return area.x() + column * (measure + gutter);
    }

    /** Top of a grid line, counted from 0. */
    public int y(int line) {
        return area.y() + line * pitch;
    }

    /** Width of so many columns with the gutters between them. */
    public int width(int span) {
        return span * measure + (span - 1) * gutter;
    }
}
