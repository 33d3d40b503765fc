package banxin.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the profiles for the archive and for PDF/X ask beside what the newspaper asks. */
class ProfilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("archiveFaults")
    void aFaultForTheArchiveGivesItsOwnCode(String code, Faults.Fault fault) throws IOException {
        try (var specimen = archive()) {
            fault.in(specimen);
            var result = Preflight.check(specimen.saved(folder), Profile.ARCHIVE, false);
            assertThat(PreflightTest.codes(result)).isEqualTo(code.isEmpty() ? Set.of() : Set.of(code));
        }
    }

    static Stream<Object[]> archiveFaults() {
        return Stream.of(
                fault("", good -> {}),
                fault("xmp-missing", good -> good.catalogue().removeItem(COSName.METADATA)),
                fault("pdfa-missing", good -> metadata(good, Specimen.xmp("样报").replace("aiim.org/pdfa/", "aiim.org/no/"))),
                fault("pdfua-missing", good -> metadata(good, Specimen.xmp("样报").replace("aiim.org/pdfua/", "aiim.org/no/"))),
                fault("xmp-info-differ", good -> metadata(good, Specimen.xmp("别报"))),
                fault("xmp-broken", good -> metadata(good, "<x>")),
                fault("archive-intent-missing", good -> good.catalogue().removeItem(COSName.OUTPUT_INTENTS)),
                fault("archive-intent-several", good -> good.intent("GTS_PDFA1", "prtr", "CMYK")),
                fault("archive-intent-empty", good -> ((COSDictionary) good.catalogue().getCOSArray(COSName.OUTPUT_INTENTS)
                        .getObject(0)).removeItem(COSName.getPDFName("DestOutputProfile"))),
                fault("", good -> {
                    good.catalogue().removeItem(COSName.OUTPUT_INTENTS);
                    good.intent("GTS_PDFA1", "mntr", "CMYK");
                }),
                fault("colour-without-intent", good -> {
                    good.catalogue().removeItem(COSName.OUTPUT_INTENTS);
                    good.intent("GTS_PDFA1", "mntr", "RGB ");
                }),
                fault("not-tagged", good -> good.catalogue().removeItem(COSName.STRUCT_TREE_ROOT)),
                fault("no-language", good -> good.catalogue().removeItem(COSName.LANG)),
                fault("title-hidden", good -> good.catalogue().removeItem(COSName.VIEWER_PREFERENCES)),
                fault("no-unicode", good -> Specimen.raw(good, "/T9 10 Tf 100 100 Td (a) Tj")),
                fault("font-not-embedded", good -> good.draw(page -> {
                    page.beginText();
                    page.setFont(new PDType1Font(
                            Standard14Fonts.FontName.COURIER), 9);
                    page.showText("a");
                    page.endText();
                })),
                fault("attachment-no-relation", good -> {
                    var file = new COSDictionary();
                    file.setString(COSName.F, "a.txt");
                    file.setItem(COSName.EF, new COSDictionary());
                    good.catalogue().setItem(COSName.getPDFName("Attached"), file);
                }));
    }

    @ParameterizedTest
    @MethodSource("x4Faults")
    void x4AllowsTransparencyAndLayersAndAsksForXmp(String code, Faults.Fault fault) throws IOException {
        try (var specimen = x4()) {
            fault.in(specimen);
            var result = Preflight.check(specimen.saved(folder), Profile.X4, false);
            assertThat(PreflightTest.codes(result)).isEqualTo(code.isEmpty() ? Set.of() : Set.of(code));
        }
    }

    static Stream<Object[]> x4Faults() {
        return Stream.of(
                fault("", good -> {}),
                fault("", good -> good.draw(page -> {
                    var glass = new PDExtendedGraphicsState();
                    glass.setNonStrokingAlphaConstant(.5f);
                    page.setGraphicsStateParameters(glass);
                    Specimen.fill(page, 0, .5f, 0, 0, new PDRectangle(90, 90, 60, 40));
                })),
                fault("xmp-missing", good -> {
                    good.catalogue().removeItem(COSName.METADATA);
                    good.document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-4");
                }),
                fault("not-pdfx-4", good -> metadata(good, claim("PDF/X-3:2002"))),
                fault("pdfx-missing", good -> metadata(good, claim(""))),
                fault("colour-rgb", good -> good.draw(page -> {
                    page.setNonStrokingColor(1f, 0, 0);
                    page.addRect(90, 90, 60, 40);
                    page.fill();
                })));
    }

    @ParameterizedTest
    @MethodSource("x1aFaults")
    void x1aIsStricter(String code, Faults.Fault fault) throws IOException {
        try (var specimen = new Specimen()) {
            fault.in(specimen);
            var result = Preflight.check(specimen.saved(folder), Profile.X1A, false);
            assertThat(PreflightTest.codes(result)).containsExactly(code);
        }
    }

    static Stream<Object[]> x1aFaults() {
        return Stream.of(
                fault("not-pdfx-1a", good -> {
                    good.document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXConformance", null);
                    good.document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-3:2002");
                }),
                fault("pdf-version", good -> good.document.setVersion(1.5f)),
                fault("object-streams", good -> good.packed = true),
                fault("colour-tagged", good -> good.draw(page -> {
                    page.setNonStrokingColor(new PDColor(
                            new float[] {.5f}, new PDCalGray()));
                    page.addRect(90, 90, 60, 40);
                    page.fill();
                })),
                fault("trapped-missing", good -> good.document.getDocumentInformation().setTrapped("Unknown")));
    }

    private static Object[] fault(String code, Faults.Fault fault) {
        return new Object[] {code, fault};
    }

    private static Specimen archive() throws IOException {
        var good = new Specimen();
        good.catalogue().removeItem(COSName.OUTPUT_INTENTS);
        good.intent("GTS_PDFA1", "prtr", "CMYK");
        metadata(good, Specimen.xmp("样报"));
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        good.catalogue().setItem(COSName.MARK_INFO, marked);
        good.catalogue().setItem(COSName.STRUCT_TREE_ROOT, new COSDictionary());
        good.catalogue().setString(COSName.LANG, "zh-CN");
        var viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        good.catalogue().setItem(COSName.VIEWER_PREFERENCES, viewer);
        return good;
    }

    private static Specimen x4() throws IOException {
        var good = new Specimen();
        good.document.setVersion(1.6f);
        good.document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", null);
        good.document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXConformance", null);
        metadata(good, claim("PDF/X-4"));
        return good;
    }

    private static String claim(String version) {
        return Specimen.xmp("样报").replace("pdfaid:part=\"3\"",
                "xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" pdfxid:GTS_PDFXVersion=\"" + version + "\"");
    }

    private static void metadata(Specimen good, String xmp) throws IOException {
        var metadata = new PDMetadata(good.document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        good.document.getDocumentCatalog().setMetadata(metadata);
    }
}
