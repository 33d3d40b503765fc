package banxin.plate;

import banxin.geom.Em;
import banxin.geom.Mp;
import banxin.type.GlyphRun;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Paints the runs of vertical lines. The caller has begun the text and set the ink. */
final class StandingPainter {
    /** From the baseline to the middle of the em box. */
    private static final double MIDDLE = Em.ASCENT - 0.5;
    /** Marks that lie along their line. The font's vertical form is better where it has one (CLREQ 3.1.2). */
    private static final String LYING = "—―⸺…⋯～〜–－＝“”‘’（）《》〈〉【】〔〕〖〗［］｛｝「」『』";

    private final PressFonts fonts;

    StandingPainter(PressFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param middle of the line
     * @param top of the line, counted upwards from the foot of the sheet
     */
    void show(PdfContentByte ink, GlyphRun run, int middle, int top) {
        int start = top - run.x();
        switch (run.form().turn()) {
            case LEVEL -> throw new IllegalArgumentException("a level run in a vertical line: " + run.text());
            case UPRIGHT -> upright(ink, run, middle, start);
            case CLOCKWISE -> clockwise(ink, run, middle, start);
            case ABREAST -> abreast(ink, run, middle, start);
        }
    }

    private void upright(PdfContentByte ink, GlyphRun run, int middle, int top) {
        for (int i = 0, at = 0, y = top; i < run.advances().size(); i++) {
            int character = run.text().codePointAt(at);
            upright(ink, run, character, middle, y);
            y -= run.advances().get(i);
            at += Character.charCount(character);
        }
    }

    private void upright(PdfContentByte ink, GlyphRun run, int character, int middle, int top) {
        var forms = fonts.vertical(run.face());
        boolean formed = forms.characters().contains(character);
        var font = formed ? forms.font() : fonts.inked(run.face(), run.text());
        int width = width(font, character, run.size());
        ink.setFontAndSize(font, size(run));
        if (!formed && LYING.indexOf(character) >= 0)
            turn(ink, run, middle, top - Math.max(0, (run.size() - width) / 2));
        else matrix(ink, 1, 0, middle - width / 2.0, top - Em.ASCENT * run.size());
        ink.showText(Character.toString(character));
    }

    /** Each character by itself: what is printed along the line is what was decided. */
    private void clockwise(PdfContentByte ink, GlyphRun run, int middle, int top) {
        ink.setFontAndSize(fonts.inked(run.face(), run.text()), size(run));
        for (int i = 0, at = 0, y = top; i < run.advances().size(); i++) {
            int character = run.text().codePointAt(at);
            turn(ink, run, middle, y);
            ink.showText(Character.toString(character));
            y -= run.advances().get(i);
            at += Character.charCount(character);
        }
    }

    private void abreast(PdfContentByte ink, GlyphRun run, int middle, int top) {
        var font = fonts.inked(run.face(), run.text());
        long width = run.text().codePoints().map(character -> width(font, character, run.size())).sum();
        ink.setFontAndSize(font, size(run));
        ink.setHorizontalScaling(run.form().stretch() / 10f);
        matrix(ink, 1, 0, middle - width * run.form().stretch() / 2000.0, top - Em.ASCENT * run.size());
        ink.showText(run.text());
        ink.setHorizontalScaling(100);
    }

    /** Text goes down, and the middle of its em box stands on the middle of the line. */
    private static void turn(PdfContentByte ink, GlyphRun run, int middle, int start) {
        matrix(ink, 0, -1, middle - MIDDLE * run.size(), start);
    }

    private static void matrix(PdfContentByte ink, int cosine, int sine, double x, double y) {
        ink.setTextMatrix(cosine, sine, -sine, cosine, (float) (x / Mp.PT), (float) (y / Mp.PT));
    }

    private static int width(BaseFont font, int character, int size) {
        return (int) ((long) font.getWidth(character) * size / 1000);
    }

    private static float size(GlyphRun run) {
        return Math.round(run.size() / 10f) / 100f;
    }
}
