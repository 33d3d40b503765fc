package banxin.plate;

import banxin.geom.Em;
import banxin.geom.Mp;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Measures and paints the text that CSS lays out: masthead, folio lines, imprint.
 *
 * <p>The renderer's own way loses characters outside the basic plane in justified lines, drops what the face does
 * not have, and takes line heights from whichever glyph is tallest. Here a character goes to the face that has it,
 * and every face stands in an em box of .88 above and .12 below the baseline.
 */
final class FurnitureText extends ITextTextRenderer {
    private static final float ASCENT = (float) Em.ASCENT;
    private static final float DESCENT = 0.12f;

    private final PressFonts fonts;
    private final TextPainter painter;

    FurnitureText(PressFonts fonts, TextPainter painter) {
        this.fonts = fonts;
        this.painter = painter;
    }

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
        var em = font.getSize2D();
        return new ITextFSFontMetrics(em * ASCENT, em * DESCENT, -em / 3, em / 20, em / 10, em / 20);
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        return text.codePoints().map(character -> advance((FaceFont) font, character)).sum();
    }

    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y) {
        draw((PlateDevice) device, text, x, y, new JustificationInfo(0, 0));
    }

    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
        draw((PlateDevice) device, text, x, y, info == null ? new JustificationInfo(0, 0) : info);
    }

    private void draw(PlateDevice device, String text, float x, float y, JustificationInfo spread) {
        var at = device.getTransform().transform(new Point2D.Float(x, y), null);
        painter.paint(device, runs(device.font(), text, spread), Mp.pt(at.getX()), Mp.pt(at.getY()));
    }

    /** One run for each stretch of a face. */
    private List<GlyphRun> runs(FaceFont font, String text, JustificationInfo spread) {
        var runs = new ArrayList<GlyphRun>();
        var characters = text.codePoints().toArray();
        for (int from = 0, x = 0, to; from < characters.length; from = to) {
            var face = fonts.faceFor(characters[from], font.face());
            to = from + 1;
            while (to < characters.length && fonts.faceFor(characters[to], font.face()).equals(face)) to++;
            var advances = new Advances(IntStream.range(from, to)
                    .map(i -> advance(font, characters[i]) + Math.round(spread(characters[i], spread)))
                    .toArray());
            var size = Math.round(font.getSize2D());
            runs.add(new GlyphRun(face, size, x, new String(characters, from, to - from), advances));
            x += advances.total();
        }
        return runs;
    }

    private static float spread(int character, JustificationInfo info) {
        var blank = character == ' ' || character == '\u00a0' || character == '\u3000';
        return blank ? info.spaceAdjust() : info.nonSpaceAdjust();
    }

    private int advance(FaceFont font, int character) {
        return Math.round(fonts.advance(character, fonts.faceFor(character, font.face())) * font.getSize2D() / Mp.PT);
    }
}
