package banxin.stylebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFieldsTest {
    @TempDir
    private Path theme;

    private void part(String name, String template) throws IOException {
        Files.writeString(Files.createDirectories(theme.resolve("parts")).resolve(name + ".xhtml"), template);
    }

    @Test
    void whatATemplateAndThoseItInsertsName() throws IOException {
        part("folio", "<p th:if=\"${publication.phone}\">[[${ page.two}]]<b th:insert=\"~{parts/more}\"/></p>");
        part("more", "<p>[[${issue.weather}]]<b th:insert=\"~{parts/folio}\"/></p>");
        var fields = PartFields.of(theme);
        assertThat(fields.get("folio")).containsExactly("issue.weather", "page.folio", "publication.phone");
        assertThat(fields.get("masthead")).isEmpty();
    }

    @Test
    void aThemeWithoutPartsNamesNothing() {
        assertThat(PartFields.of(theme).values()).allMatch(fields -> fields.isEmpty());
    }
}
