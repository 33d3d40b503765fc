package banxin.makeup;

import banxin.geom.Mp;
import banxin.issue.Picture;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import java.util.List;
import java.util.Locale;

/** Whether pictures have pixels enough for the width they got; how many a newspaper wants, see press-archive-print C1. */
final class Sharpness {
    /** Twice the screen of 100 lines to the inch. */
    private static final int WANTED = 200;
    /** Of 85 lines. */
    private static final int SOFT = 170;
    private static final int COARSE = 100;

    private Sharpness() {}

    /** @param pages as they were made up */
    static void check(List<Story> stories, List<Page> pages, Notices notices) {
        for (var page : pages)
            for (var article : page.articles())
                for (var frame : article.frames())
                    if (frame instanceof Frame.Picture placed) check(stories, page.grid(), article.slug(), placed, notices);
    }

    private static void check(List<Story> stories, Grid grid, String slug, Frame.Picture placed, Notices notices) {
        stories.stream()
                .filter(story -> story.slug().equals(slug))
                .forEach(story -> story.pictures().stream()
                        .filter(picture -> picture.src().equals(placed.src()) && picture.file().equals(placed.file()))
                        .findFirst()
                        .ifPresent(picture -> check(grid, Place.of(story.file(), picture.line()), picture, placed, notices)));
    }

    private static void check(Grid grid, Place place, Picture picture, Frame.Picture placed, Notices notices) {
        int width = placed.box().width();
        int ppi = (int) (picture.width() / inches(width));
        if (ppi >= SOFT) return;
        int widest = (int) ((long) width * ppi / SOFT);
        double columns = (double) (widest + grid.gutter()) / (grid.measure() + grid.gutter());
        Object[] said = {
            picture.src(), ppi, WANTED, (int) Mp.toMm(widest), String.format(Locale.ROOT, "%.1f", columns),
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
