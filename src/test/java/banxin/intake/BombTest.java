package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banxin.issue.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stack of a test is small, so deep recursion shows; the limit is generous, so only time beyond linear does. */
class BombTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Story story(String body) {
        return assertTimeoutPreemptively(LIMIT, () -> new Desk(folder).story("# 题\n\n" + body));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ">", "> ", "*", "**", "* ", "- ", "1. ", "_", "[", "![", "](", "[]", "<", "<!--", "`", "``\n", "&", "\\", "|",
        "\n|", "# ", "**一", "*一 ", "**一**", "[一](", "[a][b]", "<a ", "```\n", "\t", "　", "\n\n", "一\n", "<b>",
        "---\n", "!",
        "[a]: b\n", "|-|\n", "> - ", "*a **b ", "{{", "${7*7}", "[[${x}]]", "\u200D", "\u0301", "一\n　"
    })
    void anythingTenThousandTimesIsReadInTime(String piece) {
        assertThat(story(piece.repeat(10_000)).slug()).isEqualTo("a");
        assertThat(story("文" + piece.repeat(10_000) + "文").slug()).isEqualTo("a");
    }

    @Test
    void aParagraphWithoutEndIsRefused() {
        var desk = new Desk(folder);
        assertTimeoutPreemptively(LIMIT, () -> desk.story("# 题\n\n" + "一\n　".repeat(200_000)));
        assertThat(desk.findings()).containsExactly("fault stories/a.md:5003 endless-paragraph");
        assertThat(story("一\n".repeat(5000)).parts()).hasSize(2);
    }

    @Test
    void aLineOfTenMegabytesArrivesWhole() {
        assertThat(story("版心".repeat(1_700_000)).parts().getLast().text()).hasSize(3_400_000);
    }

    @Test
    void twoHundredThousandCharactersInManyParagraphs() {
        assertThat(story(("版心".repeat(50) + "\n\n").repeat(2000)).parts()).hasSize(2001);
    }

    @Test
    void twoThousandStoriesOnAPage() {
        var names = IntStream.range(0, 2000).mapToObj(i -> "s" + i).toList();
        var desk = new Desk(folder);
        desk.put("issue.yaml", Desk.SHEET.replace("[a]", "[a," + String.join(",", names) + "]"));
        names.forEach(name -> desk.put("stories/" + name + ".md", Desk.STORY));
        assertTimeoutPreemptively(LIMIT, () -> desk.read());
        assertThat(desk.findings()).isEmpty();
    }

    private void sheet(String yaml, String... findings) {
        var desk = new Desk(folder).put("issue.yaml", yaml);
        assertTimeoutPreemptively(LIMIT, () -> desk.read());
        assertThat(desk.findings()).containsExactly(findings);
    }

    @Test
    void aliasesCannotMultiply() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c < 'j'; c++)
            bomb.append("%c: &%c [%sx]\n".formatted(c, c, ("*" + (char) (c - 1) + ", ").repeat(9)));
        sheet(bomb.toString(), "fault issue.yaml:1 yaml-limit");
    }

    @Test
    void aliasesCannotGoRound() {
        sheet(Desk.SHEET + "style: &a {marks: *a}\n", "fault issue.yaml:6 not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[[{"})
    void deepYamlIsRefused(String opening) {
        sheet("a: \n " + opening.repeat(50_000), "fault issue.yaml:1 yaml-limit");
    }

    @Test
    void endlessYamlIsRefused() {
        sheet(Desk.SHEET + "weather: " + "晴".repeat(3_000_000), "fault issue.yaml:1 yaml-limit");
    }

    @Test
    void aLongValueIsQuotedByItsBeginning() {
        var desk = new Desk(folder).put("issue.yaml", Desk.SHEET + "style: {marks: " + "晴".repeat(200_000) + "}");
        assertTimeoutPreemptively(LIMIT, () -> desk.read());
        assertThat(desk.findings()).containsExactly("fault issue.yaml:6 not-one-of");
        assertThat(desk.notices.getFirst().arguments().get(1)).hasSize(61).endsWith("…");
    }

    @Test
    void aTagBuildsNothing() {
        sheet(Desk.SHEET + "weather: !!javax.script.ScriptEngineManager 晴\n");
    }
}
