package banxin.plate;

import banxin.geom.Mp;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.theme.Printing.Mark;
import java.util.List;
import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfSpotColor;
import org.openpdf.text.pdf.SpotColor;

/**
 * Marks outside the bleed: where to cut, whether the plates register, how the inks run, what the sheet is.
 */
final class PrinterMarks {
    private static final int SLUG = Mp.mm(12);
    /** From the bleed to a mark. */
    private static final float GAP = (float) Mp.toPt(Mp.mm(2));
    private static final float LENGTH = (float) Mp.toPt(Mp.mm(6));
    private static final float PATCH = (float) Mp.toPt(Mp.mm(5));
    private static final float HAIR = 0.25f;
    private static final float TYPE = 7;
    private static final float CIRCLE = 0.6f;
    /** On every plate, whatever their number. */
    private static final SpotColor REGISTRATION = new SpotColor(new PdfSpotColor("All", new CMYKColor(1f, 1f, 1f, 1f)), 1);

    private static final List<CMYKColor> BAR = List.of(
            new CMYKColor(1f, 0f, 0f, 0f), new CMYKColor(0f, 1f, 0f, 0f), new CMYKColor(0f, 0f, 1f, 0f),
            new CMYKColor(0f, 0f, 0f, 1f), new CMYKColor(.5f, 0f, 0f, 0f), new CMYKColor(0f, .5f, 0f, 0f),
            new CMYKColor(0f, 0f, .5f, 0f), new CMYKColor(0f, 0f, 0f, .5f), new CMYKColor(1f, 1f, 0f, 0f),
            new CMYKColor(0f, 1f, 1f, 0f), new CMYKColor(1f, 0f, 1f, 0f));

    private final Set<Mark> wanted;
    private final PressFonts fonts;
    private final Label label;
    private final String condition;
    private final String face;

    /**
     * @param condition that the inks are mixed for
     * @param face of the slug line
     */
    PrinterMarks(Set<Mark> wanted, PressFonts fonts, Label label, String condition, String face) {
        this.face = face;
        this.condition = condition;
        this.wanted = wanted;
        this.fonts = fonts;
        this.label = label;
    }

    /** A page with marks needs paper around it. */
    PressSheet paper(Grid grid) {
        return new PressSheet(grid, wanted.isEmpty() ? 0 : SLUG);
    }

    /** Before the page is closed. */
    void paint(PdfContentByte pen, PressSheet paper, Page page) {
        if (wanted.isEmpty()) return;
        var bleed = paper.bleed();
        pen.saveState();
        pen.setLineWidth(HAIR);
        pen.setColorStroke(REGISTRATION);
        if (wanted.contains(Mark.CROP)) crop(pen, paper.trim(), bleed);
        if (wanted.contains(Mark.REGISTER)) register(pen, bleed);
        if (wanted.contains(Mark.BAR)) bar(pen, bleed);
        if (wanted.contains(Mark.SLUG)) slug(pen, bleed, page);
        pen.restoreState();
    }

    private static void crop(PdfContentByte pen, Rectangle trim, Rectangle bleed) {
        for (var x : List.of(trim.getLeft(), trim.getRight())) {
            line(pen, x, bleed.getTop() + GAP, x, bleed.getTop() + GAP + LENGTH);
            line(pen, x, bleed.getBottom() - GAP, x, bleed.getBottom() - GAP - LENGTH);
        }
        for (var y : List.of(trim.getBottom(), trim.getTop())) {
            line(pen, bleed.getLeft() - GAP, y, bleed.getLeft() - GAP - LENGTH, y);
            line(pen, bleed.getRight() + GAP, y, bleed.getRight() + GAP + LENGTH, y);
        }
    }

    private static void line(PdfContentByte pen, float fromX, float fromY, float toX, float toY) {
        pen.moveTo(fromX, fromY);
        pen.lineTo(toX, toY);
        pen.stroke();
    }

    /** In the middle of each side. */
    private static void register(PdfContentByte pen, Rectangle bleed) {
        var middleX = (bleed.getLeft() + bleed.getRight()) / 2;
        var middleY = (bleed.getBottom() + bleed.getTop()) / 2;
        var away = GAP + LENGTH / 2;
        cross(pen, middleX, bleed.getTop() + away);
        cross(pen, middleX, bleed.getBottom() - away);
        cross(pen, bleed.getLeft() - away, middleY);
        cross(pen, bleed.getRight() + away, middleY);
    }

    private static void cross(PdfContentByte pen, float x, float y) {
        line(pen, x - LENGTH / 2, y, x + LENGTH / 2, y);
        line(pen, x, y - LENGTH / 2, x, y + LENGTH / 2);
        pen.circle(x, y, CIRCLE * LENGTH / 2);
        pen.stroke();
    }

    private static void bar(PdfContentByte pen, Rectangle bleed) {
        var x = bleed.getLeft() + 2 * LENGTH;
        for (var patch : BAR) {
            pen.setColorFill(patch);
            pen.rectangle(x, bleed.getTop() + GAP, PATCH, PATCH);
            pen.fill();
            x += PATCH;
        }
    }

    private void slug(PdfContentByte pen, Rectangle bleed, Page page) {
        var words = String.join("　", label.title(), page.folio() + "/" + page.of(), condition);
        pen.setColorFill(REGISTRATION);
        pen.beginText();
        pen.setFontAndSize(fonts.inked(face, words), TYPE);
        pen.setTextMatrix(bleed.getLeft() + 2 * LENGTH, bleed.getBottom() - GAP - TYPE);
        pen.showText(words);
        pen.endText();
    }
}
