package banxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.geom.Rect;
import banxin.issue.Publication;
import banxin.judges.Blank;
import banxin.page.Credits;
import banxin.page.DateLine;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Page;
import banxin.page.Part;
import banxin.type.Advances;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("banxin.home"), "src/test/golden/markup/small-page.xhtml");

    private final Markup markup = new Markup(Sample.theme(Sample.COUNTY));

    @Test
    void aPageWithAFrameOfEachKindIsWrittenAsItsGolden() throws IOException {
        var xhtml = write(Sample.small());
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, xhtml);
        }
        assertThat(xhtml).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyFrameCarriesItsNumberInReadingOrder() {
        var frames = Xhtml.elements(write(Sample.small()), "data-frame");
        var numbers = IntStream.range(0, Sample.small().frames().size()).mapToObj(Integer::toString).toList();
        assertThat(frames).extracting(frame -> frame.getAttribute("data-frame")).isEqualTo(numbers);
    }

    @Test
    void framesStandWhereThePagePutThem() {
        var masthead = Xhtml.elements(write(Sample.small()), "data-frame").getFirst();
        assertThat(masthead.getAttribute("style")).isEqualTo("left:31.43pt;top:60pt;width:711pt;height:148.5pt");
    }

    @Test
    void paragraphsKeepTheirNumberAndTheLineEndsOfThePage() {
        var paragraphs = Xhtml.elements(write(Sample.small()), "data-para");
        assertThat(paragraphs).extracting(element -> element.getTagName() + element.getAttribute("data-para"))
                .containsExactly("h10", "p1", "p1", "h32", "p3", "p4");
        assertThat(paragraphs.get(1).getTextContent()).isEqualTo("　　昨日，通往山顶三个村的公\n路建成通车。乡亲们早早");
        assertThat(paragraphs.get(1).getAttribute("class")).isEqualTo("body first");
        assertThat(paragraphs.get(2).getAttribute("class")).isEqualTo("body last");
    }

    @Test
    void aVerticalHeadIsVerticalInABrowserToo() {
        var run = new GlyphRun("song-bold", 28_000, 0, "新路", new Advances(28_000, 28_000), new Form(0, 1000, Turn.UPRIGHT));
        var line = new Line(0, Role.HEADLINE, 0, 2, true, 56_000, List.of(run));
        var box = new Rect(31_430, 300_000, 35_000, 200_000);
        var head = new Fragment(0, Role.HEADLINE, true, true, "新路", List.of(new Placed(line, 48_930, 310_000)));
        var story = new Page.Article("road", "stories/road.md", "", false, box, List.of(new Frame.Text(box, Part.HEADLINE, List.of(head))));
        var page = new Page(2, 4, "要闻", Credits.NONE, Blank.MASTHEAD, Sample.GRID, List.of(), List.of(story), List.of());
        assertThat(Xhtml.elements(write(page), "data-para").getFirst().getAttribute("style"))
                .isEqualTo("writing-mode:vertical-rl;left:1.75pt;top:10pt;font-family:song-bold;font-size:28pt;line-height:31.5pt");
    }

    @Test
    void theSecondStoryOfAPageHasAHeadlineOfTheSecondRank() {
        var page = Sample.small();
        var story = page.articles().getFirst();
        var twice = new Page(1, 4, "要闻", Credits.NONE, Blank.MASTHEAD, page.grid(), page.furniture(), List.of(story, story), List.of());
        assertThat(write(twice)).containsOnlyOnce("<h1").containsOnlyOnce("<h2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${7*7}", "[[${7*7}]]", "[(${7*7})]", "__${page.folio}__", "<script>alert(1)</script>", "AT&T", "]]>", "&amp;",
        "&#x9752;", "<!--/*/ <b/> /*/-->", "\"'><p>", "th:text=\"${page.folio}\"", "*{folio}", "~{parts/masthead}",
        "|a|", "null"
    })
    void storyTextIsNeverEvaluated(String text) {
        var xhtml = write(Sample.telling(text));
        assertThat(Xhtml.elements(xhtml, "data-para").getFirst().getTextContent()).isEqualTo(text);
        assertThat(Xhtml.elements(xhtml, "alt").getFirst().getAttribute("alt")).isEqualTo(text);
        assertThat(Xhtml.elements(xhtml, "src").getFirst().getAttribute("src")).isEqualTo("images/" + text);
        assertThat(Xhtml.text(xhtml)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\b", "\uFFFE", "\uD842", "\uDFB7", "\u001B"})
    void aCharacterThatXmlCannotHoldIsReplaced(String character) {
        var xhtml = write(Sample.telling("前" + character + "后"));
        assertThat(Xhtml.elements(xhtml, "data-para").getFirst().getTextContent()).isEqualTo("前\uFFFD后");
    }

    @Test
    void hanCharactersAreWrittenAsThemselves() {
        assertThat(write(Sample.telling("𠮷祥㐂é"))).contains(">𠮷祥㐂é<").doesNotContain("&#x");
    }

    @Test
    void aNewspaperShowsWhatTheLawWants() {
        assertThat(text(Sample.NEWSPAPER, 1, Part.MASTHEAD)).contains(
                "青山日报", "2026年11月23日", "星期一", "农历丙午年十月十五", "小雪", "第12期", "总第1234期", "今日4版", "晴转多云", "CN 99-0000",
                "主管　中共青山县委", "主办　中共青山县委宣传部", "出版　青山县融媒体中心");
        assertThat(text(Sample.NEWSPAPER, 4, Part.IMPRINT)).contains(
                "地址：青山县城关镇文化路18号", "邮政编码：999000", "电话：0999-1234567", "印刷：青山县印刷厂", "定价：每份1元");
    }

    @Test
    void aBulletinSaysThatItIsOneAndHasNoPrice() {
        assertThat(text(Sample.INTERNAL, 1, Part.MASTHEAD)).contains("内部资料", "免费交流", "准印证号", "（青）内资准字第0012号", "编印")
                .doesNotContain("CN", "国内统一");
        assertThat(text(Sample.INTERNAL, 4, Part.IMPRINT)).contains("印数：800份", "发送对象：本县各乡镇、村（社区）").doesNotContain("定价");
    }

    @Test
    void anEmptyFieldVanishesWithItsLabel() {
        var bare = new DateLine("2026年11月23日", "星期一", "", "", "");
        var masthead = Sample.masthead(Sample.BARE, bare, "", OptionalInt.empty());
        var page = Sample.furnished(masthead, 5, 5, Part.MASTHEAD, Part.FOLIO, Part.IMPRINT);
        var text = Xhtml.text(markup.write(page).xhtml());
        assertThat(text).isEqualTo("青山日报 2026年11月23日　星期一 第12期　今日5版 青山日报　2026年11月23日　星期一 综合　05");
        assertThat(text).doesNotContain("：", "主管", "主办", "出版", "编印", "准印", "统一", "天气", "总第", "农历", "null");
    }

    @Test
    void theFolioLineStandsMirroredOnLeftAndRightPages() {
        assertThat(text(Sample.NEWSPAPER, 2, Part.FOLIO)).startsWith("02　综合").endsWith("版式：郑宇");
        assertThat(text(Sample.NEWSPAPER, 3, Part.FOLIO)).startsWith("责任编辑：陈静").endsWith("综合　03");
    }

    @Test
    void aLongNameTakesTheWholeWidth() {
        var renamed = Sample.masthead(renamed("青山县融媒体中心简报"));
        var xhtml = markup.write(Sample.furnished(renamed, 1, 4, Part.MASTHEAD)).xhtml();
        assertThat(xhtml).contains("class=\"stack\"").doesNotContain("class=\"ears\"");
        assertThat(Xhtml.text(xhtml)).contains("青山县融媒体中心简报", "今日天气");
    }

    @Test
    void pagesWrittenSideBySideAreTheSame() {
        var expected = write(Sample.small());
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> write(Sample.small()))).containsOnly(expected);
    }

    @Test
    void linksCanBeMadeForABrowser() {
        var browser = new Markup(Sample.theme(Sample.COUNTY), "../theme/", "../");
        assertThat(browser.write(Sample.small()).xhtml())
                .contains("href=\"../theme/page.css\"", "href=\"../theme/preview.css\"", "src=\"../images/road.jpg\"");
        assertThat(write(Sample.small())).contains("href=\"page.css\"", "src=\"images/road.jpg\"");
    }

    private String write(Page page) {
        return markup.write(page).xhtml();
    }

    private String text(Publication publication, int folio, Part part) {
        var page = Sample.furnished(Sample.masthead(publication), folio, 4, part);
        return Xhtml.text(markup.write(page).xhtml());
    }

    private static Publication renamed(String name) {
        var p = Sample.NEWSPAPER;
        return new Publication(
                name, p.kind(), p.cn(), p.permit(), p.supervisor(), p.sponsor(), p.publisher(), p.address(), p.phone(),
                p.postcode(), p.printer(), p.price(), p.printRun(), p.audience());
    }
}
