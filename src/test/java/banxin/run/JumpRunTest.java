package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.judges.Sidecar;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Target;
import banxin.page.Page;
import banxin.page.Printed;
import banxin.type.GlyphRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The issue with two stories that jump and a box of 导读, from its folder to its files. */
class JumpRunTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Path ISSUE = HOME.resolve("src/test/issues/jump");
    private static final String CANAL_BACK = "（上接第1版）";

    @TempDir
    private static Path folder;

    private static Outcome outcome;

    @BeforeAll
    static void print() {
        outcome = Shop.press().print(ISSUE, new Order(folder.resolve("out"), 0, true), new Wording(Locale.ROOT));
    }

    private static Stream<Fragment> fragments(Page page) {
        return page.frames().stream()
                .filter(Frame.Text.class::isInstance)
                .flatMap(frame -> ((Frame.Text) frame).fragments().stream());
    }

    private static String read(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    @Test
    void twoStoriesJumpAndNothingIsAtFault() {
        assertThat(outcome.notices()).filteredOn(Notice::isFault).isEmpty();
        assertThat(outcome.notices()).filteredOn(notice -> notice.code().equals("jumped"))
                .extracting(notice -> notice.arguments().subList(0, 3))
                .containsExactly(List.of("canal", "1", "3"), List.of("school", "2", "4"));
    }

    @Test
    void theLeadIsCutInTheMiddleOfAParagraph() {
        var lines = Printed.of("canal", outcome.pages());
        var last = lines.stream().filter(line -> line.folio() == 1).reduce((before, after) -> after).orElseThrow();
        var next = lines.stream().filter(line -> line.folio() == 3).findFirst().orElseThrow();
        assertThat(next.paragraph()).isEqualTo(last.paragraph());
        assertThat(next.line().from()).isEqualTo(last.line().to()).isPositive();
    }

    @Test
    void everyWordThatSendsTheReaderOnFindsItsStoryThere() {
        var targets = outcome.pages().stream().flatMap(JumpRunTest::fragments).flatMap(f -> f.target().stream()).toList();
        assertThat(targets).contains(new Target("canal", 3), new Target("canal", 1), new Target("school", 4)).hasSize(9);
        for (var target : targets)
            assertThat(outcome.pages().get(target.folio() - 1).articles())
                    .extracting(Page.Article::slug).contains(target.slug());
    }

    @Test
    void thePageTextIsCopyAlone() throws IOException {
        var pages = Sidecar.list(Sidecar.map(Sidecar.json(folder.resolve("out/pages.json"))).get("pages"));
        var text = pages.stream().map(page -> (String) Sidecar.map(page).get("text")).collect(Collectors.joining());
        assertThat(text).doesNotContain(CANAL_BACK, "下转", "导读", "▶");
        assertThat(read("pages.json"))
                .contains("\"text\":\"" + CANAL_BACK + "\",\"target\":{\"story\":\"canal\",\"page\":1}");
    }

    @Test
    void theXhtmlShowsThemAndNumbersThemNot() throws IOException {
        assertThat(read("xhtml/page-3.xhtml"))
                .contains("class=\"frame text continued\"")
                .containsPattern("<p class=\"source first last\" style=[^>]*>" + CANAL_BACK + "</p>");
        assertThat(read("xhtml/page-1.xhtml"))
                .contains("class=\"frame text jump\"", "class=\"frame text digest-head\"", "class=\"frame text digest\"");
    }

    @Test
    void everyLineOfAStoryThatJumpsIsExplained() {
        var forme = outcome.forme().orElseThrow();
        var lines = forme.lines("canal");
        assertThat(lines).extracting(Printed::folio).contains(1, 3);
        for (var line : lines)
            assertThat(forme.anatomy("canal", lines, line).items().stream().map(item -> item.text()).collect(Collectors.joining()))
                    .isEqualTo(line.line().runs().stream().map(GlyphRun::text).collect(Collectors.joining()));
    }
}
