package banxin.judges;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Every glyph of a PDF in the order of its content, read by PDFBox. */
public final class PdfReader extends PDFGraphicsStreamEngine {
    private final List<Glyph> glyphs;
    private final int number;
    private final double bleed;

    private PdfReader(PDPage page, int number, double bleed, List<Glyph> glyphs) {
        super(page);
        this.number = number;
        this.bleed = bleed;
        this.glyphs = glyphs;
    }

    public static List<Glyph> glyphs(PDDocument document, double bleed) throws IOException {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var page = document.getPage(i);
            new PdfReader(page, i + 1, bleed, glyphs).processPage(page);
        }
        return glyphs;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector moved) throws IOException {
        double height = getPage().getMediaBox().getHeight();
        double x = matrix.getTranslateX() - bleed;
        // The line's own: a raised figure and a reading stand on the line that they belong to.
        double baseline = height - matrix.getTranslateY() + getGraphicsState().getTextState().getRise() - bleed;
        var text = font.toUnicode(code);
        var name = font.getName();
        glyphs.add(new Glyph(
                number, text == null ? "" : text, name.substring(name.indexOf('+') + 1), matrix.getScalingFactorY(), x,
                baseline, moved.getX() * matrix.getScalingFactorX(), ink(matrix, font, code, height),
                isBlack(getGraphicsState().getNonStrokingColor()), isTurned(matrix)));
    }

    private static boolean isTurned(Matrix matrix) {
        return matrix.getScaleX() == 0 && matrix.getShearY() < 0 && matrix.getShearX() > 0 && matrix.getScaleY() == 0;
    }

    private Rectangle2D ink(Matrix matrix, PDFont font, int code, double height) throws IOException {
        var outline = new GeneralPath(((PDVectorFont) font).getNormalizedPath(code));
        var onPage = matrix.createAffineTransform();
        onPage.preConcatenate(new AffineTransform(1, 0, 0, -1, -bleed, height - bleed));
        onPage.scale(1 / 1000.0, 1 / 1000.0);
        outline.transform(onPage);
        return outline.getBounds2D();
    }

    private static boolean isBlack(PDColor colour) {
        var inks = colour.getComponents();
        if (colour.getColorSpace() instanceof PDDeviceGray) return true;
        return colour.getColorSpace() instanceof PDDeviceCMYK && inks[0] == 0 && inks[1] == 0 && inks[2] == 0;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
