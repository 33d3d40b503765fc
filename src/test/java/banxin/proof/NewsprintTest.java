package banxin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.inks.Inks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsprintTest {
    @TempDir
    private Path folder;

    @Test
    void paperIsGreyBlackIsNotBlackAndCyanIsDullAndEveryPageIsThere() throws IOException {
        var pdf = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                var page = new PDPage(new PDRectangle(90, 30));
                document.addPage(page);
                try (var ink = new PDPageContentStream(document, page)) {
                    ink.setNonStrokingColor(0f, 0f, 0f, 1f);
                    ink.addRect(30, 0, 30, 30);
                    ink.fill();
                    ink.setNonStrokingColor(1f, 0f, 0f, 0f);
                    ink.addRect(60, 0, 30, 30);
                    ink.fill();
                }
            }
            document.save(pdf.toFile());
        }
        var pictures = Proof.newsprint(pdf, Inks.newsprint(), folder.resolve("proof"), 72);
        assertThat(pictures).extracting(picture -> picture.getFileName().toString())
                .isEqualTo(List.of("newsprint-1.png", "newsprint-2.png", "newsprint-3.png"));
        var picture = ImageIO.read(pictures.get(2).toFile());
        var screen = Inks.newsprint().toScreen(new byte[] {0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0});
        for (int patch = 0; patch < 3; patch++)
            for (int light = 0; light < 3; light++)
                assertThat(picture.getRGB(15 + 30 * patch, 15) >> 16 - 8 * light & 0xFF)
                        .as("patch %d light %d", patch, light)
                        .isEqualTo(screen[3 * patch + light] & 0xFF);
        assertThat(picture.getRGB(15, 15) & 0xFF).as("paper").isBetween(150, 230);
        assertThat(picture.getRGB(45, 15) & 0xFF).as("black").isBetween(30, 110);
        var bytes = Files.readAllBytes(pictures.get(1));
        Proof.newsprint(pdf, Inks.newsprint(), folder.resolve("proof"), 72);
        assertThat(Files.readAllBytes(pictures.get(1))).isEqualTo(bytes);
    }
}
