package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import banxin.type.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PrintedIssueTest {
    private static final Path SEED = Path.of(System.getProperty("banxin.home"), "src/test/issues/printed");

    @Test
    void thePrintedPageIsReadWithoutARemarkAndWhole() throws Exception {
        var notices = new ArrayList<Notice>();
        var issue = new Intake().read(SEED, notices::add).orElseThrow();
        assertThat(notices).isEmpty();
        var story = issue.stories().getFirst();
        assertThat(story.parts()).filteredOn(part -> part.role() == Role.BANNER).hasSize(1);
        assertThat(story.parts()).filteredOn(part -> part.role() == Role.LEAD).hasSize(2);
        var text = Files.readString(issue.folder().resolve(story.file()));
        for (var part : story.parts()) assertThat(text).contains(part.text());
        var copy = story.parts().stream()
                .filter(part -> part.role() == Role.BODY)
                .mapToInt(part -> part.text().length())
                .sum();
        var body = text.substring(text.lastIndexOf("---") + 4).lines()
                .filter(line -> !line.startsWith("#")).mapToInt(String::length).sum();
        assertThat(copy).isEqualTo(body);
    }
}
