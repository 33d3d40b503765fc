package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Plates;
import banxin.geom.Mp;
import banxin.inks.Inks;
import banxin.page.Sheet;
import banxin.theme.Printing;
import banxin.theme.Printing.Deposit;
import banxin.theme.Printing.Mark;
import banxin.theme.Printing.Spot;
import banxin.theme.Printing.Standard;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** What the printer's machines look at before they print. */
class PressEditionTest extends OnThePlate {
    private static final int BLEED = Mp.mm(3);

    private static Printing printing(Standard standard, Set<Mark> marks, Optional<Spot> spot) {
        return new Printing(standard, Deposit.A3U, Optional.empty(), 220, marks, spot);
    }

    private PDDocument made(Printing printing, Sheet sheet) throws IOException {
        return Loader.loadPDF(plate.make(printing, sheet));
    }

    private Plates separated(Printing printing, Sheet sheet) throws IOException {
        var file = issue.resolve("press.pdf");
        Files.write(file, plate.make(printing, sheet));
        return Plates.of(file, 72).getFirst();
    }

    @Test
    void x1aIsDeclaredAndComplete() throws IOException {
        try (var pdf = made(Printing.NEWSPRINT, HandSet.sheet(plate.page(1, BLEED)))) {
            assertThat(pdf.getVersion()).isEqualTo(1.3f);
            var info = pdf.getDocumentInformation().getCOSObject();
            assertThat(info.getString("GTS_PDFXVersion")).isEqualTo("PDF/X-1:2001");
            assertThat(info.getString("GTS_PDFXConformance")).isEqualTo("PDF/X-1a:2001");
            assertThat(info.getNameAsString("Trapped")).isEqualTo("False");
            assertThat(info.getString("Title")).isEqualTo("样报");
            assertThat(info.getString("CreationDate")).isEqualTo(info.getString("ModDate")).startsWith("D:20261123");
            assertThat(pdf.getDocument().getDocumentID().size()).isEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
            isMeantForNewsprint(pdf);
        }
    }

    @Test
    void x4IsDeclaredInItsMetadata() throws IOException {
        var x4 = printing(Standard.X4, Set.of(), Optional.empty());
        try (var pdf = made(x4, HandSet.sheet(plate.page(1, BLEED)))) {
            assertThat(pdf.getVersion()).isEqualTo(1.6f);
            var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains(">PDF/X-4</", ">False</pdf:Trapped>", ">样报</rdf:li>",
                    "2026-11-23T00:00:00+08:00", "xmpMM:RenditionClass", "xmpMM:VersionID");
            isMeantForNewsprint(pdf);
        }
    }

    private static void isMeantForNewsprint(PDDocument pdf) {
        var intent = pdf.getDocumentCatalog().getOutputIntents();
        assertThat(intent).singleElement().satisfies(one -> {
            assertThat(one.getCOSObject().getNameAsString("S")).isEqualTo("GTS_PDFX");
            assertThat(one.getOutputConditionIdentifier()).contains("TR 002");
            assertThat(one.getDestOutputIntent().getInt("N")).isEqualTo(4);
            assertThat(one.getDestOutputIntent().createInputStream().readAllBytes()).isEqualTo(Inks.newsprint().profile());
        });
    }

    @Test
    void withoutMarksTheBleedIsTheEdgeOfThePaper() throws IOException {
        try (var pdf = made(Printing.NEWSPRINT, HandSet.sheet(plate.page(1, BLEED)))) {
            var page = pdf.getPage(0);
            assertThat(page.getMediaBox().toString()).isEqualTo(page.getBleedBox().toString());
            assertThat(side(page.getTrimBox().getLowerLeftX() - page.getBleedBox().getLowerLeftX())).isEqualTo(3);
            assertThat(side(page.getTrimBox().getWidth())).isEqualTo(side(Mp.toPt(HandSet.WIDTH)));
        }
    }

    @Test
    void marksStandOnEveryPlateAndNeverOnThePage() throws IOException {
        var marked = printing(Standard.X1A, EnumSet.allOf(Mark.class), Optional.empty());
        var sheet = HandSet.sheet(plate.page(1, BLEED));
        PDRectangle bleed;
        try (var pdf = made(marked, sheet)) {
            bleed = pdf.getPage(0).getBleedBox();
            assertThat(side(bleed.getLowerLeftX())).as("paper for the marks").isEqualTo(12);
        }
        var plain = separated(Printing.NEWSPRINT, sheet);
        var plates = separated(marked, sheet);
        var top = new Rectangle2D.Double(0, 0, plates.inks().get("Cyan").getWidth(), bleed.getLowerLeftY() - 1);
        for (var ink : List.of("Cyan", "Magenta", "Yellow", "Black"))
            assertThat(plates.most(ink, top)).as(ink).isGreaterThan(50);
        var page = new Rectangle2D.Double(
                bleed.getLowerLeftX() + 1, bleed.getLowerLeftY() + 1, bleed.getWidth() - 2, bleed.getHeight() - 2);
        var same = new Rectangle2D.Double(1, 1, bleed.getWidth() - 2, bleed.getHeight() - 2);
        assertThat(plates.most("Cyan", page)).isEqualTo(plain.most("Cyan", same));
    }

    private static long side(double points) {
        return Math.round(points / 72 * 25.4);
    }

    @Test
    void blackPrintsOverWhatIsBelowAndWhiteKnocksItOut() throws IOException {
        var sheet = HandSet.sheet(plate.page(1), """
                <style>.under { position: absolute; left: 20pt; top: 0; width: 100pt; height: 24pt;
                  background: cmyk(1,0,0,0) }
                .black, .white { position: absolute; top: 4pt; width: 20pt; height: 16pt }
                .black { left: 10pt; background: cmyk(0,0,0,1) } .white { left: 60pt; background: cmyk(0,0,0,0) }
                </style>""", "<div class='under'><div class='black'/><div class='white'/></div>");
        var plates = separated(Printing.NEWSPRINT, sheet);
        assertThat(plates.at("Cyan", 25, 12)).isEqualTo(100);
        assertThat(plates.at("Cyan", 40, 12)).as("under black").isEqualTo(100);
        assertThat(plates.at("Black", 40, 12)).isEqualTo(100);
        assertThat(plates.at("Cyan", 90, 12)).as("under white").isZero();
    }

    @Test
    void redHeadsAreTwoProcessInksOrOneInkOfTheirOwn() throws IOException {
        var red = HandSet.sheet(plate.page(1), "<style>.headline { color: cmyk(0,1,1,0) }</style>", "");
        var head = new Rectangle2D.Double(30, 55, 280, 40);
        var process = separated(Printing.NEWSPRINT, red);
        assertThat(List.of("Magenta", "Yellow")).allMatch(ink -> process.most(ink, head) == 100);
        assertThat(process.most("Black", head)).isZero();
        var spot = separated(printing(Standard.X1A, Set.of(), Optional.of(new Spot("Red 032", List.of(0, 100, 100, 0)))), red);
        assertThat(spot.most("Red 032", head)).isEqualTo(100);
        assertThat(List.of("Magenta", "Yellow", "Black")).allMatch(ink -> spot.most(ink, head) == 0);
    }

    @Test
    void aSpotInkKeepsItsChineseName() throws IOException {
        var red = HandSet.sheet(plate.page(1), "<style>.headline { color: cmyk(0,1,1,0) }</style>", "");
        var spot = printing(Standard.X1A, Set.of(), Optional.of(new Spot("专红", List.of(0, 100, 100, 0))));
        try (var pdf = made(spot, red)) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getColorSpaceNames())
                assertThat(resources.getColorSpace(name).getName()).isEqualTo("Separation");
            assertThat(resources.getColorSpaceNames()).hasSize(1);
            var colorant = resources.getColorSpace(resources.getColorSpaceNames().iterator().next()).toString();
            assertThat(colorant).contains("专红");
        }
    }
}
