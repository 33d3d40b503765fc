package banxin.makeup;

import banxin.geom.Em;
import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.issue.Issue;
import banxin.issue.Paper;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Grid;
import banxin.theme.Format;
import banxin.theme.Theme;

/** The grid of an issue's pages: columns in whole characters; what is left over widens the gutters (绝对 division). */
final class Grids {
    private static final int NARROWEST = 6;
    /** A type area of fewer millimetres holds no masthead. */
    private static final int SLIMMEST = 114;

    private static final int LOWEST = 171;

    private Grids() {}

    static Grid of(Issue issue, Theme theme) {
        var format = format(issue, theme);
        int em = theme.em();
        int columns = issue.columns();
        int gutter = theme.gutter();
        int width = format.characters() * em;
        int measure = (width - (columns - 1) * gutter) / columns / em * em;
        if (measure < NARROWEST * em)
            throw new Halt(Notice.fault("columns-too-narrow", Place.sheet(), columns, measure / em, NARROWEST));
        if (columns > 1) gutter = (width - columns * measure) / (columns - 1);
        else width = measure;
        int height = format.lines() * theme.pitch();
        if (height < Mp.mm(LOWEST) || width < Mp.mm(SLIMMEST))
            throw new Halt(Notice.fault("paper-too-small", place(issue), SLIMMEST, LOWEST));
        var area = new Rect((format.width() - width) / 2, format.top(), width, height);
        int bleed = issue.paper().map(Paper::bleed).orElse(0);
        return new Grid(
                format.width(), format.height(), bleed, area, columns, measure, gutter, theme.pitch(), format.lines(),
                (theme.pitch() - em) / 2 + Em.above(em));
    }

    private static Place place(Issue issue) {
        return Place.sheet(issue.paper().map(Paper::line).orElse(0));
    }

    /** Its name is known to the theme: {@code run} has asked. */
    private static Format format(Issue issue, Theme theme) {
        if (issue.paper().isEmpty()) return theme.formats().firstEntry().getValue();
        return switch (issue.paper().get()) {
            case Paper.Sized free -> theme.format(free.width(), free.height());
            case Paper.Named known -> theme.format(known.name()).orElseThrow();
        };
    }
}
