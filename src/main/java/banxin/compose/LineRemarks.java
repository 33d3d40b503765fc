package banxin.compose;

import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an editor should know of the lines of a paragraph.
 *
 * @param rescued it was tracked although nobody had told so
 */
record LineRemarks(String file, Paragraph paragraph, Broken broken, boolean rescued) {
    /** @param orphan a lonely character on it would be one */
    List<Notice> on(Line line, Justifier fit, boolean orphan) {
        var sorts = broken.sorts();
        int spread = fit.spread + broken.tracking() * sorts.em / 1000;
        var told = new ArrayList<Notice>();
        if (fit.start == 0 && rescued)
            told.add(Notice.note("paragraph-tracked", place(), String.format(Locale.ROOT, "%+.1f", broken.tracking() / 10.0)));
        if (spread > Evenness.LOOSE * sorts.em)
            told.add(Notice.warning("loose-line", place(), text(line), Math.round(spread * 100.0 / sorts.em) / 100.0));
        if (fit.endCost() >= Cost.JOINT) told.add(Notice.warning("last-resort", place(), text(line)));
        if (fit.endCost() == Cost.NAME) told.add(Notice.note("name-broken", place(), text(line)));
        if (orphan && sorts.isOrphan(fit.start)) told.add(Notice.note("orphan", place(), text(line)));
        return told;
    }

    private Place place() {
        return Place.of(file, paragraph.line());
    }

    private String text(Line line) {
        return paragraph.text().substring(line.from(), line.to());
    }
}
