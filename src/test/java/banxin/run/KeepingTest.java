package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.judges.Tool;
import banxin.notice.Notice;
import banxin.notice.Wording;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
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
        return Shop.press().print(issue, new Order(out, 0, false), new Wording(Locale.ROOT));
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
        assertThat(build(issue.resolve("out")).end()).isEqualTo(Outcome.Ended.DONE);
        assertThat(build(issue.resolve("out")).end()).isEqualTo(Outcome.Ended.DONE);
        var outcome = build(folder.resolve("out"));
        assertThat(outcome.notices()).filteredOn(notice -> notice.code().equals("archive-left-out")).singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsExactly("2", "budget.xlsx、images/spare.png"));
        assertThat(kept()).doesNotContain("leak", "hidden", "README", "spare", "budget", "press", "pages.json", "secret");
    }

    @Test
    void theIssueCanBeLaidOutAgainFromTheAttachmentsAlone() throws IOException {
        Files.createDirectories(issue.resolve("images/sub"));
        draw(Color.GRAY, issue.resolve("images/sub/x.png"));
        draw(Color.BLACK, issue.resolve("images/sub-x.png"));
        Files.writeString(issue.resolve("stories/稿.md"), """
                ---
                headline: 一条渠
                images: [{src: sub/x.png, caption: 甲}, {src: sub-x.png, caption: 乙}]
                ---
                水来了。
                """);
        var first = folder.resolve("out");
        assertThat(build(first).end()).isEqualTo(Outcome.Ended.DONE);
        var files = Files.createDirectories(folder.resolve("files"));
        Tool.output("pdfdetach", "-saveall", "-o", files.toString(), first.resolve("archive.pdf").toString());

        issue = folder.resolve("again");
        var rows = Files.readAllLines(files.resolve("files.tsv"));
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split("\t");
            var place = issue.resolve(cells[1]);
            Files.createDirectories(place.getParent());
            Files.copy(files.resolve(cells[0]), place);
        }
        var second = folder.resolve("out-again");
        assertThat(build(second).end()).isEqualTo(Outcome.Ended.DONE);
        assertThat(second.resolve("press.pdf")).hasSameBinaryContentAs(first.resolve("press.pdf"));
    }

    private static void draw(Color colour, Path file) throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 400, 300);
        pen.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
