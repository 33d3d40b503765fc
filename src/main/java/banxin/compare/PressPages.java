package banxin.compare;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A press PDF of which parts of pages are drawn. */
final class PressPages implements AutoCloseable {
    /** In pixels; more is no page of a newspaper, and no memory for it. */
    static final int LONGEST_SIDE = 6_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PressPages(Path press) throws IOException {
        document = Loader.loadPDF(press.toFile());
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** What stands in a box of the trimmed page, by its place in the PDF, drawn to a size in pixels; nothing where there is no such page. */
    Optional<BufferedImage> draw(int index, Box box, int width, int height) throws IOException {
        if (index < 0 || index >= document.getNumberOfPages()) return Optional.empty();
        if (width <= 0 || height <= 0 || Math.max(width, height) > LONGEST_SIDE + 1) return Optional.empty();
        var page = document.getPage(index);
        var sheet = page.getCropBox();
        var trim = page.getTrimBox();
        float across = (float) (width / box.width());
        float down = (float) (height / box.height());
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, width, height);
            pen.translate(
                    -(trim.getLowerLeftX() - sheet.getLowerLeftX() + box.x()) * across,
                    -(sheet.getUpperRightY() - trim.getUpperRightY() + box.y()) * down);
            renderer.renderPageToGraphics(index, pen, across, down);
        } finally {
            pen.dispose();
        }
        return Optional.of(picture);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
