package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases.Case;
import banxin.Cases;
import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.geom.Rect;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Part;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.HouseStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where stories stand, drawn in letters: a column of letters for each basic column, a row for every six grid lines.
 * Stories are written as {@link LetterPage} reads them. Remarks of make-up follow the drawing. On every case the laws of
 * a page are checked as well.
 */
class PlansTest {
    private static final int ROWS_PER_LETTER = 6;
    private static final Set<String> FACES = Set.of("song", "song-bold", "hei", "hei-bold", "kai");

    private final Theme theme = Stylebook.read(
            Path.of(System.getProperty("banxin.home"), "templates/county"), FACES, notice -> {
                throw new AssertionError(notice);
            });

    @TestFactory
    Stream<DynamicTest> plans() throws IOException {
        return Cases.of("plans.cases", this::drawn);
    }

    private String drawn(Case one) {
        var page = LetterPage.of(one);
        var notices = new ArrayList<Notice>();
        var pages = page.made(theme, new Compositor(HouseStyle.COUNTY, new EmSquare()), notices);
        pages.forEach(PlansTest::obeysTheLaws);
        losesNothing(pages, page.copies(), notices);
        return pages.stream().map(PlansTest::letters).collect(Collectors.joining("\n\n")) + said(notices);
    }

    private static String letters(Page page) {
        if (page.articles().isEmpty()) return "(" + page.folio() + ")";
        var grid = page.grid();
        return IntStream.range(0, Math.ceilDiv(grid.lines(), ROWS_PER_LETTER))
                .mapToObj(row -> IntStream.range(0, grid.columns())
                        .mapToObj(column -> letter(page, grid.x(column) + 1, grid.y(row * ROWS_PER_LETTER + 2) + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String letter(Page page, int x, int y) {
        return page.articles().stream()
                .filter(article -> article.box().overlaps(new Rect(x, y, 1, 1)))
                .map(Page.Article::slug)
                .findFirst()
                .orElse(".");
    }

    private static String said(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> !notice.code().equals("page-empty"))
                .map(notice -> "\n" + notice.code() + " " + String.join(" ", notice.arguments()))
                .collect(Collectors.joining());
    }

    private static void obeysTheLaws(Page page) {
        var grid = page.grid();
        var boxes = page.articles().stream().map(Page.Article::box).toList();
        for (int i = 0; i < boxes.size(); i++)
            for (int j = 0; j < i; j++) assertThat(boxes.get(i).overlaps(boxes.get(j))).as(i + " over " + j).isFalse();
        for (var article : page.articles())
            for (var frame : article.frames()) {
                assertThat(frame.box().x()).isGreaterThanOrEqualTo(article.box().x());
                assertThat(frame.box().right()).isLessThanOrEqualTo(article.box().right());
                assertThat(frame.box().bottom()).isLessThanOrEqualTo(grid.area().bottom());
                if (frame instanceof Frame.Text text && text.part() == Part.LEG) standsOnTheGrid(text, page);
            }
        keepsLinesApart(page);
    }

    /** Every line's em box lies in its story, and no two lines touch. */
    private static void keepsLinesApart(Page page) {
        var boxes = new ArrayList<Rect>();
        for (var article : page.articles())
            for (var frame : article.frames())
                if (frame instanceof Frame.Text text)
                    for (var placed : lines(text)) {
                        int size = placed.line().runs().getFirst().size();
                        int x = placed.x() + placed.line().runs().getFirst().x();
                        var box = new Rect(x, placed.baseline() - size * 88 / 100, placed.x() + placed.line().width() - x, size);
                        assertThat(box.y()).as("above " + article.slug()).isGreaterThanOrEqualTo(article.box().y());
                        assertThat(box.bottom()).as("below " + article.slug()).isLessThanOrEqualTo(article.box().bottom());
                        boxes.add(box);
                    }
        for (int i = 0; i < boxes.size(); i++)
            for (int j = 0; j < i; j++) assertThat(boxes.get(i).overlaps(boxes.get(j))).as(boxes.get(i) + " over " + boxes.get(j)).isFalse();
    }

    private static List<Frame.Placed> copyLines(Frame.Text text) {
        return text.fragments().stream()
                .filter(Frame.Fragment::isCopy)
                .flatMap(fragment -> fragment.lines().stream())
                .toList();
    }

    private static List<Frame.Placed> lines(Frame.Text text) {
        return text.fragments().stream().flatMap(fragment -> fragment.lines().stream()).toList();
    }

    /** What is printed and what is told as overset or left off make up the copy. */
    private static void losesNothing(List<Page> pages, Map<String, Copy> copies, List<Notice> notices) {
        int printed = 0;
        for (var page : pages)
            for (var article : page.articles())
                for (var frame : article.frames())
                    if (frame instanceof Frame.Text text)
                        printed += copyLines(text).stream().mapToInt(placed -> placed.line().to() - placed.line().from()).sum();
        int told = notices.stream()
                .filter(Notice::isFault)
                .filter(notice -> notice.code().equals("overset") || notice.code().equals("story-left-off"))
                .mapToInt(notice -> Integer.parseInt(notice.arguments().get(notice.code().equals("overset") ? 1 : 2)))
                .sum();
        int copy = copies.values().stream()
                .flatMap(one -> one.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        assertThat(printed + told).isEqualTo(copy);
    }

    private static void standsOnTheGrid(Frame.Text leg, Page page) {
        var grid = page.grid();
        for (var fragment : leg.fragments())
            for (var placed : fragment.lines()) {
                assertThat((placed.baseline() - grid.area().y() - grid.ascent()) % grid.pitch()).isZero();
                assertThat(placed.line().width()).isLessThanOrEqualTo(leg.box().width());
            }
    }

}
