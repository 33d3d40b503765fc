package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** The renderer works without the libraries that the pom keeps out. */
class LeanRendererTest {
    @Test
    void theLibrariesForSvgAndBrotliAreNotThere() {
        assertThat(ClassLoader.getSystemResource("org/apache/batik/anim/dom/SAXSVGDocumentFactory.class")).isNull();
        assertThat(ClassLoader.getSystemResource("com/aayushatharva/brotli4j/Brotli4jLoader.class")).isNull();
        assertThat(ClassLoader.getSystemResource("ognl/Ognl.class")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPageWithTextRulesAndAPictureIsRendered(String format) throws IOException {
        var pdf = render("""
                <html><head><style>@page { size: 200mm 200mm } table { border: 1pt solid cmyk(0, 0, 0, 1) }</style></head>
                <body><h1>Banxin</h1><table><tr><td>a cell</td></tr></table>
                <ul><li>an item</li></ul><p><a href="#x">a link</a></p>
                <img src="data:image/%s;base64,%s"/></body></html>""".formatted(format, picture(format)));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Banxin", "a cell", "an item", "a link");
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    private static byte[] render(String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        var renderer = new ITextRenderer();
        renderer.setDocumentFromString(xhtml);
        renderer.layout();
        renderer.createPDF(out);
        return out.toByteArray();
    }

    private static String picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR), format, out)).isTrue();
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
