package banxin.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.geom.Rect;
import banxin.notice.Finding;
import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.notice.Wording;
import banxin.preflight.Faults.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a good file gives its own code and no other. */
class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void aGoodFileHasNoFindingsForThePress() throws IOException {
        try (var good = new Specimen()) {
            var file = good.saved(folder);
            assertThat(lines(Preflight.check(file, Profile.NEWSPRINT, false))).isEmpty();
            assertThat(lines(Preflight.check(file, Profile.X1A, false))).isEmpty();
        }
    }

    @Test
    void printersMarksOutsideTheTrimAreNoType() throws IOException {
        try (var good = new Specimen()) {
            good.page.setTrimBox(new PDRectangle(20, 20, 280, 380));
            good.page.setBleedBox(new PDRectangle(11, 11, 298, 398));
            good.draw(page -> {
                page.setNonStrokingColor(1f, 1f, 1f, 1f);
                good.type(page, 30, 4, 5, "一二");
                page.setStrokingColor(1f, 1f, 1f, 1f);
                page.setLineWidth(.1f);
                page.moveTo(20, 0);
                page.lineTo(20, 9);
                page.stroke();
            });
            assertThat(lines(Preflight.check(good.saved(folder), Profile.NEWSPRINT, false))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void aFaultInDisguiseIsTheSameFault(String code, Fault fault) throws IOException {
        try (var specimen = new Specimen()) {
            fault.in(specimen);
            var result = Preflight.check(specimen.saved(folder), Profile.NEWSPRINT, false);
            assertThat(codes(result)).as(() -> String.join("\n", lines(result))).containsExactly(code);
        }
    }

    static Stream<Object[]> disguises() {
        return Stream.<Object[]>of(
                new Object[] {"hairline", Faults.drawn(page -> Specimen.fill(page, 0, 0, 0, 1, new PDRectangle(100, 100, 90, 0)))},
                new Object[] {"hairline", Faults.drawn(page -> Specimen.fill(page, 0, 0, 0, 1, new PDRectangle(100, 100, .1f, 90)))},
                new Object[] {"hairline", Faults.drawn(page -> {
                    page.transform(Matrix.getRotateInstance(.7, 100, 100));
                    Specimen.fill(page, 0, 0, 0, 1, new PDRectangle(0, 0, 90, .1f));
                })},
                new Object[] {"halftone", (Fault) good -> {
                    Faults.state(good, "HT", new COSDictionary());
                    for (var name : good.page.getResources().getExtGStateNames())
                        good.page.getResources().getExtGState(name).getCOSObject().removeItem(COSName.TYPE);
                }},
                new Object[] {"form-fields", (Fault) good -> Faults.annotation(good, "Widget", 20)},
                new Object[] {"annotation", (Fault) good -> Faults.annotation(good, "Text", 0)},
                new Object[] {"action", (Fault) good -> Faults.action(good, "URI")},
                new Object[] {"pdfx-missing", (Fault) good -> good.document.getDocumentInformation().getCOSObject()
                        .removeItem(COSName.getPDFName("GTS_PDFXVersion"))},
                new Object[] {"intent-empty", (Fault) good -> {
                    var intent = (COSDictionary) good.catalogue().getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
                    intent.removeItem(COSName.getPDFName("DestOutputProfile"));
                    intent.setString("RegistryName", "http://www.color.org");
                    intent.setString("OutputConditionIdentifier", "Our own press");
                }},
                new Object[] {"box-outside", (Fault) good -> good.page.getCOSObject()
                        .setItem(COSName.TRIM_BOX, new COSArray(List.of(COSName.A, COSName.A, COSName.A, COSName.A)))},
                new Object[] {"colour-rgb", Faults.drawn(page -> page.setNonStrokingColor(1f, 0f, 0f))},
                new Object[] {"box-outside", (Fault) good -> good.page.setCropBox(new PDRectangle(60, 60, 200, 300))},
                new Object[] {"transparency", (Fault) good -> {
                    var group = new COSDictionary();
                    group.setItem(COSName.S, COSName.TRANSPARENCY);
                    Faults.xObject(good, "Form").setItem(COSName.GROUP, group);
                    good.draw(page -> page.drawForm((PDFormXObject) good.page.getResources()
                            .getXObject(COSName.getPDFName("X"))));
                }},
                new Object[] {"damaged-page", (Fault) good -> {
                    var stream = Faults.xObject(good, "Form");
                    try (var out = stream.createRawOutputStream()) {
                        out.write(new byte[] {0x78, (byte) 0x9C, 1, 2, 3, 4, 5, 6, 7, 8});
                    }
                    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                }});
    }

    @ParameterizedTest
    @MethodSource("pressFaults")
    void aFaultGivesItsOwnCodeAndNoOther(String code, Fault fault) throws IOException {
        try (var specimen = new Specimen()) {
            fault.in(specimen);
            var result = Preflight.check(specimen.saved(folder), Profile.NEWSPRINT, false);
            assertThat(codes(result)).as(() -> String.join("\n", lines(result))).containsExactly(code);
        }
    }

    @Test
    void aFindingSaysWhereAndHowMuch() throws IOException {
        try (var specimen = new Specimen()) {
            Faults.press().get("total-ink").in(specimen);
            var finding = Preflight.check(specimen.saved(folder), Profile.NEWSPRINT, false).findings().getFirst();
            assertThat(finding.measured()).isEqualTo(Quantity.amount(400, MeasureUnit.PERCENT));
            assertThat(finding.limit()).isEqualTo(Quantity.amount(220, MeasureUnit.PERCENT));
            assertThat(finding.source()).contains("TR 002");
            assertThat(finding.page()).isEqualTo(1);
            var where = finding.where().orElseThrow();
            assertThat(where.x() / 1000).isEqualTo(90);
            assertThat(where.y() / 1000).isEqualTo(210);
            assertThat(where.width() / 1000).isEqualTo(75);
            assertThat(where.height() / 1000).isEqualTo(100);
        }
    }

    @Test
    void whatIsPaintedInAPatternIsFoundWhereThePatternLies() throws IOException {
        try (var specimen = new Specimen()) {
            var pattern = new PDTilingPattern();
            pattern.setBBox(new PDRectangle(0, 0, 9, 9));
            pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
            pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
            pattern.setXStep(9);
            pattern.setYStep(9);
            pattern.setResources(new PDResources());
            try (var out = pattern.getContentStream().createOutputStream()) {
                out.write("1 0 0 rg 0 0 5 5 re f".getBytes(StandardCharsets.US_ASCII));
            }
            var resources = specimen.page.getResources();
            var colour = new PDColor(resources.add(pattern), new PDPattern(resources));
            specimen.draw(page -> {
                page.setNonStrokingColor(colour);
                page.addRect(110, 110, 60, 40);
                page.fill();
            });
            var findings = Preflight.check(specimen.saved(folder), Profile.NEWSPRINT, false).findings();
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("colour-rgb");
                assertThat(finding.where().orElseThrow()).isEqualTo(new Rect(100_000, 260_000, 60_000, 40_000));
            });
        }
    }

    static Stream<Object[]> pressFaults() {
        return Faults.press().entrySet().stream().map(fault -> new Object[] {fault.getKey(), fault.getValue()});
    }

    @Test
    void theReportShowsThePageAndMarksTheSpot() throws IOException {
        try (var specimen = new Specimen()) {
            Faults.press().get("total-ink").in(specimen);
            specimen.document.getDocumentInformation().setTitle("<script>");
            var result = Preflight.check(specimen.saved(folder), Profile.NEWSPRINT, true);
            var out = new ByteArrayOutputStream();
            Preflight.report(result, new Wording(Locale.ENGLISH), out);
            var html = out.toString(StandardCharsets.UTF_8);
            assertThat(html).contains("data:image/png;base64,", "class=\"spot fault\"", result.sha256(), "400 %")
                    .doesNotContain("<script", "src=\"http");
            assertThat(html).contains("left:31.25%").contains("top:52.38%");
        }
    }

    @Test
    void everyCodeHasItsSentence() {
        for (var code : Code.values())
            assertThat(new Wording(Locale.ROOT).sentence(code.key(), "a", "b")).isNotBlank();
    }

    @Test
    void everyCodeIsGivenByAFileOfTheTests() {
        var given = new HashSet<>(Faults.press().keySet());
        HostileTest.DESERVED.values().forEach(given::addAll);
        Stream.of(ProfilesTest.archiveFaults(), ProfilesTest.x4Faults(), ProfilesTest.x1aFaults())
                .flatMap(faults -> faults).forEach(fault -> given.add((String) fault[0]));
        assertThat(Stream.of(Code.values()).map(Code::key).filter(code -> !given.contains(code)))
                .as("codes that only a test of their own gives")
                .containsExactlyInAnyOrder("file-forbidden", "file-special", "file-missing", "id-missing");
    }

    @Test
    void aFileWithoutAnIdentifierLacksIt() throws IOException {
        try (var specimen = new Specimen()) {
            var file = specimen.saved(folder);
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(text).containsOnlyOnce("/ID [");
            Files.writeString(file, text.replace("/ID [", "/No ["), StandardCharsets.ISO_8859_1);
            assertThat(codes(Preflight.check(file, Profile.NEWSPRINT, false))).containsExactly("id-missing");
        }
    }

    @Test
    void theFileIsOnlyRead() throws IOException {
        try (var specimen = new Specimen()) {
            var file = specimen.saved(folder);
            var before = Files.readAllBytes(file);
            Preflight.check(file, Profile.ARCHIVE, true);
            assertThat(file).hasBinaryContent(before);
        }
    }

    static Set<String> codes(Verdict result) {
        return result.findings().stream().map(Finding::code).collect(Collectors.toSet());
    }

    static List<String> lines(Verdict result) {
        return result.findings().stream().map(new Wording(Locale.ENGLISH)::line).toList();
    }
}
