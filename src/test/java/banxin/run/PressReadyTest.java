package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Plates;
import banxin.judges.Shop;
import banxin.judges.Sidecar;
import banxin.judges.Tool;
import banxin.notice.Wording;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The press PDF of every test issue, before judges that are not ours. */
class PressReadyTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final int DPI = 50;
    private static final int INK_LIMIT = 220;
    /** Rounding of the judge's eight bits. */
    private static final int ROUNDING = 2;

    @TempDir
    private static Path folder;

    private static final Map<Path, Path> MADE = new HashMap<>();

    static List<Path> issues() throws IOException {
        var issues = new ArrayList<>(List.of(
                HOME.resolve("templates/county/sample"), HOME.resolve("templates/county/specimen")));
        try (var tests = Files.list(HOME.resolve("src/test/issues"))) {
            tests.filter(Files::isDirectory).sorted().forEach(issues::add);
        }
        return issues;
    }

    private static Path made(Path issue) {
        return MADE.computeIfAbsent(issue, unseen -> {
            var out = folder.resolve(issue.getFileName());
            var outcome = Shop.press().print(issue, new Order(out, 0, false), new Wording(Locale.ROOT));
            assertThat(outcome.end()).isEqualTo(Outcome.Ended.DONE);
            return out;
        });
    }

    @ParameterizedTest
    @MethodSource("issues")
    void isX1aWithEveryFontAndNoColourOfAScreen(Path issue) throws IOException {
        var pdf = made(issue).resolve("press.pdf").toString();
        assertThat(Tool.output("pdfinfo", "-box", pdf))
                .contains("PDF/X-1:2001", "(PDF/X-1 and PDF/X-1a)", "TrimBox", "BleedBox", "PDF version:     1.3")
                .containsPattern("Encrypted: +no");
        assertThat(Tool.output("qpdf", "--check", pdf)).contains("No syntax or stream encoding errors");
        assertThat(rows(Tool.output("pdffonts", pdf)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsPattern("CID TrueType +Identity-H +yes yes yes"));
        assertThat(rows(Tool.output("pdfimages", "-list", pdf)))
                .allSatisfy(row -> assertThat(row).containsPattern(" (cmyk|gray) "));
        assertThat(Tool.output("pdfdetach", "-list", pdf)).startsWith("0 embedded files");
    }

    private static List<String> rows(String table) {
        return table.lines().skip(2).toList();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void bodyTextIsOnTheBlackPlateAndNoPlaceTakesTooMuchInk(Path issue) throws IOException {
        var out = made(issue);
        var plates = Plates.of(out.resolve("press.pdf"), DPI);
        assertThat(plates).extracting(Plates::most).allMatch(most -> most <= INK_LIMIT + ROUNDING);
        int legs = 0;
        for (var leaf : Sidecar.read(out.resolve("pages.json"), 9).pages())
            for (var box : leaf.boxes())
                if (box.isLeg()) {
                    legs++;
                    var plate = plates.get(leaf.folio() - 1);
                    var area = inside(box.area(), leaf.bleed());
                    assertThat(plate.most("Black", area)).as("%s is printed", box).isPositive();
                    for (var ink : List.of("Cyan", "Magenta", "Yellow"))
                        assertThat(plate.most(ink, area)).as("%s of %s", ink, box).isZero();
                }
        assertThat(legs).isPositive();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void aPageOfTextIsSmall(Path issue) throws IOException {
        try (var pdf = Loader.loadPDF(made(issue).resolve("press.pdf").toFile())) {
            long pictures = 0;
            for (var object : pdf.getDocument().getXrefTable().keySet())
                if (pdf.getDocument().getObjectFromPool(object).getObject() instanceof COSStream stream
                        && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) pictures += stream.getLength();
            long size = Files.size(made(issue).resolve("press.pdf")) - pictures;
            assertThat(size / pdf.getNumberOfPages()).isLessThanOrEqualTo(250_000);
        }
    }

    @Test
    void aRedHeadIsTwoInksAndTheTextBelowItIsBlack() throws IOException {
        var out = made(HOME.resolve("src/test/issues/heads"));
        var plates = Plates.of(out.resolve("press.pdf"), DPI);
        var heads = Sidecar.read(out.resolve("pages.json"), 9).pages().stream()
                .flatMap(leaf -> leaf.boxes().stream())
                .filter(box -> box.story().equals("head-01") && box.part().equals("headline"))
                .toList();
        assertThat(heads).hasSize(1);
        var area = heads.getFirst().area();
        var plate = plates.get(heads.getFirst().page() - 1);
        assertThat(plate.most("Magenta", area)).isEqualTo(100);
        assertThat(plate.most("Yellow", area)).isEqualTo(100);
        assertThat(plate.most("Black", area)).isZero();
    }

    /** A pixel in from the edge: a picture may stand beside the leg. */
    private static Rectangle2D inside(Rectangle2D area, double bleed) {
        double pixel = 72.0 / DPI;
        return new Rectangle2D.Double(
                area.getX() + bleed + pixel, area.getY() + bleed + pixel, area.getWidth() - 2 * pixel,
                area.getHeight() - 2 * pixel);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void whatIsDeclaredIsComplete(Path issue) throws IOException {
        try (var pdf = Loader.loadPDF(made(issue).resolve("press.pdf").toFile())) {
            var info = pdf.getDocumentInformation().getCOSObject();
            assertThat(info.getString("GTS_PDFXConformance")).isEqualTo("PDF/X-1a:2001");
            assertThat(info.getNameAsString("Trapped")).isEqualTo("False");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(within(page.getTrimBox(), page.getBleedBox())).isTrue();
                assertThat(within(page.getBleedBox(), page.getMediaBox())).isTrue();
            }
        }
    }

    private static boolean within(PDRectangle inner, PDRectangle outer) {
        return inner.getLowerLeftX() >= outer.getLowerLeftX()
                && inner.getLowerLeftY() >= outer.getLowerLeftY()
                && inner.getUpperRightX() <= outer.getUpperRightX()
                && inner.getUpperRightY() <= outer.getUpperRightY();
    }
}
