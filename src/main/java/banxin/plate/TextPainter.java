package banxin.plate;

import banxin.geom.Mp;
import banxin.page.Frame;
import banxin.type.GlyphRun;
import java.util.BitSet;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;
import org.xhtmlrenderer.css.parser.FSCMYKColor;

/** Paints set lines where the page says. */
final class TextPainter {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final double EM = 1000;
    private static final int WHOLE = 1000;
    /** Finest step that the PDF library writes inside a run, in 1/1000 em. */
    private static final double STEP = 100;

    private final PressFonts fonts;
    private final Inking inking;
    private final StandingPainter standing;
    private final Tags tags;

    TextPainter(PressFonts fonts, Inking inking, Tags tags) {
        this.fonts = fonts;
        this.inking = inking;
        this.tags = tags;
        standing = new StandingPainter(fonts);
    }

    /** @param color of the frame, which CSS decides (套红) */
    void paint(PdfContentByte ink, Paper paper, Frame.Text frame, FSCMYKColor color) {
        ink.saveState();
        inking.fill(ink, color);
        inking.stroke(ink, color);
        for (var fragment : frame.fragments()) paint(ink, paper, fragment);
        tags.rest(ink);
        ink.restoreState();
    }

    /** A line of furniture, in the colour that CSS gives it; its baseline counts from the top of the sheet. */
    void paint(PlateDevice device, List<GlyphRun> runs, int x, int baseline) {
        var page = device.getCurrentPage();
        var ink = device.ink();
        tags.furniture(page);
        page.saveState();
        inking.fill(page, ink);
        page.beginText();
        for (var run : runs) show(page, run, x + run.x(), Mp.pt(device.height()) - baseline, WordSpaces.NONE);
        page.endText();
        page.restoreState();
    }

    private void paint(PdfContentByte ink, Paper paper, Frame.Fragment fragment) {
        tags.words(ink, fragment);
        read(ink, SPAN, fragment.text());
        ink.beginText();
        for (var line : fragment.lines())
            if (line.line().vertical()) stand(ink, paper, line);
            else show(ink, paper, line, line.line().runs(), WordSpaces.behind(line.line().runs(), fragment.text(line)));
        ink.endText();
        ink.endMarkedContentSequence();
        if (fragment.lines().stream().anyMatch(TextPainter::isDecked)) deck(ink, paper, fragment);
    }

    private static boolean isDecked(Frame.Placed placed) {
        return !placed.line().readings().isEmpty() || !placed.line().accents().isEmpty();
    }

    /** Whoever reads the text finds the copy alone: readings, hyphens and marks say nothing. */
    private void deck(PdfContentByte ink, Paper paper, Frame.Fragment fragment) {
        tags.rest(ink);
        read(ink, ARTIFACT, "");
        ink.beginText();
        for (var line : fragment.lines()) show(ink, paper, line, line.line().readings(), WordSpaces.NONE);
        ink.endText();
        for (var line : fragment.lines())
            for (var accent : line.line().accents())
                AccentPainter.paint(ink, accent, paper.across(line.x()), y(paper, line));
        ink.endMarkedContentSequence();
    }

    private static void read(PdfContentByte ink, PdfName tag, String text) {
        var words = new PdfDictionary();
        words.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        ink.beginMarkedContentSequence(tag, words, true);
    }

    private void stand(PdfContentByte ink, Paper paper, Frame.Placed line) {
        for (var run : line.line().runs()) standing.show(ink, run, paper.across(line.x()), y(paper, line));
    }

    /** @param spaces behind these characters, counted from the first run */
    private void show(PdfContentByte ink, Paper paper, Frame.Placed line, List<GlyphRun> runs, BitSet spaces) {
        int from = 0;
        for (var run : runs) {
            int to = from + run.advances().size();
            show(ink, run, paper.across(line.x() + run.x()), y(paper, line), spaces.get(from, to));
            from = to;
        }
    }

    private static int y(Paper paper, Frame.Placed line) {
        return paper.up(line.baseline());
    }

    private void show(PdfContentByte ink, GlyphRun run, int x, int y, BitSet spaces) {
        var form = run.form();
        boolean condensed = form.stretch() != WHOLE && !form.isBlank();
        if (form.rise() != 0) ink.setTextRise((float) Mp.toPt(form.rise()));
        if (condensed) ink.setHorizontalScaling(form.stretch() / 10f);
        if (form.isBlank()) ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        showPlain(ink, run, x, y, spaces);
        if (form.isBlank()) ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        if (condensed) ink.setHorizontalScaling(100);
        if (form.rise() != 0) ink.setTextRise(0);
    }

    /** One text matrix and one array. Each gap is worked out from the start of the run, so that no error adds up. */
    private void showPlain(PdfContentByte ink, GlyphRun run, int x, int y, BitSet spaces) {
        var font = fonts.inked(run.face(), run.text());
        var size = Math.round(run.size() / 10.0) / 100.0;
        ink.setFontAndSize(font, (float) size);
        ink.setTextMatrix((float) Mp.toPt(x), (float) Mp.toPt(y));
        var array = new PdfTextArray();
        var cell = size * Mp.PT / EM * (run.form().isBlank() ? WHOLE : run.form().stretch()) / WHOLE;
        double pen = 0;
        long wanted = 0;
        for (int i = 0, at = 0, count = run.advances().size(); i < count; i++) {
            var character = run.text().codePointAt(at);
            array.add(Character.toString(character));
            at += Character.charCount(character);
            pen += font.getWidth(character);
            wanted += run.advances().get(i);
            if (spaces.get(i) && font.charExists(' ')) {
                array.add(" ");
                pen += font.getWidth(' ');
            }
            var gap = Math.round((pen - wanted / cell) * STEP) / STEP;
            if (gap == 0 || i == count - 1) continue;
            array.add((float) gap);
            pen -= gap;
        }
        ink.showText(array);
        if (spaces.get(run.advances().size() - 1) && !font.charExists(' ')) space(ink, (float) size);
    }

    /** From another face; what follows has a place of its own. */
    private void space(PdfContentByte ink, float size) {
        ink.setFontAndSize(fonts.inked(fonts.faces().getFirst().key(), " "), size);
        ink.showText(" ");
    }
}
