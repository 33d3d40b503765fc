package banxin.makeup;

import banxin.geom.Em;
import banxin.geom.Rect;
import banxin.issue.Issue;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Grid;
import banxin.theme.Theme;

/** The grid of an issue's pages: columns in whole characters; what is left over widens the gutters (绝对 division). */
final class Grids {
    private static final int NARROWEST = 6;
    /** A type area of fewer characters or lines holds no masthead. */
    private static final int SLIMMEST = 36;

    private static final int LOWEST = 36;

    private Grids() {}

    static Grid of(Issue issue, Theme theme) {
        var sheet = sheet(issue, theme);
        int em = theme.em();
        int columns = issue.columns();
        int gutter = theme.gutter();
        int width = sheet.characters() * em;
        int measure = (width - (columns - 1) * gutter) / columns / em * em;
        if (measure < NARROWEST * em)
            throw new Halt(Notice.fault("columns-too-narrow", Place.sheet(), columns, measure / em, NARROWEST));
        if (columns > 1) gutter = (width - columns * measure) / (columns - 1);
        else width = measure;
        if (sheet.lines() < LOWEST || width < SLIMMEST * em)
            throw new Halt(Notice.fault("paper-too-small", Place.sheet(), SLIMMEST, LOWEST));
        var area = new Rect((sheet.width() - width) / 2, sheet.top(), width, sheet.lines() * theme.pitch());
        return new Grid(
                sheet.width(), sheet.height(), issue.paper().bleed(), area, columns, measure, gutter, theme.pitch(),
                sheet.lines(), (theme.pitch() - em) / 2 + Em.above(em));
    }

    private static Theme.Sheet sheet(Issue issue, Theme theme) {
        var paper = issue.paper();
        if (paper.name().isEmpty()) return free(paper.width(), paper.height(), theme);
        var sheet = theme.sheets().get(paper.name());
        if (sheet == null)
            throw new Halt(Notice.fault(
                    "paper-unknown", Place.sheet(), paper.name(), String.join("、", theme.sheets().keySet())));
        return sheet;
    }

    /** A sheet of any size: margins of a sixteenth across, a tenth down. */
    private static Theme.Sheet free(int width, int height, Theme theme) {
        int characters = width * 7 / 8 / theme.em();
        int lines = height * 9 / 10 / theme.pitch();
        return new Theme.Sheet(width, height, characters, lines, (height - lines * theme.pitch()) * 3 / 5);
    }
}
