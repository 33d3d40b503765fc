package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.geom.Rect;
import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Paper;
import banxin.issue.Picture;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where stories stand, drawn in letters: a column of letters for each basic column, a row for every six grid lines.
 * A case gives a story a line: its letter, its characters, and {@code columns=N}, {@code box}, {@code picture=N}.
 * Remarks of make-up follow the drawing. On every case the laws of a page are checked as well.
 */
class PlansTest {
    private static final int ROWS_PER_LETTER = 6;
    private static final Set<String> FACES = Set.of("song", "song-bold", "hei", "hei-bold", "kai");
    private static final String SENTENCE = "全县各级干部走进田间地头，同群众一起把今年的收成算了一遍又一遍。";

    private final Theme theme = Stylebook.read(
            Path.of(System.getProperty("banxin.home"), "templates/county"), FACES, notice -> {
                throw new AssertionError(notice);
            });

    @TestFactory
    Stream<DynamicTest> plans() throws IOException {
        return Cases.of("plans.cases", this::drawn);
    }

    private String drawn(Case one) {
        var stories = new ArrayList<Story>();
        var copies = new HashMap<String, Copy>();
        var placements = new ArrayList<Placement>();
        for (var line : one.input().lines().toList()) {
            var words = List.of(line.split(" "));
            var slug = words.getFirst();
            stories.add(story(slug, number(words, "picture=")));
            copies.put(slug, copy(slug, Integer.parseInt(words.get(1)), stories.getLast().pictures().size()));
            placements.add(new Placement(slug, number(words, "columns="), words.contains("box"), 1));
        }
        var notices = new ArrayList<Notice>();
        var pages = new MakeUp(theme, new Compositor(HouseStyle.COUNTY, new EmSquare()))
                .arrange(issue(one, stories, placements), copies, notices::add);
        pages.forEach(PlansTest::obeysTheLaws);
        return pages.stream().map(PlansTest::letters).collect(Collectors.joining("\n\n")) + said(notices);
    }

    private static int number(List<String> words, String key) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .mapToInt(word -> Integer.parseInt(word.substring(key.length())))
                .findFirst()
                .orElse(0);
    }

    private static Story story(String slug, int pictureColumns) {
        var pictures = pictureColumns == 0
                ? List.<Picture>of()
                : List.of(new Picture("a.jpg", Path.of("a.jpg"), 1500, 1000, "图说", "", "", pictureColumns, 1));
        return new Story(slug, slug + ".md", "", 3, "", 0, false, List.of(), pictures);
    }

    private static Copy copy(String slug, int characters, int pictures) {
        var text = SENTENCE.repeat(characters / SENTENCE.length() + 1).substring(0, characters);
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(new Paragraph(0, Role.HEADLINE, slug + "稿的主题在这里", List.of(), 1));
        paragraphs.add(new Paragraph(1, Role.BODY, text, List.of(), 2));
        for (int i = 0; i < pictures; i++) paragraphs.add(new Paragraph(2 + i, Role.CAPTION, "图说", List.of(), 1));
        return new Copy(slug, slug + ".md", paragraphs);
    }

    private static Issue issue(Case one, List<Story> stories, List<Placement> placements) {
        var paper = new Publication("样报", Publication.Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");
        var plans = one.settings().containsKey("auto")
                ? List.<PagePlan>of()
                : List.of(
                        new PagePlan("要闻", "", "", "", List.of(), 1),
                        new PagePlan("综合", "", "", "", placements, 1));
        return new Issue(
                Path.of("issue"), paper, LocalDate.of(2026, 11, 23), 1, OptionalInt.empty(), "", "county",
                Paper.named(one.setting("paper", "四开")), Integer.parseInt(one.setting("columns", "5")),
                HouseStyle.COUNTY, plans, stories);
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
                if (frame instanceof Frame.Text text && text.part().equals("leg")) standsOnTheGrid(text, page);
            }
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
