package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.preflight.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** {@code banxin check FILE.pdf} on the command line: what it prints, writes and returns. */
class CheckPdfTest extends FromTheShell {
    @Test
    void aProfileThatIsNotOneIsToldWithThoseThatAre() throws IOException {
        var result = shell.run("check", good(), "--profile", "web");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).isEqualToIgnoringNewLines("--profile 不能是“web”。可以写：newsprint archive x1a x4");
    }

    @Test
    void aGoodFileEndsWithZero() throws IOException {
        var result = shell.run("check", good(), "--profile", "X1A");
        assertThat(result.exit()).as(result.all()).isZero();
    }

    @Test
    void aFaultEndsWithOneAndIsTold() throws IOException {
        var result = shell.run("check", bad(), "--lang", "en");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("specimen.pdf page 1  fault ", "[trim-missing; ISO 15930-1");
    }

    @Test
    void aPdfIsKnownByItsFirstBytes() throws IOException {
        var other = Files.copy(bad(), folder.resolve("page.bin"));
        assertThat(shell.run("check", other).exit()).isEqualTo(1);
    }

    @Test
    void whatCannotBeOpenedEndsWithThree() throws IOException {
        var text = Files.writeString(folder.resolve("text.pdf"), "no PDF");
        var result = shell.run("check", text);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.all()).contains("unreadable-pdf").doesNotContain("\tat ");
        assertThat(shell.run("check", folder.resolve("nowhere.pdf")).exit()).isEqualTo(3);
    }

    @Test
    void programsGetJson() throws IOException {
        var result = shell.run("check", bad(), "--format", "json");
        assertThat(result.out()).startsWith("{\"file\":\"specimen.pdf\",\"profile\":\"newsprint\",\"sha256\":\"")
                .contains("{\"severity\":\"fault\",\"code\":\"trim-missing\",\"page\":1,\"measured\":null,\"limit\":null,")
                .contains("\"source\":\"ISO 15930-1\"");
    }

    @Test
    void aReportIsWrittenOverAnOldReportButOverNothingElse() throws IOException {
        var report = folder.resolve("report.html");
        assertThat(shell.run("check", good(), "--report", report).exit()).isZero();
        assertThat(shell.run("check", bad(), "--report", report).exit()).isEqualTo(1);
        assertThat(report).content().contains("trim-missing").endsWith("</html>");
        var letter = Files.writeString(folder.resolve("letter.html"), "<p>mine");
        assertThat(shell.run("check", bad(), "--report", letter).exit()).isEqualTo(4);
        assertThat(letter).hasContent("<p>mine");
        assertThat(shell.run("check", good(), "--report", folder.resolve("no/where.html")).exit()).isEqualTo(4);
        assertThat(folder).isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    }

    private Path good() throws IOException {
        try (var specimen = new Specimen()) {
            return specimen.saved(folder);
        }
    }

    private Path bad() throws IOException {
        try (var specimen = new Specimen()) {
            specimen.page.getCOSObject().removeItem(COSName.TRIM_BOX);
            return specimen.saved(folder);
        }
    }
}
