package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.geom.Rect;
import banxin.issue.Issue;
import banxin.issue.Jump;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Paper;
import banxin.issue.Picture;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.judges.Blank;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Part;
import banxin.sense.Sense;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where stories stand, drawn in letters: a column of letters for each basic column, a row for every six grid lines.
 * A case gives a story a line: its letter, its characters, and {@code columns=N}, {@code box}, {@code picture=N},
 * {@code headline=N}, {@code deck=N}, {@code lead=N} characters, {@code jump} to the page behind. Remarks of make-up follow the drawing. On every case the
 * laws of a page are checked as well.
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
            copies.put(slug, copy(words, stories.getLast().pictures().size()));
            var jump = words.contains("jump") ? new Jump(true, 0, "", 1) : Jump.NONE;
            placements.add(new Placement(slug, number(words, "columns="), words.contains("box"), false, jump, 1));
        }
        var notices = new ArrayList<Notice>();
        var pages = new MakeUp(theme, new Compositor(HouseStyle.COUNTY, new EmSquare()), new Sense(List.of()))
                .arrange(issue(one, stories, placements), Blank.DATE, copies, notices::add);
        pages.forEach(PlansTest::obeysTheLaws);
        losesNothing(pages, copies, notices);
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
        return new Story(slug, slug + ".md", "", 3, "", 0, Jump.NONE, false, List.of(), pictures);
    }

    private static Copy copy(List<String> words, int pictures) {
        var slug = words.getFirst();
        var paragraphs = new ArrayList<Paragraph>();
        int headline = number(words, "headline=");
        add(paragraphs, Role.HEADLINE, headline > 0 ? text(headline) : slug + "稿的主题在这里");
        add(paragraphs, Role.DECK, text(number(words, "deck=")));
        add(paragraphs, Role.LEAD, text(number(words, "lead=")));
        add(paragraphs, Role.BODY, text(Integer.parseInt(words.get(1))));
        for (int i = 0; i < pictures; i++) add(paragraphs, Role.CAPTION, "图说");
        return new Copy(slug, slug + ".md", paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, Role role, String text) {
        if (!text.isEmpty()) paragraphs.add(new Paragraph(paragraphs.size(), role, text, List.of(), 1));
    }

    private static String text(int characters) {
        return SENTENCE.repeat(characters / SENTENCE.length() + 1).substring(0, characters);
    }

    private static Issue issue(Case one, List<Story> stories, List<Placement> placements) {
        var paper = new Publication("样报", Publication.Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");
        var plans = new ArrayList<PagePlan>();
        if (!one.settings().containsKey("auto")) {
            plans.add(new PagePlan("要闻", "", "", "", List.of(), 1));
            plans.add(new PagePlan("综合", "", "", "", placements, 1));
        }
        if (placements.stream().anyMatch(placement -> placement.jump().wanted()))
            plans.add(new PagePlan("副刊", "", "", "", List.of(), 1));
        return new Issue(
                Path.of("issue"), paper, LocalDate.of(2026, 11, 23), 1, OptionalInt.empty(), "", "county",
                Optional.of(Paper.named(one.setting("paper", "四开"))), Integer.parseInt(one.setting("columns", "5")),
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
