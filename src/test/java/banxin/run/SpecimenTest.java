package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.judges.Reading;
import banxin.notice.Notice;
import banxin.notice.Severity;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specimen and its siblings in other house styles show the compositor at its best: no page of them may want a remark. */
class SpecimenTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Path SPECIMEN = HOME.resolve("templates/county/specimen");

    @TempDir
    private static Path folder;

    static List<Path> issues() throws IOException {
        var issues = new ArrayList<>(List.of(SPECIMEN));
        try (var styles = Files.list(SPECIMEN.resolve("styles"))) {
            styles.sorted().forEach(issues::add);
        }
        return issues;
    }

    @ParameterizedTest
    @MethodSource("issues")
    void noStoryIsOversetOrShortAndNothingIsWrong(Path issue) throws IOException {
        var outcome = Shop.press().print(issue, new Order(folder.resolve(issue.getFileName()), 0, false), new Wording(Locale.ROOT));
        assertThat(outcome.notices())
                .filteredOn(notice -> notice.severity() != Severity.NOTE)
                .extracting(Notice::code)
                .isEmpty();
    }

    /** {@code Reading} finds every glyph of the PDF in the copy, in order. */
    @Test
    void everyStoryOfTheSpecimenReadsBackWhole() throws IOException {
        var read = Reading.of(SPECIMEN, folder.resolve("read"), 0);
        assertThat(read.overset).isEmpty();
        assertThat(read.stories).doesNotHaveDuplicates().hasSize(24);
    }
}
