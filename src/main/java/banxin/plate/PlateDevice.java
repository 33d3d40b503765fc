package banxin.plate;

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
    private FSCMYKColor ink = Ink.BLACK;
    private @Nullable FaceFont font;
    private float height;

    PlateDevice(float dotsPerPoint) {
        super(dotsPerPoint);
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
        ink = Ink.of(color);
        super.setColor(ink);
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
