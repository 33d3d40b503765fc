package banxin.plate;

import banxin.geom.Mp;
import banxin.page.Frame;
import banxin.type.GlyphRun;
import java.util.List;
import java.util.Map;
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
    void paint(PdfContentByte ink, PressSheet paper, Frame.Text frame, FSCMYKColor color) {
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
        for (var run : runs) show(page, run, x + run.x(), Mp.pt(device.height()) - baseline, Map.of(), 0);
        page.endText();
        page.restoreState();
    }

    private void paint(PdfContentByte ink, PressSheet paper, Frame.Fragment fragment) {
        if (fragment.lines().stream().allMatch(placed -> placed.line().readings().isEmpty())) {
            tags.words(ink, fragment);
            beginCopy(ink, fragment);
            set(ink, paper, fragment);
            ink.endMarkedContentSequence();
            if (fragment.lines().stream().anyMatch(placed -> !placed.line().accents().isEmpty())) tags.rest(ink);
            accent(ink, paper, fragment);
        } else paintRead(ink, paper, fragment);
    }

    /**
     * With pinyin, or the hyphen of a cut word. Inside the same copy, so that whoever asks for that finds it alone; but not
     * among the words, so that whoever takes their glyphs does, too.
     */
    private void paintRead(PdfContentByte ink, PressSheet paper, Frame.Fragment fragment) {
        tags.end(ink);
        beginCopy(ink, fragment);
        tags.words(ink, fragment);
        set(ink, paper, fragment);
        tags.rest(ink);
        ink.beginText();
        for (var line : fragment.lines()) show(ink, paper, line, line.line().readings(), Map.of());
        ink.endText();
        accent(ink, paper, fragment);
        tags.end(ink);
        ink.endMarkedContentSequence();
    }

    private static void beginCopy(PdfContentByte ink, Frame.Fragment fragment) {
        var words = new PdfDictionary();
        words.put(ACTUAL_TEXT, new PdfString(fragment.text(), PdfObject.TEXT_UNICODE));
        ink.beginMarkedContentSequence(SPAN, words, true);
    }

    private void set(PdfContentByte ink, PressSheet paper, Frame.Fragment fragment) {
        ink.beginText();
        for (var line : fragment.lines())
            if (line.line().vertical()) stand(ink, paper, line);
            else show(ink, paper, line, line.line().runs(), WordSpaces.behind(line.line().runs(), fragment.text(line)));
        ink.endText();
    }

    private static void accent(PdfContentByte ink, PressSheet paper, Frame.Fragment fragment) {
        for (var line : fragment.lines())
            for (var accent : line.line().accents())
                AccentPainter.paint(ink, accent, paper.across(line.x()), y(paper, line));
    }

    private void stand(PdfContentByte ink, PressSheet paper, Frame.Placed line) {
        for (var run : line.line().runs()) standing.show(ink, run, paper.across(line.x()), y(paper, line));
    }

    /** @param spaces behind these characters, counted from the first run */
    private void show(
            PdfContentByte ink, PressSheet paper, Frame.Placed line, List<GlyphRun> runs, Map<Integer, Integer> spaces) {
        int from = 0;
        for (var run : runs) {
            show(ink, run, paper.across(line.x() + run.x()), y(paper, line), spaces, from);
            from += run.advances().size();
        }
    }

    private static int y(PressSheet paper, Frame.Placed line) {
        return paper.up(line.baseline());
    }

    private void show(PdfContentByte ink, GlyphRun run, int x, int y, Map<Integer, Integer> spaces, int from) {
        var form = run.form();
        boolean condensed = form.stretch() != WHOLE && !form.isBlank();
        if (form.rise() != 0) ink.setTextRise((float) Mp.toPt(form.rise()));
        if (condensed) ink.setHorizontalScaling(form.stretch() / 10f);
        if (form.isBlank()) ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        showPlain(ink, run, x, y, spaces, from);
        if (form.isBlank()) ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        if (condensed) ink.setHorizontalScaling(100);
        if (form.rise() != 0) ink.setTextRise(0);
    }

    /** One text matrix and one array. Each gap is worked out from the start of the run, so that no error adds up. */
    private void showPlain(
            PdfContentByte ink, GlyphRun run, int x, int y, Map<Integer, Integer> spaces, int from) {
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
            var space = spaces.getOrDefault(from + i, 0);
            if (space > 0 && font.charExists(space)) {
                fonts.inked(run.face(), Character.toString(space));
                array.add(Character.toString(space));
                pen += font.getWidth(space);
            }
            var gap = Math.round((pen - wanted / cell) * STEP) / STEP;
            if (gap == 0 || i == count - 1) continue;
            array.add((float) gap);
            pen -= gap;
        }
        ink.showText(array);
        var last = spaces.getOrDefault(from + run.advances().size() - 1, 0);
        if (last > 0 && !font.charExists(last)) space(ink, Character.toString(last), (float) size);
    }

    /** From another face; what follows has a place of its own. */
    private void space(PdfContentByte ink, String space, float size) {
        ink.setFontAndSize(fonts.inked(fonts.faces().getFirst().key(), space), size);
        ink.showText(space);
    }
}
