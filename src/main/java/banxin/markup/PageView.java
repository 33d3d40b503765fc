package banxin.markup;

import banxin.page.Frame;
import banxin.page.Page;
import banxin.theme.FurnitureRoom;
import banxin.theme.FurnitureRoom.Field;
import banxin.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page as templates see it: every length a CSS string, every choice a word.
 *
 * @param of how many pages the issue has
 * @param two folio with two digits
 * @param side {@code left} for even pages, {@code right} for odd ones: where the outer edge is
 * @param sheet {@code wide}, {@code middle} or {@code narrow} by the width of the type area
 * @param name {@code n4}: how many characters the paper's name has, 2 to 12
 * @param longName the name needs the whole width, so that nothing stands beside it
 * @param weather the weather line in its parts, for a narrow place
 * @param style width and height of the trimmed page
 * @param size the same for {@code @page}
 */
record PageView(
        int folio,
        int of,
        String two,
        String side,
        boolean front,
        boolean back,
        String sheet,
        String name,
        boolean longName,
        List<String> weather,
        String style,
        String size,
        String section,
        String editor,
        String proofreader,
        String designer,
        List<FrameView> furniture,
        List<ArticleView> articles,
        List<FrameView> foot) {
    private static final Pattern SPACE = Pattern.compile("[\\s　]+");

    /** A story on the page. */
    record ArticleView(String slug, String look, List<FrameView> frames) {}

    static PageView of(Page page, Theme theme) {
        var room = theme.furniture();
        var name = page.masthead().publication().name().codePoints().count();
        var width = Css.pt(page.grid().width());
        var height = Css.pt(page.grid().height());
        return new PageView(
                page.folio(),
                page.of(),
                (page.folio() < 10 ? "0" : "") + page.folio(),
                page.folio() % 2 == 0 ? "left" : "right",
                page.folio() == 1,
                page.folio() == page.of(),
                sheet(page.grid().area().width(), room),
                "n" + Math.clamp(name, 2, room.characters(Field.NAME)),
                name >= room.longName(),
                SPACE.splitAsStream(page.masthead().weather()).filter(part -> !part.isEmpty()).toList(),
                "width:" + width + ";height:" + height,
                width + " " + height,
                page.section(),
                page.credits().editor(),
                page.credits().proofreader(),
                page.credits().designer(),
                furniture(page.furniture(), 0, theme),
                articles(page, theme),
                furniture(page.foot(), page.frames().size() - page.foot().size(), theme));
    }

    private static String sheet(int width, FurnitureRoom room) {
        return width >= room.wide() ? "wide" : width >= room.middle() ? "middle" : "narrow";
    }

    private static List<FrameView> furniture(List<Frame> frames, int first, Theme theme) {
        var views = new ArrayList<FrameView>();
        for (var frame : frames) views.add(FrameView.of(frame, first + views.size(), false, theme));
        return views;
    }

    private static List<ArticleView> articles(Page page, Theme theme) {
        var views = new ArrayList<ArticleView>();
        int number = page.furniture().size();
        for (var article : page.articles()) {
            var frames = new ArrayList<FrameView>();
            for (var frame : article.frames()) frames.add(FrameView.of(frame, number++, views.isEmpty(), theme));
            views.add(new ArticleView(article.slug(), article.red() ? "story red" : "story", frames));
        }
        return views;
    }
}
