package banxin.plate;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Document;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/** What CSS may put on the sheet: process inks, opaque. */
final class PlateDevice extends ITextOutputDevice {
    /** Lets the renderer charge its pen, and draws nothing. */
    private static final Shape NOTHING = new Path2D.Float();

    private final Inking inking;
    private FSCMYKColor ink = ProcessInk.BLACK;
    private @Nullable FaceFont font;
    private float height;

    PlateDevice(float dotsPerPoint, Inking inking) {
        super(dotsPerPoint);
        this.inking = inking;
    }

    FSCMYKColor ink() {
        return ink;
    }

    FaceFont font() {
        if (font == null) throw new IllegalStateException("text before a font");
        return font;
    }

    /** Of the sheet with its bleed, in points. */
    float height() {
        return height;
    }

    @Override
    public void initializePage(PdfContentByte page, float pageHeight) {
        super.initializePage(page, pageHeight);
        height = pageHeight;
    }

    @Override
    public void setColor(FSColor color) {
        ink = ProcessInk.of(color);
        super.setColor(ink);
    }

    /** The renderer charges its pen only when the colour changes; ours is what it finds then. */
    @Override
    public void fill(Shape shape) {
        super.fill(NOTHING);
        inking.fill(getCurrentPage(), ink);
        super.fill(shape);
    }

    @Override
    public void draw(Shape shape) {
        super.draw(NOTHING);
        inking.stroke(getCurrentPage(), ink);
        super.draw(shape);
    }

    @Override
    public void setFont(ITextFSFont asked) {
        super.setFont(asked);
        font = (FaceFont) asked;
    }

    /** PDF/X-1a and PDF/A-1 know no transparency. */
    @Override
    public void setOpacity(float opacity) {}

    /** Metadata and bookmarks are ours; the renderer would gather them from every page and keep them. */
    @Override
    public void start(Document document) {}

    @Override
    public void finish(RenderingContext context, Box root) {}
}
