package banxin.plate;

import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.page.Grid;
import org.openpdf.text.Rectangle;

/**
 * The sheet that a page is printed on: the page, its bleed, and room for marks outside. The PDF counts from the lower
 * left corner of all that.
 *
 * @param slug outside the bleed, in millipoints
 */
record PressSheet(Grid grid, int slug) {
    private int around() {
        return grid.bleed() + slug;
    }

    int width() {
        return grid.width() + 2 * around();
    }

    int height() {
        return grid.height() + 2 * around();
    }

    /** From the left edge of the paper, for a place counted from the trim. */
    int across(int x) {
        return around() + x;
    }

    /** From the lower edge of the paper, for a place counted down from the trim. */
    int up(int y) {
        return around() + grid.height() - y;
    }

    Rectangle trim() {
        return box(around());
    }

    Rectangle bleed() {
        return box(slug);
    }

    /** In the PDF's count, for a box counted from the trim. */
    Rectangle place(Rect box) {
        return new Rectangle(pt(across(box.x())), pt(up(box.bottom())), pt(across(box.right())), pt(up(box.y())));
    }

    private Rectangle box(int in) {
        return new Rectangle(pt(in), pt(in), pt(width() - in), pt(height() - in));
    }

    private static float pt(int millipoints) {
        return (float) Mp.toPt(millipoints);
    }
}
