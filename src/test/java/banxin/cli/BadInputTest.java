package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.cli.Shell.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What goes wrong at midnight: told in a sentence with file and line, no trace, no partial file, no changed source. */
class BadInputTest extends FromTheShell {
    private static final Pattern TRACE = Pattern.compile("Exception|\\tat |\\bat banxin\\.|java\\.(io|lang|nio)|\\bnull\\b");

    private Path target;

    /** A way to spoil an issue, and what must be said about it. */
    private record Case(String name, Spoil spoil, int exit, String... said) {}

    @FunctionalInterface
    private interface Spoil {
        void spoil(Issue issue) throws IOException;
    }

    @BeforeEach
    @Override
    void sound() {
        fresh("issue");
    }

    private void fresh(String name) {
        issue = Issue.in(folder.resolve(name).resolve("期"));
        target = folder.resolve(name).resolve("out");
    }

    /** Builds; whatever came of it, nothing may be spilt. */
    private Result build(Object... more) throws IOException {
        var before = Issue.content(issue.folder());
        var arguments = Stream.concat(Stream.of("build", issue.folder(), "-o", target), Arrays.stream(more)).toArray();
        var result = shell.run(arguments);
        assertThat(TRACE.matcher(result.all()).find()).as(result.all()).isFalse();
        assertThat(Issue.content(issue.folder())).as("source folder").isEqualTo(before);
        try (var beside = Files.list(target.getParent())) {
            assertThat(beside.map(path -> path.getFileName().toString()).toList()).as(result.all()).isSubsetOf("期", "out");
        }
        if (Files.exists(target.resolve("press.pdf")))
            assertThat(target).isDirectoryContaining("glob:**report.json").isDirectoryContaining("glob:**pages.json");
        return result;
    }

    private static Case change(String name, String from, String to, int exit, String... said) {
        return new Case(name, issue -> {
            var inSheet = Issue.SHEET.contains(from);
            assertThat(inSheet || Issue.STORY.contains(from)).isTrue();
            if (inSheet) issue.write("issue.yaml", Issue.SHEET.replace(from, to));
            else issue.write("stories/lead.md", Issue.STORY.replace(from, to));
        }, exit, said);
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldAndNothingIsSpilt() {
        return cases().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            fresh(one.name());
            one.spoil().spoil(issue);
            var result = build("--no-proofs");
            assertThat(result.exit()).as(result.all()).isEqualTo(one.exit());
            assertThat(result.all()).contains(one.said());
            assertThat(Files.exists(target)).as(result.all()).isEqualTo(printed(result));
        }));
    }

    private static boolean printed(Result result) {
        return result.out().contains("完成：");
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("sound", issue -> {}, 0, "完成：1 版"),
                new Case("empty folder", issue -> {
                    for (var file : List.of("issue.yaml", "stories/lead.md", "stories", "images/a.png", "images/.keep", "images"))
                        issue.delete(file);
                }, 3, "issue.yaml", "banxin new"),
                new Case("no stories", issue -> issue.delete("stories/lead.md"), 1, "stories"),
                new Case("empty picture", issue -> issue.write("images/a.png", ""), 1, "stories/lead.md:5", "0 字节"),
                new Case("cut picture", issue -> {
                    var bytes = issue.bytes("images/a.png");
                    issue.write("images/a.png", Arrays.copyOf(bytes, bytes.length / 2));
                }, 1, "stories/lead.md:5", "a.png"),
                new Case("text as picture", issue -> issue.write("images/a.png", "图"), 1, "stories/lead.md:5", "JPEG"),
                new Case("no picture", issue -> issue.delete("images/a.png"), 1, "stories/lead.md:5", "a.png"),
                change("path up", "src: a.png", "src: ../../../etc/passwd", 1, "stories/lead.md:5"),
                change("path from root", "src: a.png", "src: /etc/passwd", 1, "stories/lead.md:5"),
                change("path as address", "src: a.png", "src: file:///etc/passwd", 1, "stories/lead.md:5"),
                change("path over http", "src: a.png", "src: http://localhost/a.png", 1, "stories/lead.md:5"),
                new Case("path by link", issue -> {
                    issue.delete("images/a.png");
                    Files.createSymbolicLink(issue.folder().resolve("images/a.png"), Path.of("/etc/hostname"));
                }, 1, "stories/lead.md:5"),
                new Case("YAML bomb", issue -> issue.write("issue.yaml", Issue.SHEET + bomb()), 3, "issue.yaml"),
                new Case("YAML bomb in a story", issue -> issue.write(
                        "stories/lead.md", "---\nheadline: x\n" + bomb() + "---\n正文。\n"), 1, "stories/lead.md"),
                new Case("deep YAML", issue -> issue.write("issue.yaml", "a: " + "[".repeat(20_000)), 3, "issue.yaml"),
                new Case("line of 10 MB", issue -> issue.write(
                        "stories/lead.md", Issue.STORY + "字".repeat(3_500_000)), 1, "stories/lead.md"),
                new Case("BOM and CRLF", issue -> {
                    issue.write("issue.yaml", "\uFEFF" + Issue.SHEET.replace("\n", "\r\n"));
                    issue.write("stories/lead.md", "\uFEFF" + Issue.STORY.replace("\n", "\r\n"));
                }, 0, "完成：1 版"),
                new Case("GB18030", issue -> issue.write(
                        "stories/lead.md", Issue.STORY.getBytes(Charset.forName("GB18030"))), 1, "stories/lead.md", "UTF-8"),
                new Case("GB18030 sheet", issue -> issue.write(
                        "issue.yaml", Issue.SHEET.getBytes(Charset.forName("GB18030"))), 3, "issue.yaml", "UTF-8"),
                change("NUL", "收成好", "收\0成好", 0, "stories/lead.md:9", "U+0000"),
                change("lone surrogate", "headline: 秋粮归仓", "headline: \"秋粮\\uD800归仓\"", 0, "完成"),
                change("no glyph", "收成好", "收成\uD83D\uDE00好", 1, "stories/lead.md:9", "U+1F600"),
                change("story of one character", "今年全县秋粮增产，农户说：“收成好。”一百二十户已经卖完，余粮入库。", "好", 0, "完成"),
                change("story of 200 000 characters", "收成好", "收成好，".repeat(50_000), 1, "stories/lead.md", "放不下", "完成"),
                change("theme missing", "theme: county", "theme: nowhere", 1, "issue.yaml", "nowhere"),
                change("theme outside", "theme: county", "theme: ../../../etc", 1, "issue.yaml"),
                change("theme left empty", "theme: county", "theme:", 0, "完成"),
                change("bad date", "2026-11-23", "2026-02-30", 1, "issue.yaml:5", "2026-02-30"),
                change("wrong key", "paper: A4", "papper: A4", 1, "issue.yaml:8", "paper"),
                change("huge paper", "paper: A4", "paper: {width: 1e9mm, height: 10mm}", 1, "issue.yaml:8"),
                change("paper of no name", "paper: A4", "paper: B9", 1, "issue.yaml", "B9"),
                change("too many columns", "columns: 3", "columns: 12", 1, "issue.yaml"),
                change("story named twice", "[lead]", "[lead, lead]", 1, "issue.yaml:12"),
                change("story never named", "[lead]", "[]", 0, "没有排进"),
                change("unknown story", "[lead]", "[lead, leda]", 1, "issue.yaml:12", "leda"),
                change("Tab in YAML", "  name: 试报", "\tname: 试报", 3, "issue.yaml:2", "Tab"));
    }

    private static String bomb() {
        var bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        return bomb.toString();
    }

    @Test
    void missingFolderAndFileInItsPlaceAreUnreadable() throws IOException {
        for (var place : List.of(folder.resolve("无"), Files.writeString(folder.resolve("file"), "x"))) {
            var result = shell.run("build", place, "-o", folder.resolve("o"));
            assertThat(result.exit()).as(result.all()).isEqualTo(3);
            assertThat(result.all()).contains(place.toString()).doesNotContain("Exception");
        }
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void copyThatLooksLikeATemplateIsPrintedAsItIs() throws IOException {
        for (var poison : List.of("${7*7}", "[[${7*7}]]", "[(${7*7})]", "__${7*7}__", "<script>alert(1)</script>", "]]>", "&lt;&amp;", "*{x}", "{0}", "%s")) {
            fresh("poison" + poison.hashCode());
            issue.write("issue.yaml", Issue.SHEET
                    .replace("试报", "'" + poison + "'").replace("CN 00-0000", "'" + poison + "'")
                    .replace("  cn:", "  sponsor: '" + poison + "'\n  address: '" + poison + "'\n  cn:")
                    .replace("theme:", "weather: '" + poison + "'\ntheme:")
                    .replace("要闻", "'" + poison + "'\n    editor: '" + poison + "'"));
            var quoted = "'" + poison + "'";
            issue.write("stories/lead.md", Issue.STORY
                    .replace("秋粮归仓", quoted + "\nkicker: " + quoted + "\ndeck: " + quoted + "\nlead: " + quoted)
                    .replace("本报记者 方砚", quoted).replace("晒场", quoted).replace("收成好", "`" + poison + "`"));
            var result = build("--no-proofs");
            assertThat(result.exit()).as(poison + result.all()).isZero();
            var text = text();
            assertThat(text).doesNotContain("49");
            assertThat(text.split(Pattern.quote(poison), -1)).as(text).hasSizeGreaterThan(9);
        }
    }

    private String text() throws IOException {
        try (var document = Loader.loadPDF(target.resolve("press.pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void jsonIsOneObjectAndNothingElse() throws IOException {
        isOneObject(build("--format", "json"), 0);
        isOneObject(build("--format", "json", "--lang", "en"), 0);
        issue.write("images/a.png", "");
        isOneObject(build("--format", "json"), 1);
        issue.delete("issue.yaml");
        isOneObject(build("--format", "json"), 3);
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("a.txt"), "mine");
        isOneObject(shell.run("build", Issue.in(folder.resolve("b")).folder(), "-o", folder.resolve("mine"), "--format", "json"), 4);
    }

    private static void isOneObject(Result result, int exit) {
        assertThat(result.exit()).as(result.all()).isEqualTo(exit);
        isOneObject(result);
    }

    @Test
    void wrongUsageIsToldWithExitTwo() throws IOException {
        for (var arguments : List.of(
                new Object[] {}, new Object[] {"print"}, new Object[] {"build"}, new Object[] {"build", "a", "--dpi", "many"},
                new Object[] {"build", "a", "b"}, new Object[] {"check", "x.pdf", "--profile", "web"}, new Object[] {"import", "x"},
                new Object[] {"check", ".", "--report", "x.html"},
                new Object[] {"build", "a", "--no-such"}, new Object[] {"new"})) {
            var result = shell.run(arguments);
            assertThat(result.exit()).as(Arrays.toString(arguments) + result.all()).isEqualTo(2);
            assertThat(result.all()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void aChoiceThatThereIsNotIsWrongUsage() throws IOException {
        for (var wrong : List.of("--format=xml", "--lang=fr", "--dpi=-5", "--dpi=100000"))
            assertThat(shell.run("build", issue.folder(), "-o", target, wrong).exit()).as(wrong).isEqualTo(2);
    }

    @Test
    void englishIsEnglish() throws IOException {
        issue.write("images/a.png", "");
        var result = build("--lang", "en");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.all()).contains("stories/lead.md:5").doesNotContainPattern("\\p{IsHan}");
    }
}
