package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.notice.Notice;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice stands on the sheet of its page, and on no other. */
class WhereaboutsTest {
    @TempDir
    private Path folder;

    private Path issue;
    private Path sheet;

    /** As {@code new} makes it, with the brief on a page of its own and a third page without stories. */
    @BeforeEach
    void begin() throws IOException {
        issue = folder.resolve("issue");
        NewRun.start(issue, told -> {});
        sheet = issue.resolve("issue.yaml");
        Files.writeString(sheet, Files.readString(sheet).replaceAll("(?m)^ +- \\{稿件: brief, 栏宽.*$",
                "  - {版名: 二, 稿件: [brief]}\n  - {版名: 三, 稿件: []}"));
    }

    private List<Notice> notices() {
        return Shop.press().makeUp(issue).notices();
    }

    private String sheetOf(int page) throws IOException {
        try (var document = Loader.loadPDF(folder.resolve("out/proof/sign-off.pdf").toFile())) {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document);
        }
    }

    @Test
    void aPageWithoutStoriesSaysSoOnItsOwnSheet() throws IOException {
        Shop.press().print(issue, new Order(folder.resolve("out"), 36, false), new Wording(Locale.ROOT));
        assertThat(sheetOf(3)).contains("第 3 版没有稿件").contains("注意 1 条");
        assertThat(sheetOf(1)).doesNotContain("没有稿件");
        assertThat(Files.readString(folder.resolve("out/report.json"))).contains("\"code\":\"page-empty\"").contains("\"pages\":[3]");
    }

    @Test
    void aStoryKeepsItsNoticesWhateverItsFileIsCalled() throws IOException {
        Files.move(issue.resolve("stories/brief.md"), issue.resolve("stories/brief.MD"));
        var ofBrief = notices().stream().filter(notice -> notice.place().file().equals("stories/brief.MD")).toList();
        assertThat(ofBrief).isNotEmpty().allSatisfy(notice -> assertThat(notice.place().pages()).containsExactly(2));
    }

    @Test
    void whatTheDeskSaysOfAPagesCreditsIsOfThatPage() throws IOException {
        Files.writeString(sheet, Files.readString(sheet).replace("版名: 二,", "版名: 二, 责任编辑: " + "甲".repeat(30) + ","));
        assertThat(notices()).filteredOn(notice -> notice.code().equals("furniture-long"))
                .singleElement().satisfies(notice -> assertThat(notice.place().pages()).containsExactly(2));
    }

    @Test
    void theSectionsOfPagesMadeUpByTheProgramAreMeasured() throws IOException {
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("(?s)\\n版面:.*", "\n版面: auto\n"));
        var lead = issue.resolve("stories/lead.md");
        Files.writeString(lead, Files.readString(lead).replaceFirst("(?m)^标题:", "栏目: " + "要".repeat(30) + "\n标题:"));
        assertThat(notices()).extracting(Notice::code).contains("furniture-long");
    }
}
