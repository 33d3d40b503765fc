package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into the archive, and what never does. */
class KeepingTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));

    @TempDir
    private Path folder;

    private Path issue;

    @BeforeEach
    void write() throws IOException {
        issue = folder.resolve("issue");
        Files.createDirectories(issue.resolve("stories"));
        Files.createDirectories(issue.resolve("images"));
        Files.writeString(issue.resolve("issue.yaml"), """
                publication: {name: 试排, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                paper: A4
                columns: 4
                keep-together: names.txt
                pages:
                  - stories: [稿]
                """);
        Files.writeString(issue.resolve("names.txt"), "王小明\n");
        Files.writeString(issue.resolve("stories/稿.md"), "---\nheadline: 一条渠\n---\n水来了。\n");
    }

    private Outcome build(Path out) {
        return new PressRun(HOME, (step, arguments) -> {})
                .print(issue, Optional.of(new Order(out, 0, false)), new Wording(Locale.ROOT));
    }

    private String kept() throws IOException {
        return Tool.output("pdfdetach", "-list", folder.resolve("out/archive.pdf").toString());
    }

    @Test
    void whatTheIssueNamesIsKeptUnderItsName() throws IOException {
        assertThat(build(folder.resolve("out")).notices()).extracting(Notice::code).doesNotContain("archive-left-out");
        assertThat(kept()).contains("issue.yaml", "names.txt", "stories-稿.md", "page-1.xhtml", "theme-theme.yaml",
                "theme-frames-text.xhtml", "report.json", "fonts.tsv");
    }

    @Test
    void whatIsHiddenLinkedFromOutsideBuiltBeforeOrUnusedStaysOut() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.jpg"), "secret");
        Files.createSymbolicLink(issue.resolve("images/leak.jpg"), secret);
        Files.createSymbolicLink(issue.resolve("leak.txt"), secret);
        Files.writeString(issue.resolve(".hidden"), "hidden");
        Files.writeString(issue.resolve("README.md"), "read me");
        Files.writeString(issue.resolve("images/spare.png"), "spare");
        Files.writeString(issue.resolve("budget.xlsx"), "budget");
        assertThat(build(issue.resolve("out")).end()).isEqualTo(Outcome.End.DONE);
        assertThat(build(issue.resolve("out")).end()).isEqualTo(Outcome.End.DONE);
        var outcome = build(folder.resolve("out"));
        assertThat(outcome.notices()).filteredOn(notice -> notice.code().equals("archive-left-out")).singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsExactly("2", "budget.xlsx、images/spare.png"));
        assertThat(kept()).doesNotContain("leak", "hidden", "README", "spare", "budget", "press", "pages.json", "secret");
    }
}
