package banxin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banxin.judges.Shop;
import banxin.notice.Halt;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Part;
import banxin.run.PressRun;
import banxin.type.HouseStyle.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the PDF says of itself is what its pages say, whoever planned them. */
class LabelsTest {
    private static final Path HOME = Shop.HOME;
    private static final Path SAMPLE = HOME.resolve("templates/county/sample");

    @TempDir
    private Path folder;

    private static List<Page> pages(Path issue) {
        return new PressRun(Shop.PLANT, (step, arguments) -> {}).makeUp(issue).forme().orElseThrow().pages();
    }

    @Test
    void thePagesOfTheSampleSayWhoMadeThemAndWhatTheyPrint() {
        var page = pages(SAMPLE).get(1);
        assertThat(page.credits()).hasToString("Credits[editor=韩立秋, proofreader=温书宁, designer=纪蓝]");
        var folio = (Frame.Furniture) page.furniture().getFirst();
        assertThat(folio.part()).isEqualTo(Part.FOLIO);
        assertThat(folio.fields()).containsEntry("page.section", "综合新闻").containsEntry("page.editor", "韩立秋")
                .containsEntry("publication.name", "霁川日报").doesNotContainKeys("issue.weather", "publication.price");
    }

    @Test
    void sectionsOfPagesMadeUpByTheProgramAreKeywords() throws IOException {
        var pages = pages(auto());
        var sections = pages.stream().map(Page::section).filter(section -> !section.isEmpty()).toList();
        assertThat(sections).isNotEmpty();
        var keywords = Labels.of(pages, Language.HANS).keywords();
        assertThat(keywords.subList(0, 2)).containsExactly("霁川日报", "2026-11-23");
        assertThat(keywords.subList(2, keywords.size())).isEqualTo(sections);
    }

    @Test
    void aFileThatCanNoLongerBeReadIsTold() throws IOException {
        var issue = auto();
        var forme = new PressRun(Shop.PLANT, (step, arguments) -> {}).makeUp(issue).forme().orElseThrow();
        var volume = new Volume(forme.issue(), forme.theme().folder(), forme.pages(), page -> "", () -> new byte[0]);
        var sheet = Archive.attachments(volume, notice -> {}).getFirst();
        assertThat(sheet.name()).isEqualTo("issue.yaml");
        Files.delete(issue.resolve("issue.yaml"));
        var halt = catchThrowableOfType(Halt.class, () -> sheet.content().bytes());
        assertThat(halt.notice().code()).isEqualTo("source-unreadable");
        assertThat(halt.notice().place().file()).endsWith("issue.yaml");
    }

    /** The sample with {@code pages: auto}. */
    private Path auto() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var sheet = folder.resolve("issue.yaml");
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("(?s)pages:.*", "pages: auto\n"));
        return folder;
    }
}
