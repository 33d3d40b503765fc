package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.geom.Mp;
import banxin.page.Frame;
import banxin.page.Sheet;
import banxin.type.Form;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stands where on paper, read back with a reader that is not ours. */
class PlateMakerTest extends OnThePlate {
    private static final int BLEED = Mp.pt(9);

    @Test
    void everyGlyphStandsWhereThePageSaysToAHundredthOfAPoint() throws IOException {
        var page = plate.page(1);
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page)))) {
            var printed = Glyph.printed(pdf, 0);
            var wanted = Glyph.wanted(plate.fonts(), page);
            var furniture = printed.size() - wanted.size();
            assertThat(printed.subList(furniture, printed.size()))
                    .extracting(Glyph::text)
                    .containsExactlyElementsOf(wanted.stream().map(Glyph::text).toList());
            for (int i = 0; i < wanted.size(); i++) {
                var glyph = printed.get(furniture + i);
                assertThat(glyph.x()).as("x of %s", glyph).isCloseTo(wanted.get(i).x(), within(0.01));
                assertThat(glyph.y()).as("y of %s", glyph).isCloseTo(wanted.get(i).y(), within(0.01));
            }
        }
    }

    @Test
    void aRaisedAndNarrowedRunKeepsTheAdvancesThatItWasGiven() throws IOException {
        var page = HandSet.formed(plate.page(1), new Form(2_000, 900));
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page)))) {
            var printed = Glyph.printed(pdf, 0);
            var wanted = Glyph.wanted(plate.fonts(), page);
            for (int i = 0; i < wanted.size(); i++) {
                var glyph = printed.get(printed.size() - wanted.size() + i);
                assertThat(glyph.x()).as("x of %s", glyph).isCloseTo(wanted.get(i).x(), within(0.01));
                assertThat(glyph.y()).as("y of %s", glyph).isCloseTo(wanted.get(i).y() + 2, within(0.01));
                assertThat(glyph.size()).as("width of %s", glyph).isCloseTo(0.9 * wanted.get(i).size(), within(0.01));
            }
            var furniture = printed.getFirst();
            assertThat(furniture.size()).as("what comes before and behind is as cut").isEqualTo(9);
        }
    }

    @Test
    void furnitureKeepsItsRareCharacter() throws IOException {
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(plate.page(1))))) {
            assertThat(new PDFTextStripper().getText(pdf)).startsWith("第1版　要闻　责任编辑 𠮷小明");
        }
    }

    @Test
    void textComesOutInReadingOrderWithParagraphsWhole() throws IOException {
        var page = plate.page(1);
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page)))) {
            var paragraphs = Glyph.texts(page).flatMap(text -> text.fragments().stream()).map(Frame.Fragment::text);
            // The reader puts the whole text at the first glyph, and an empty line for each line that follows.
            assertThat(new PDFTextStripper().getText(pdf).lines().skip(1).filter(line -> !line.isEmpty()))
                    .containsExactlyElementsOf(paragraphs.toList());
        }
    }

    /** A damaged subset extracts well and prints blank. */
    @Test
    void everyGlyphLeavesInkInItsBox() throws IOException {
        var page = plate.page(1);
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page)))) {
            var dpi = 288;
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            for (var glyph : Glyph.wanted(plate.fonts(), page)) {
                if (glyph.text().isBlank()) continue;
                var pixels = dpi / 72.0;
                var top = picture.getHeight() - (glyph.y() + 0.88 * glyph.size()) * pixels;
                assertThat(Plate.ink(picture, glyph.x() * pixels, top, glyph.width() * pixels, glyph.size() * pixels))
                        .as("ink of %s", glyph)
                        .isGreaterThan(8);
            }
        }
    }

    @Test
    void dotsStandUnderTheHanOfADottedRunAndUnderNothingElse() throws IOException {
        var page = plate.page(1);
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(page)))) {
            var dpi = 288;
            var pixels = dpi / 72.0;
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            for (var glyph : Glyph.wanted(plate.fonts(), page)) {
                if (glyph.size() != 10) continue;
                var dot = Plate.ink(picture, (glyph.x() + 4) * pixels,
                        picture.getHeight() - (glyph.y() - 1.8) * pixels, 2 * pixels, 1.4 * pixels);
                var han = Character.isIdeographic(glyph.text().codePointAt(0));
                assertThat(dot > 0).as("dot under %s", glyph).isEqualTo(glyph.dotted() && han);
            }
        }
    }

    @Test
    void bleedMovesEverythingByTheSameAmount() throws IOException {
        try (var plain = Loader.loadPDF(plate.make(HandSet.sheet(plate.page(1))));
                var bled = Loader.loadPDF(plate.make(HandSet.sheet(plate.page(1, BLEED))))) {
            var before = Glyph.printed(plain, 0);
            var after = Glyph.printed(bled, 0);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).x() - before.get(i).x()).as("x of %s", before.get(i)).isCloseTo(9,
                        within(0.011));
                assertThat(after.get(i).y() - before.get(i).y()).as("y of %s", before.get(i)).isCloseTo(9,
                        within(0.011));
            }
        }
    }

    @Test
    void aFrameMovedByCssStillPrintsWhereThePageSays() throws IOException {
        var page = plate.page(1);
        var straight = HandSet.sheet(page);
        var crooked = new Sheet(page, straight.xhtml().replace("class=\"leg\" style=\"",
                "class=\"leg\" style=\"margin:77pt;"));
        try (var one = Loader.loadPDF(plate.make(straight));
                var other = Loader.loadPDF(plate.make(crooked))) {
            assertThat(Glyph.printed(other, 0)).isEqualTo(Glyph.printed(one, 0));
        }
    }

    @Test
    void whatATemplateClipsIsPrintedAllTheSame() throws IOException {
        var page = plate.page(1);
        var sheet = HandSet.sheet(page);
        var clipped = sheet.xhtml()
                .replace("<body>", "<body><div style='overflow:hidden;width:50pt;height:50pt'>")
                .replace("</body>", "</div></body>")
                .replace("class=\"leg\" style=\"position:absolute", "class=\"leg\" style=\"position:static");
        try (var open = Loader.loadPDF(plate.make(sheet));
                var shut = Loader.loadPDF(plate.make(new Sheet(page, clipped)))) {
            var area = Mp.toPt(page.grid().area().y());
            var whole = new PDFRenderer(open).renderImageWithDPI(0, 72);
            var cut = new PDFRenderer(shut).renderImageWithDPI(0, 72);
            assertThat(Plate.ink(cut, 0, area, 170, 240)).isEqualTo(Plate.ink(whole, 0, area, 170,
                    240)).isGreaterThan(500);
        }
    }

    @Test
    void somethingHangingOverTheFootMakesNoSecondPage() throws IOException {
        var sheet = HandSet.sheet(plate.page(1), "", "<p style='position:absolute;top:900pt'>版</p>");
        try (var pdf = Loader.loadPDF(plate.make(sheet))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }
}
