package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is a good folder with one thing wrong, and what the editor is told. */
class BadInputTest {
    private static final String HEAD = """
            publication: {name: 样报, kind: internal, permit: 第0000号}
            date: 2026-11-23
            number: 12
            """;

    @TempDir
    Path folder;

    record Bad(String what, String file, String text, List<String> findings) {
        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource({"sheets", "syntax", "pages", "stories"})
    void isToldWithFileAndLine(Bad bad) {
        var desk = new Desk(folder).put(bad.file(), bad.text());
        desk.read();
        assertThat(desk.findings()).containsExactlyElementsOf(bad.findings());
    }

    static Stream<Bad> sheets() {
        return Stream.of(
                sheet("a misspelt key is not also a missing one", """
                        publication: {name: 样报, kind: internal, permit: 第0000号}
                        dat: 2026-11-23
                        number: 12
                        """, "fault issue.yaml:2 misspelt-key"),
                sheet("a Chinese key misspelt", HEAD + "天汽: 晴\n", "fault issue.yaml:4 misspelt-key"),
                sheet("an unknown key", HEAD + "colour: red\n", "fault issue.yaml:4 unknown-key"),
                sheet("a key twice, once in each language",
                        HEAD + "日期: 2026-11-24\n", "fault issue.yaml:4 duplicate-key"),
                sheet("missing keys", "number: 1\n",
                        "fault issue.yaml:1 missing-key", "fault issue.yaml:1 missing-key"),
                sheet("a required key without a value", HEAD.replace("number: 12", "number:"),
                        "fault issue.yaml:3 missing-key"),
                sheet("an empty sheet", "",
                        "fault issue.yaml:1 missing-key", "fault issue.yaml:1 missing-key",
                        "fault issue.yaml:1 missing-key"),
                sheet("a list for a text", HEAD + "weather: [晴, 阴]\n", "fault issue.yaml:4 not-text"),
                sheet("a text for a mapping", HEAD + "style: 开明\n", "fault issue.yaml:4 not-a-mapping"),
                sheet("30 February", HEAD.replace("11-23", "02-30"), "fault issue.yaml:2 not-a-date"),
                sheet("a date in another order",
                        HEAD.replace("2026-11-23", "23.11.2026"), "fault issue.yaml:2 not-a-date"),
                sheet("a number in words", HEAD.replace("12", "十二"), "fault issue.yaml:3 not-a-number"),
                sheet("thirteen columns", HEAD + "columns: 13\n", "fault issue.yaml:4 not-a-number"),
                sheet("no column", HEAD + "columns: 0\n", "fault issue.yaml:4 not-a-number"),
                sheet("a paper without height, in inches", HEAD + "paper: {width: 11in}\n",
                        "fault issue.yaml:4 missing-key", "fault issue.yaml:4 not-a-length"),
                sheet("a paper of three metres", HEAD + "paper: {width: 3000mm, height: 390mm}\n",
                        "fault issue.yaml:4 not-a-length"),
                sheet("wrong style values", HEAD + """
                        style:
                          marks: 宽
                          prohibition: loose
                          latin-gap: 0.75
                          hanging: maybe
                        """,
                        "fault issue.yaml:5 not-one-of", "fault issue.yaml:6 not-one-of",
                        "fault issue.yaml:7 not-a-number", "fault issue.yaml:8 not-yes-or-no"),
                sheet("a width for what is no mark", HEAD + "style: {half-marks: ：县, language: 中文}\n",
                        "fault issue.yaml:4 not-a-mark", "fault issue.yaml:4 not-one-of"),
                sheet("a newspaper without CN number", HEAD.replace("internal, permit", "newspaper, phone"),
                        "fault issue.yaml:1 newspaper-needs-cn"),
                sheet("an internal paper without permit", HEAD.replace("permit", "phone"),
                        "fault issue.yaml:1 internal-needs-permit"),
                sheet("an internal paper that is sold", HEAD.replace("permit", "price: 1元, permit"),
                        "fault issue.yaml:1 price-without-cn"),
                sheet("an internal paper with a CN number", HEAD.replace("permit", "cn: CN 14-0000, permit"),
                        "fault issue.yaml:1 internal-with-cn"),
                sheet("a name list that is not there", HEAD + "keep-together: names.txt\n",
                        "fault issue.yaml:4 no-such-file"),
                sheet("a name list outside", HEAD + "keep-together: ../../names.txt\n",
                        "fault issue.yaml:4 path-outside"));
    }

    static Stream<Bad> syntax() {
        return Stream.of(
                sheet("a tab", HEAD + "style:\n\tmarks: 开明\n", "fault issue.yaml:5 yaml-tab"),
                sheet("a colon in a value", HEAD + "weather: 晴: 阴\n", "fault issue.yaml:4 yaml-colon"),
                sheet("no blank behind the colon",
                        HEAD + "weather:晴\ntheme: county\n", "fault issue.yaml:4 yaml-no-colon"),
                sheet("a quote left open", HEAD + "weather: \"晴\ntheme: county\n", "fault issue.yaml:4 yaml-quote"),
                sheet("a bracket left open",
                        HEAD + "paper: {width: 273mm\ncolumns: 5\n", "fault issue.yaml:5 yaml-bracket"),
                sheet("a value that begins with a mark", HEAD + "weather: @晴\n", "fault issue.yaml:4 yaml-mark"),
                sheet("a value that looks like an alias", HEAD + "weather: *晴\n", "fault issue.yaml:4 yaml-mark"),
                sheet("two documents", HEAD + "---\na: b\n", "fault issue.yaml:4 yaml-syntax"),
                sheet("a full-width colon swallowed by the line above", HEAD + "weather: 晴\n版式：county\n",
                        "fault issue.yaml:5 full-width-colon"),
                sheet("a full-width colon that breaks the sheet", HEAD + "天气：晴\n版式: county\n",
                        "fault issue.yaml:4 full-width-colon"),
                sheet("full-width colons everywhere", "日期：2026-11-23\n期号：1\n",
                        "fault issue.yaml:1 full-width-colon", "fault issue.yaml:2 full-width-colon"));
    }

    static Stream<Bad> pages() {
        return Stream.of(
                sheet("a story placed twice", HEAD + """
                        pages:
                          - stories: [a]
                          - stories:
                              - a
                        """, "fault issue.yaml:7 story-twice"),
                sheet("a story without file", HEAD + "pages:\n  - stories: [a, 消防演练]\n",
                        "fault issue.yaml:5 no-such-story"),
                sheet("a file on no page", HEAD + "pages:\n  - section: 要闻\n", "warning stories/a.md story-unplaced"),
                sheet("pages in words", HEAD + "pages: all\n", "fault issue.yaml:4 not-pages"),
                sheet("a head of a third kind", HEAD + "pages:\n  - stories: [{story: a, head: slanted}]\n",
                        "fault issue.yaml:5 not-one-of"),
                sheet("a story wider than the page",
                        HEAD + "columns: 4\npages:\n  - stories: [{story: a, columns: 5}]\n",
                        "fault issue.yaml:6 not-a-number"),
                sheet("a jump to a page that is not there", HEAD + "pages:\n  - stories: [{story: a, jump: 9}]\n",
                        "fault issue.yaml:5 jump-no-such-page"),
                sheet("a jump to the page itself", HEAD + "pages:\n  - stories: [{story: a, jump: 1}]\n  - section: 二\n",
                        "fault issue.yaml:5 jump-no-such-page"),
                sheet("a jump to where it is not listed", HEAD + """
                        pages:
                          - stories: [{story: a, jump: 2}]
                          - section: 二
                          - stories: [a]
                        """, "fault issue.yaml:7 jump-elsewhere"),
                sheet("a jumping story placed three times", HEAD + """
                        pages:
                          - stories: [{story: a, jump: true}]
                          - stories: [a]
                          - stories: [a]
                        """, "fault issue.yaml:7 story-twice"),
                sheet("a jumping story placed twice on its page", HEAD + "pages:\n  - stories: [{story: a, jump: true}, a]\n",
                        "fault issue.yaml:5 story-twice"),
                sheet("a jump to somewhere", HEAD + "pages:\n  - stories: [{story: a, jump: later}]\n",
                        "fault issue.yaml:5 not-a-jump"),
                sheet("a digest of a story without file", HEAD + """
                        pages:
                          - stories: [a]
                            digest: [消防演练]
                        """, "fault issue.yaml:6 no-such-story"),
                sheet("a digest item that names nothing", HEAD + """
                        pages:
                          - stories: [a]
                            digest: [{text: 看点}]
                        """, "fault issue.yaml:6 missing-key"),
                sheet("a digest of a story on no page", HEAD + "pages:\n  - digest: [a]\n",
                        "warning stories/a.md story-unplaced", "fault issue.yaml:5 digest-unplaced"),
                sheet("a placement that names nothing", HEAD + "pages:\n  - stories: [a, {box: true}]\n",
                        "fault issue.yaml:5 missing-key"));
    }

    static Stream<Bad> stories() {
        return Stream.of(
                story("an empty file", "", "fault stories/a.md empty-story"),
                story("blank lines only", "\n\n\n", "fault stories/a.md empty-story"),
                story("empty front matter and no text", "---\n---\n", "fault stories/a.md empty-story"),
                story("no headline", "正文。\n", "warning stories/a.md no-headline"),
                story("front matter left open", "---\nheadline: 标题\n\n正文。\n", "fault stories/a.md:1 front-matter-open"),
                story("a misspelt key under blank lines", "\n\n---\n标提: 标题\nheadline: 标题\n---\n正文。\n",
                        "fault stories/a.md:4 misspelt-key"),
                story("bad YAML in front matter", "---\ngenre: 消息\nheadline: 要闻: 今日\n---\n正文。\n",
                        "fault stories/a.md:3 yaml-colon"),
                story("a priority of nine", "---\nheadline: 标题\npriority: 9\n---\n正文。\n",
                        "fault stories/a.md:3 not-a-number"),
                story("a jump to page zero", "---\nheadline: 标题\njump: 0\n---\n正文。\n", "fault stories/a.md:3 not-a-jump"),
                story("a jump from the only page", "---\nheadline: 标题\njump: 2\n---\n正文。\n",
                        "fault stories/a.md:3 jump-no-such-page"),
                story("a pull quote", "---\nheadline: 标题\npullquote: 好\n---\n正文。\n",
                        "note stories/a.md:3 pullquote-not-yet"),
                story("a second headline", "---\nheadline: 标题\n---\n正文。\n\n# 又一个\n",
                        "warning stories/a.md:6 second-headline"),
                story("a script", Desk.STORY + "\n<script>alert(1)</script>\n", "warning stories/a.md:6 html-as-text"),
                story("bold in HTML", Desk.STORY + "\n说\n<b>好</b>\n",
                        "warning stories/a.md:7 html-as-text", "warning stories/a.md:7 html-as-text"),
                story("a comment", Desk.STORY + "\n<!-- 待核 -->\n", "note stories/a.md:6 comment-left-out"),
                story("a link with another text", Desk.STORY + "\n见[这里](http://example.com/)\n",
                        "warning stories/a.md:6 link-as-text"),
                story("a table of a million cells", Desk.STORY + "\n|" + "甲|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n"
                        + "|1\n".repeat(1000), "fault stories/a.md endless-table"),
                story("a row with more cells than the head", Desk.STORY + "\n|甲|乙|\n|-|-|\n|1|2|3|\n",
                        "fault stories/a.md:8 row-too-long"),
                story("a rule", Desk.STORY + "\n* * *\n", "note stories/a.md:6 rule-left-out"),
                story("something like the target of a link", Desk.STORY + "\n[记者]: 张三\n",
                        "warning stories/a.md:6 definition-as-text"),
                story("a NUL and a bell", Desk.STORY + "有\0有\u0007\n", "warning stories/a.md:5 control-characters"),
                story("a picture that is not there",
                        Desk.STORY + "\n![](x.jpg)\n", "fault stories/a.md:6 no-such-picture"),
                new Bad("a name list in another script", "stories/b.txt", "x",
                        List.of("warning stories/b.txt not-a-story")),
                new Bad("two names that differ in case", "stories/A.md", Desk.STORY,
                        List.of("fault stories/a.md same-name")));
    }

    private static Bad sheet(String what, String text, String... findings) {
        return new Bad(what, "issue.yaml", text, List.of(findings));
    }

    private static Bad story(String what, String text, String... findings) {
        return new Bad(what, "stories/a.md", text, List.of(findings));
    }

    @Test
    void tenMistakesAreToldInOneGo() {
        var desk = new Desk(folder).put("issue.yaml", """
                publication:
                  name: 样报
                  kind: internal
                date: 2026-13-01
                number: 12
                papr: 四开
                columns: 40
                style: {marks: 宽}
                pages:
                  - section: 要闻
                    stories: [a, schol, a]
                """).put("stories/a.md", """
                ---
                headline: 标题
                prioriti: 1
                images:
                  - src: ../../etc/passwd
                ---
                正文。
                """).put("stories/school.md", "---\nheadline: 学校\n");

        assertThat(desk.read()).isPresent();
        assertThat(desk.findings()).containsExactlyInAnyOrder(
                "fault issue.yaml:3 internal-needs-permit",
                "fault issue.yaml:4 not-a-date",
                "fault issue.yaml:6 misspelt-key",
                "fault issue.yaml:7 not-a-number",
                "fault issue.yaml:8 not-one-of",
                "fault issue.yaml:11 misspelt-story",
                "fault issue.yaml:11 story-twice",
                "fault stories/a.md:3 misspelt-key",
                "fault stories/a.md:5 picture-outside",
                "fault stories/school.md:1 front-matter-open");
    }

    @Test
    void aFolderThatIsNotThereGivesNoIssue() {
        var desk = new Desk(folder);
        assertThat(new Intake().read(folder.resolve("nowhere"), desk.notices::add)).isEmpty();
        assertThat(desk.findings()).containsExactly("fault  no-folder");
    }

    @Test
    void withoutASheetTheStoriesAreReadAllTheSame() {
        var desk = new Desk(folder).remove("issue.yaml").put("stories/a.md", "");
        assertThat(desk.read()).isEmpty();
        assertThat(desk.findings()).containsExactly("fault issue.yaml no-issue-file", "fault stories/a.md empty-story");
    }

    @Test
    void aFolderWithoutStoriesIsAFault() {
        var desk = new Desk(folder).put("issue.yaml", HEAD).remove("stories/a.md");
        assertThat(desk.read()).isPresent();
        assertThat(desk.findings()).containsExactly("fault issue.yaml no-stories");
    }

    @Test
    void aStoryLinkedFromOutsideIsNotRead(@TempDir Path elsewhere) throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.md"), "# 机密\n");
        var desk = new Desk(folder).remove("stories/a.md");
        Files.createSymbolicLink(folder.resolve("stories/a.md"), secret);
        assertThat(desk.read().orElseThrow().stories()).isEmpty();
        assertThat(desk.findings()).containsExactly("fault stories/a.md file-outside");
    }
}
