package banxin.makeup;

import banxin.geom.Mp;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import java.util.List;
import java.util.Locale;

/** Whether pictures have pixels enough for the width they got (press-archive-print C1). */
final class Sharpness {
    /** Twice the screen of 100 lines to the inch. */
    private static final int WANTED = 200;
    /** Of 85 lines. */
    private static final int SOFT = 170;
    private static final int COARSE = 100;

    private Sharpness() {}

    static void check(Page page, Notices notices) {
        for (var frame : page.frames())
            if (frame instanceof Frame.Picture placed) check(page.folio(), page.grid(), placed, notices);
    }

    private static void check(int folio, Grid grid, Frame.Picture placed, Notices notices) {
        int width = placed.box().width();
        int ppi = placed.ppi();
        if (ppi >= SOFT) return;
        int widest = (int) ((long) width * ppi / SOFT);
        double columns = (double) (widest + grid.gutter()) / (grid.measure() + grid.gutter());
        var place = Place.of(placed.source().file(), placed.source().line()).on(List.of(folio));
        Object[] said = {
            placed.src(), ppi, WANTED, (int) Mp.toMm(widest), String.format(Locale.ROOT, "%.1f", columns),
            (int) Math.ceil(inches(width) * WANTED)
        };
        notices.add(ppi < COARSE
                ? Notice.warning("picture-coarse", place, said)
                : Notice.warning("picture-soft", place, said));
    }

    private static double inches(int millipoints) {
        return Mp.toPt(millipoints) / 72;
    }
}
