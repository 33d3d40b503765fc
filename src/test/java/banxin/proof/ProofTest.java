package banxin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.darkroom.Png;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    @TempDir
    Path folder;

    @Test
    void everyPageBecomesAPictureOfItsSize() throws IOException {
        var pdf = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            for (int i = 1; i <= 5; i++) {
                var page = new PDPage(new PDRectangle(72, 36));
                document.addPage(page);
                try (var ink = new PDPageContentStream(document, page)) {
                    ink.setNonStrokingColor(0f, 0f, 0f, 1f);
                    ink.addRect(10 * i, 10, 5, 10);
                    ink.fill();
                }
            }
            document.save(pdf.toFile());
        }
        var pictures = Proof.pictures(pdf, folder.resolve("proof"), 72);
        assertThat(pictures).extracting(picture -> picture.getFileName().toString())
                .containsExactly("page-1.png", "page-2.png", "page-3.png", "page-4.png", "page-5.png");
        for (int i = 1; i <= 5; i++) {
            var picture = ImageIO.read(pictures.get(i - 1).toFile());
            assertThat(picture.getWidth()).isEqualTo(72);
            assertThat(picture.getHeight()).isEqualTo(36);
            assertThat(picture.getRaster().getSample(10 * i + 2, 20, 0)).as("ink of page %d", i).isLessThan(60);
            assertThat(picture.getRaster().getSample(10 * i + 8, 20, 0)).as("paper of page %d", i).isEqualTo(255);
        }
        var bytes = Files.readAllBytes(pictures.get(3));
        Proof.pictures(pdf, folder.resolve("proof"), 72);
        assertThat(Files.readAllBytes(pictures.get(3))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPngReadsBackPixelForPixel(boolean grey) throws IOException {
        var picture = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < 37; x++)
            for (int y = 0; y < 23; y++) {
                var shade = random.nextInt(256);
                picture.setRGB(x, y, grey ? new Color(shade, shade, shade).getRGB() : random.nextInt(1 << 24));
            }
        var out = new ByteArrayOutputStream();
        Png.write(picture, 110, out);
        var back = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(back.getRaster().getNumBands()).isEqualTo(grey ? 1 : 3);
        for (int x = 0; x < 37; x++)
            for (int y = 0; y < 23; y++)
                assertThat(back.getRaster().getSample(x, y, 0))
                        .isEqualTo(picture.getRGB(x, y) >> 16 & 0xFF);
    }
}
