package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.issue.Image;
import banxin.issue.Issue;
import banxin.issue.Jump;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Paper;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.judges.Blank;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Page;
import banxin.page.Part;
import banxin.sense.Sense;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stories and plans of an issue of 四开, made up with the county theme and square type. */
abstract class SmallIssue {
    private static final Set<String> FACES = Set.of("song", "song-bold", "hei", "hei-bold", "kai");
    private static final String SENTENCE = "全县各级干部走进田间地头，同群众一起把今年的收成算了一遍又一遍。";

    final Theme theme = Stylebook.read(
            Path.of(System.getProperty("banxin.home"), "templates/county"), FACES, notice -> {
                throw new AssertionError(notice);
            });
    final Map<String, Copy> copies = new LinkedHashMap<>();
    final List<Story> stories = new ArrayList<>();
    final List<PagePlan> plans = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    List<Page> pages = List.of();

    void story(String slug, int... characters) {
        var texts = new ArrayList<Paragraph>();
        add(texts, Role.HEADLINE, slug + "稿的主题在这里");
        for (int length : characters) add(texts, Role.BODY, text(length));
        story(slug, texts, List.of());
    }

    void story(String slug, List<Paragraph> texts, List<Image> pictures) {
        copies.put(slug, new Copy(slug, slug + ".md", texts));
        stories.add(new Story(slug, slug + ".md", "", 3, "", 0, Jump.NONE, false, List.of(), pictures));
    }

    static void add(List<Paragraph> texts, Role role, String text) {
        texts.add(new Paragraph(texts.size(), role, text, List.of(), 10 + texts.size()));
    }

    static String text(int characters) {
        return SENTENCE.repeat(characters / SENTENCE.length() + 1).substring(0, characters);
    }

    void page(Placement... placements) {
        plans.add(new PagePlan("要闻", "", "", "", List.of(placements), 1));
    }

    static Placement at(String slug) {
        return new Placement(slug, 0, false, 1);
    }

    static Placement jumping(String slug, Jump jump) {
        return new Placement(slug, 0, false, false, jump, 1);
    }

    void makeUp() {
        makeUp(5);
    }

    void makeUp(int columns) {
        var paper = new Publication("样报", Publication.Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");
        var issue = new Issue(
                Path.of("issue"), paper, LocalDate.of(2026, 11, 23), 1, OptionalInt.empty(), "", "county",
                Optional.of(Paper.named("四开")), columns, HouseStyle.COUNTY, plans, stories);
        pages = new MakeUp(theme, new Compositor(HouseStyle.COUNTY, new EmSquare()), new Sense(List.of()))
                .arrange(issue, Blank.DATE, copies, notices::add);
    }

    Stream<Frame.Text> frames(String slug, int folio) {
        return pages.get(folio - 1).articles().stream()
                .filter(article -> article.slug().equals(slug))
                .flatMap(article -> article.frames().stream())
                .filter(Frame.Text.class::isInstance)
                .map(Frame.Text.class::cast);
    }

    List<Fragment> fragments(String slug, int folio, Part part) {
        return frames(slug, folio)
                .filter(frame -> frame.part() == part)
                .flatMap(frame -> frame.fragments().stream())
                .toList();
    }

    /** The fragments of every paragraph, over all pages, joined. */
    Map<Integer, String> joined(String slug) {
        var texts = new TreeMap<Integer, String>();
        for (int folio = 1; folio <= pages.size(); folio++)
            frames(slug, folio)
                    .filter(frame -> frame.part() != Part.AGAIN)
                    .flatMap(frame -> frame.fragments().stream())
                    .filter(Fragment::isCopy)
                    .forEach(fragment -> {
                        assertThat(fragment.first()).isEqualTo(!texts.containsKey(fragment.paragraph()));
                        texts.merge(fragment.paragraph(), fragment.text(), String::concat);
                        var whole = copies.get(slug).paragraphs().get(fragment.paragraph()).text();
                        assertThat(fragment.last()).isEqualTo(texts.get(fragment.paragraph()).equals(whole));
                    });
        return texts;
    }

    void losesNothing(String slug) {
        assertThat(told()).noneMatch(sentence -> sentence.startsWith("overset") || sentence.startsWith("story-left-off"));
        var texts = joined(slug);
        for (var paragraph : copies.get(slug).paragraphs())
            assertThat(texts.get(paragraph.number()).equals(paragraph.text())).as("%s %d", slug, paragraph.number()).isTrue();
    }

    List<String> told() {
        return notices.stream()
                .filter(notice -> !notice.code().equals("copyfitted") && !notice.code().equals("underset"))
                .map(notice -> notice.code() + " " + String.join(" ", notice.arguments()))
                .toList();
    }
}
