package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.judges.SourceCopy;
import banxin.notice.Notice;
import banxin.page.Frame;
import banxin.page.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in a story: no line is wider than its measure, and no character is lost but by a named fault. */
class AnyCopyTest {
    private static Path folder;

    @BeforeContainer
    static void lay() throws IOException {
        folder = Files.createTempDirectory("any-copy");
        Files.createDirectories(folder.resolve("stories"));
        Files.writeString(folder.resolve("issue.yaml"), """
                publication: {name: 试排, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                theme: county
                paper: A4
                columns: 4
                pages:
                  - stories: [any]
                """);
    }

    @AfterContainer
    static void clear() throws IOException {
        for (var file : List.of("stories/any.md", "stories", "issue.yaml", "")) Files.deleteIfExists(folder.resolve(file));
    }

    @Property(seed = "20261123", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void copyIsKeptAndStaysInItsMeasure(@ForAll("printable") List<String> pieces) throws IOException {
        var typed = String.join("", pieces);
        var outcome = check(typed);
        assertThat(outcome.end()).as("%s", outcome.notices()).isEqualTo(Outcome.Ended.DONE);
        staysInItsMeasure(outcome);
        assertThat(SourceCopy.solid(printed(outcome))).isEqualTo("题" + SourceCopy.solid(typed));
    }

    @Property(seed = "20261123", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void aTableKeepsItsCopyInItsCells(@ForAll("cells") List<String> cells, @ForAll @IntRange(min = 1, max = 7) int columns)
            throws IOException {
        var table = new StringBuilder("|头".repeat(columns) + "|\n" + "|-".repeat(columns) + "|");
        for (int i = 0; i < cells.size(); i++)
            table.append(i % columns == 0 ? "\n|" : "").append(escaped(cells.get(i))).append('|');
        var outcome = checkMarkdown("前" + "\n\n" + table);
        assertThat(outcome.end()).as("%s", outcome.notices()).isEqualTo(Outcome.Ended.DONE);
        staysInItsMeasure(outcome);
        assertThat(SourceCopy.solid(printed(outcome)))
                .isEqualTo("题前" + "头".repeat(columns) + SourceCopy.solid(String.join("", cells)));
    }

    @Property(seed = "20261123", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void anythingAtAllIsPrintedOrNamed(@ForAll("anything") List<String> pieces) throws IOException {
        var outcome = check(String.join("", pieces));
        if (outcome.end() == Outcome.Ended.DONE) staysInItsMeasure(outcome);
        else assertThat(outcome.notices()).filteredOn(Notice::isFault).isNotEmpty()
                .extracting(Notice::code).isSubsetOf("no-glyph", "needs-shaping", "loose-mark");
    }

    private static Outcome check(String typed) throws IOException {
        return checkMarkdown(escaped(typed));
    }

    private static Outcome checkMarkdown(String body) throws IOException {
        var story = "---\nheadline: 题\n---\n\n" + body + "\n";
        Files.write(folder.resolve("stories/any.md"), story.getBytes(StandardCharsets.UTF_8));
        return Shop.press().makeUp(folder);
    }

    /** Nothing in it is Markdown. */
    private static String escaped(String typed) {
        return typed.replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
    }

    private static void staysInItsMeasure(Outcome outcome) {
        for (var frame : texts(outcome))
            for (var fragment : frame.fragments())
                for (var placed : fragment.lines())
                    assertThat(placed.x() + placed.line().width())
                            .as("%s", placed.line())
                            .isLessThanOrEqualTo(frame.box().x() + frame.box().width());
    }

    private static String printed(Outcome outcome) {
        return texts(outcome).stream()
                .filter(frame -> frame.part() != Part.AGAIN)
                .flatMap(frame -> frame.fragments().stream())
                .flatMap(fragment -> fragment.lines().stream())
                .flatMap(placed -> placed.line().runs().stream())
                .map(run -> run.text())
                .collect(Collectors.joining());
    }

    private static List<Frame.Text> texts(Outcome outcome) {
        return outcome.pages().stream().flatMap(page -> page.frames().stream())
                .filter(Frame.Text.class::isInstance).map(Frame.Text.class::cast).toList();
    }

    @Provide
    Arbitrary<List<String>> printable() {
        return Arbitraries.<String>frequencyOf(
                        of(8, Arbitraries.strings().withChars("的一是在有人这上们来到时大地为子中你说生").ofMinLength(1).ofMaxLength(8)),
                        of(4, Arbitraries.of("，", "。", "、", "；", "：", "！", "？", "“", "”", "‘", "’", "（", "）", "《", "》", "【", "】", "——", "……", "·", "～", "—", "…", "”。“", "》（《", "！？”")),
                        of(3, Arbitraries.of("98.49%", "191285", "10:30", "18.4mg/L", "-3℃", "$180,000", "2026-11-23", "3:2", "㎡", "m²", "0", "1/2", "№5")),
                        of(2, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(40)),
                        of(1, Arbitraries.strings().withChars("!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~\\").ofMinLength(1).ofMaxLength(30)),
                        of(2, Arbitraries.of(" ", "  ", "\u3000", "\u00a0", "\t")),
                        of(1, Arbitraries.of("𬭎", "𠮷", "䶮", "\u200b", "\ufeff", "\u00ad")))
                .list().ofMinSize(1).ofMaxSize(60).filter(pieces -> !SourceCopy.solid(String.join("", pieces)).isEmpty());
    }

    /** No line ends, and no backslash, which means another thing before a bar; what Markdown strips from a cell's edges is no copy. */
    @Provide
    Arbitrary<List<String>> cells() {
        return printable().map(pieces -> String.join("", pieces).replace('\\', '＼').strip())
                .list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> anything() {
        return Arbitraries.<String>frequencyOf(
                        of(6, printable().map(pieces -> String.join("", pieces))),
                        of(1, Arbitraries.of("e\u0301", "a\u0301\u0302\u0303", "\u0301", "ﷺ", "مرحبا", "שלום", "👨\u200d👩\u200d👧", "🇨🇳", "한국어", "ไทย", "\ufffd", "\u202e反", "\uD800", "\uDC00", "葛\uDB40\uDD00", "\u2028", "\u0085")),
                        of(1, Arbitraries.strings().all().ofMaxLength(5)))
                .list().ofMinSize(1).ofMaxSize(6);
    }

    private static Tuple2<Integer, Arbitrary<? extends String>> of(int weight, Arbitrary<String> arbitrary) {
        return Tuple.of(weight, arbitrary);
    }
}
