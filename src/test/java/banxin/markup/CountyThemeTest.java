package banxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the shipped theme may and may not ask for. */
class CountyThemeTest {
    private static final Pattern EXPRESSION = Pattern.compile("th:[a-z-]+=\"([^\"]*)\"|\\[\\[(.*?)]]");
    private static final Pattern SUM = Pattern.compile("[-+*%]|/(?!\\w)|\\d\\s*/");

    @Test
    void noTemplateHoldsArithmetic() throws IOException {
        for (var file : templates()) {
            EXPRESSION.matcher(Files.readString(file)).results()
                    .map(found -> String.valueOf(found.group(1)) + found.group(2))
                    .map(expression -> expression.replaceAll("'[^']*'|\\|[^|]*\\||~\\{[^}]*}", ""))
                    .filter(expression -> !expression.startsWith("*"))
                    .forEach(expression -> assertThat(SUM.matcher(expression).find())
                            .as("%s: %s", file.getFileName(), expression).isFalse());
        }
    }

    @Test
    void everyTemplatePassesItsOwnCheck() throws IOException {
        for (var file : templates()) TemplateCheck.check(file.getFileName().toString(), Files.readString(file));
    }

    @Test
    void printedColoursAreInksAndNothingIsLeftToTheRenderer() throws IOException {
        var css = Files.readString(Sample.COUNTY.resolve("page.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(css).doesNotContain("rgb", "black", "letter-spacing", "justify", "column-", "url(", "@import")
                .doesNotContainPattern("#[0-9a-fA-F]{3}");
        assertThat(Pattern.compile("color:|solid").matcher(css).results().count())
                .isEqualTo(Pattern.compile("cmyk\\([01.,]+\\)").matcher(css).results().count());
    }

    @Test
    void theRendererIsNotShownThePreview() throws IOException {
        assertThat(Files.readString(Sample.COUNTY.resolve("page.xhtml")))
                .containsPattern("media=\"screen\"[^>]*preview\\.css");
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Sample.COUNTY)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
