package banxin.plate;

import banxin.fonts.Fonts;
import banxin.geom.Mp;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.type.GlyphRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A glyph with its origin, in pt from the lower left corner. */
record Glyph(String text, double x, double y, double size, double width, boolean dotted) {
    static Stream<Frame.Text> texts(Page page) {
        return page.frames().stream().filter(Frame.Text.class::isInstance).map(Frame.Text.class::cast);
    }

    /** Of the text frames, as the page has them. */
    static List<Glyph> wanted(Fonts fonts, Page page) {
        var glyphs = new ArrayList<Glyph>();
        texts(page)
                .flatMap(text -> text.fragments().stream())
                .flatMap(fragment -> fragment.lines().stream())
                .forEach(line -> line.line().runs().forEach(run -> add(glyphs, fonts, page, line, run)));
        return glyphs;
    }

    private static void add(List<Glyph> glyphs, Fonts fonts, Page page, Frame.Placed line, GlyphRun run) {
        var x = line.x() + run.x();
        var y = Mp.toPt(page.grid().height() - line.baseline());
        var size = Mp.toPt(run.size());
        var characters = run.text().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            var width = fonts.advance(characters[i], run.face()) / 1000.0 * size;
            glyphs.add(new Glyph(Character.toString(characters[i]), Mp.toPt(x), y, size, width, isDotted(line, x)));
            x += run.advances().get(i);
        }
    }

    private static boolean isDotted(Frame.Placed line, int x) {
        return line.line().accents().stream().anyMatch(accent -> line.x() + accent.x() == x);
    }

    /** Of the whole page, in the order of the file. */
    static List<Glyph> printed(PDDocument pdf, int page) throws IOException {
        var reader = new Reader();
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.getText(pdf);
        return reader.found;
    }

    private static final class Reader extends PDFTextStripper {
        private final List<Glyph> found = new ArrayList<>();

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
            var size = place.getScalingFactorX();
            found.add(new Glyph(font.toUnicode(code), place.getTranslateX(), place.getTranslateY(), size, 0, false));
        }
    }
}
