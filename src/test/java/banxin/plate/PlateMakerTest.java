package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import banxin.fonts.Fonts;
import banxin.geom.Mp;
import banxin.notice.Halt;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Sheet;
import com.sun.net.httpserver.HttpServer;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the PDF back with a reader that is not ours. */
class PlateMakerTest {
    private static final Fonts FONTS = Fonts.in(Path.of(System.getProperty("banxin.home"), "fonts"));
    private static final PlateMaker MAKER = new PlateMaker(FONTS);
    private static final PlateMaker.Label LABEL =
            new PlateMaker.Label("样报", "县融媒体中心", "要闻", List.of("样报", "第12期"), LocalDate.of(2026, 11, 23));
    private static final int BLEED = Mp.pt(9);

    @TempDir
    Path issue;

    @TempDir
    Path theme;

    @BeforeEach
    void drawPicturesAndTheme() throws IOException {
        var grey = new BufferedImage(130, 52, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 130; x++) for (int y = 0; y < 52; y++) grey.getRaster().setSample(x, y, 0, 60 + x + y / 4);
        ImageIO.write(grey, "jpg", issue.resolve("grey.jpg").toFile());
        var clear = new BufferedImage(60, 75, BufferedImage.TYPE_INT_ARGB);
        var brush = clear.createGraphics();
        brush.setComposite(AlphaComposite.Src);
        brush.setColor(new Color(200, 0, 0, 128));
        brush.fillOval(5, 5, 50, 65);
        brush.dispose();
        ImageIO.write(clear, "png", issue.resolve("clear.png").toFile());
        Files.writeString(theme.resolve("page.css"), HandSet.CSS);
    }

    @Test
    void everyGlyphStandsWhereThePageSaysToAHundredthOfAPoint() throws IOException {
        var page = page(1);
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page)))) {
            var printed = Glyphs.of(pdf, 0);
            var wanted = wanted(page);
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
    void furnitureKeepsItsRareCharacter() throws IOException {
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page(1))))) {
            assertThat(new PDFTextStripper().getText(pdf)).startsWith("第1版　要闻　责任编辑 𠮷小明");
        }
    }

    @Test
    void textComesOutInReadingOrderWithParagraphsWhole() throws IOException {
        var page = page(1);
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page)))) {
            var paragraphs = texts(page).flatMap(text -> text.fragments().stream()).map(Frame.Fragment::text);
            // The reader puts the whole text at the first glyph, and an empty line for each line that follows.
            assertThat(new PDFTextStripper().getText(pdf).lines().skip(1).filter(line -> !line.isEmpty()))
                    .containsExactlyElementsOf(paragraphs.toList());
        }
    }

    /** A damaged subset extracts well and prints blank. */
    @Test
    void everyGlyphLeavesInkInItsBox() throws IOException {
        var page = page(1);
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page)))) {
            var dpi = 288;
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            for (var glyph : wanted(page)) {
                if (glyph.text().isBlank()) continue;
                var pixels = dpi / 72.0;
                var top = picture.getHeight() - (glyph.y() + 0.88 * glyph.size()) * pixels;
                assertThat(ink(picture, glyph.x() * pixels, top, glyph.width() * pixels, glyph.size() * pixels))
                        .as("ink of %s", glyph)
                        .isGreaterThan(8);
            }
        }
    }

    @Test
    void dotsStandUnderTheHanOfADottedRunAndUnderNothingElse() throws IOException {
        var page = page(1);
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page)))) {
            var dpi = 288;
            var pixels = dpi / 72.0;
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            for (var glyph : wanted(page)) {
                if (glyph.size() != 10) continue;
                var dot = ink(picture, (glyph.x() + 4) * pixels, picture.getHeight() - (glyph.y() - 1.8) * pixels, 2 * pixels, 1.4 * pixels);
                var han = Character.isIdeographic(glyph.text().codePointAt(0));
                assertThat(dot > 0).as("dot under %s", glyph).isEqualTo(glyph.dotted() && han);
            }
        }
    }

    @Test
    void onlyProcessInksAreUsedAndTextIsBlackAlone() throws IOException {
        var coloured = HandSet.sheet(
                page(1), "<style>.folio { color: red; opacity: 0.5 }</style>", "<p><a href='#a'>版</a></p>");
        try (var pdf = Loader.loadPDF(make(coloured))) {
            var operators = new ArrayList<String>();
            for (var token : new PDFStreamParser(pdf.getPage(0)).parse())
                if (token instanceof Operator operator) operators.add(operator.getName());
            assertThat(operators).contains("k").doesNotContain("rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN", "gs", "sh");
        }
    }

    @Test
    void oneSubsetOfAFaceServesAllPages() throws IOException {
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page(1)), HandSet.sheet(page(2))))) {
            Set<Object> files = new HashSet<>();
            var names = new HashSet<String>();
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                    names.add(font.getName());
                    files.add(font.getCOSObject());
                }
            assertThat(files).hasSize(4);
            assertThat(names).extracting(name -> name.substring(7)).containsExactlyInAnyOrder(
                    "BanxinSong-Regular", "BanxinHei-Regular", "BanxinHei-Bold", "BanxinRare-Regular");
        }
    }

    @Test
    void sameSheetsGiveTheSameBytesInAnyZoneLocaleAndThread() throws IOException {
        var sheets = new Sheet[] {HandSet.sheet(page(1)), HandSet.sheet(page(2))};
        var once = make(sheets);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
            var again = CompletableFuture.supplyAsync(() -> make(new PlateMaker(FONTS), sheets)).join();
            assertThat(again).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(make(HandSet.sheet(page(2)))).isNotEqualTo(make(HandSet.sheet(page(1))));
    }

    @Test
    void sharingAMakerBetweenThreadsChangesNothing() {
        var sheet = HandSet.sheet(page(1));
        var alone = make(sheet);
        var together = Stream.generate(() -> CompletableFuture.supplyAsync(() -> make(sheet))).limit(6).toList();
        assertThat(together).allSatisfy(one -> assertThat(one.join()).isEqualTo(alone));
    }

    @Test
    void boxesVersionAndLabelAreInTheFile() throws IOException {
        var bytes = make(HandSet.sheet(HandSet.page(FONTS, issue, 1, BLEED)));
        try (var pdf = Loader.loadPDF(bytes)) {
            var page = pdf.getPage(0);
            assertThat(page.getMediaBox().toString()).isEqualTo("[0.0,0.0,358.0,318.0]");
            assertThat(page.getBleedBox().toString()).isEqualTo("[0.0,0.0,358.0,318.0]");
            assertThat(page.getTrimBox().toString()).isEqualTo("[9.0,9.0,349.0,309.0]");
            assertThat(new String(bytes, 0, 8)).isEqualTo("%PDF-1.4");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("样报");
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("样报，第12期");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2026-11-22T16:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void theOutlineListsPagesAndHeadlines() throws IOException {
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page(1)), HandSet.sheet(page(2))))) {
            var first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("第1版 要闻");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("县委召开农村工作会议");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("第2版 要闻");
            assertThat(first.getNextSibling().findDestinationPage(pdf)).isEqualTo(pdf.getPage(1));
        }
    }

    @Test
    void aDiskThatFillsUpIsAnUncheckedIoException() {
        for (var room : new int[] {0, 1_000, 50_000}) {
            var full = new OutputStream() {
                private int written;

                @Override
                public void write(int value) throws IOException {
                    if (written++ >= room) throw new IOException("no space left on device");
                }
            };
            assertThatThrownBy(() -> MAKER.make(Stream.of(HandSet.sheet(page(1))), LABEL, issue, theme, full))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void bleedMovesEverythingByTheSameAmount() throws IOException {
        try (var plain = Loader.loadPDF(make(HandSet.sheet(page(1))));
                var bled = Loader.loadPDF(make(HandSet.sheet(HandSet.page(FONTS, issue, 1, BLEED))))) {
            var before = Glyphs.of(plain, 0);
            var after = Glyphs.of(bled, 0);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).x() - before.get(i).x()).as("x of %s", before.get(i)).isCloseTo(9, within(0.011));
                assertThat(after.get(i).y() - before.get(i).y()).as("y of %s", before.get(i)).isCloseTo(9, within(0.011));
            }
        }
    }

    @Test
    void aJpegGoesInAsItIsAndAlphaIsFlattenedAndAPictureIsEmbeddedOnce() throws IOException {
        try (var pdf = Loader.loadPDF(make(HandSet.sheet(page(1)), HandSet.sheet(page(2))))) {
            var images = new HashSet<Object>();
            for (var page : pdf.getPages())
                for (var name : page.getResources().getXObjectNames()) {
                    var image = (PDImageXObject) page.getResources().getXObject(name);
                    images.add(image.getCOSObject());
                    assertThat(image.getSoftMask()).isNull();
                    if (image.getWidth() == 130) {
                        assertThat(image.getStream().getFilters()).containsExactly(COSName.DCT_DECODE);
                        assertThat(image.getColorSpace().getName()).isEqualTo("DeviceGray");
                    } else {
                        assertThat(image.getImage().getRGB(30, 37) & 0xFFFFFF).isEqualTo(0xE37F7F);
                        assertThat(image.getImage().getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
                    }
                }
            assertThat(images).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src='%s/a.png'/>", "<div style=\"background-image:url('%s/a.png');width:9pt;height:9pt\">版</div>",
        "<img src='file:///etc/passwd'/>", "<img src='../../../../../../../etc/passwd'/>", "<img src='/etc/passwd'/>",
        "<img src='data:image/png;base64,iVBORw0KGgo='/>", "<img src='jar:file:/a.jar!/b.png'/>", "<img src='missing.png'/>"
    })
    void nothingIsFetchedFromOutsideTheTheme(String element) throws IOException {
        assertRefused("", element);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<link rel='stylesheet' href='%s/a.css'/>", "<style>@import url('%s/a.css');</style>",
        "<link rel='stylesheet' href='file:///etc/passwd'/>", "<style>@import url('../a.css');</style>",
        "<style>@font-face { font-family: x; src: url('%s/a.ttf') }</style>"
    })
    void noStyleComesFromOutsideTheTheme(String head) throws IOException {
        assertRefused(head, "");
    }

    private void assertRefused(String head, String body) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            var sheet = HandSet.sheet(page(1), head.replace("%s", address), body.replace("%s", address));
            assertThatThrownBy(() -> make(sheet)).isInstanceOfSatisfying(
                    Halt.class, halt -> assertThat(halt.notice().code()).isEqualTo("theme-source-refused"));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void linksAndScriptsDoNotReachThePdf() throws IOException {
        var sheet = HandSet.sheet(
                page(1),
                "<script>alert(1)</script>",
                "<p id='x'><a href='#x' onclick='app.alert(1)'>版</a><a href='javascript:alert(1)'>面</a></p>");
        try (var pdf = Loader.loadPDF(make(sheet))) {
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void aFrameThatTheTemplateLeavesOutOrHidesIsAFault() {
        var sheet = HandSet.sheet(page(1));
        assertHalt("theme-frame-missing", sheet.xhtml().replace("data-frame=\"2\"", ""));
        assertHalt("theme-frame-missing", sheet.xhtml().replace("</head>", "<style>.leg{display:none}</style></head>"));
        assertHalt("theme-frame-unknown", sheet.xhtml().replace("data-frame=\"2\"", "data-frame=\"99\""));
        assertHalt("theme-frame-unknown", sheet.xhtml().replace("data-frame=\"2\"", "data-frame=\"-1\""));
    }

    @Test
    void aDoctypeOrBrokenXhtmlIsAFault() {
        var xhtml = HandSet.sheet(page(1)).xhtml();
        assertHalt("sheet-malformed", "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + xhtml);
        assertHalt("sheet-malformed", xhtml.replace("</body>", ""));
    }

    @Test
    void aPictureThatIsBrokenOrOutsideTheIssueIsAFault() throws IOException {
        var sheet = HandSet.sheet(page(1));
        Files.writeString(issue.resolve("clear.png"), "not a picture");
        assertHalt("picture-unreadable", sheet.xhtml());
        Files.delete(issue.resolve("clear.png"));
        Files.createSymbolicLink(issue.resolve("clear.png"), Files.writeString(theme.resolve("secret.png"), "secret"));
        assertHalt("picture-outside", sheet.xhtml());
    }

    @Test
    void aFrameMovedByCssStillPrintsWhereThePageSays() throws IOException {
        var page = page(1);
        var straight = HandSet.sheet(page);
        var crooked = new Sheet(page, straight.xhtml().replace("class=\"leg\" style=\"", "class=\"leg\" style=\"margin:77pt;"));
        try (var one = Loader.loadPDF(make(straight));
                var other = Loader.loadPDF(make(crooked))) {
            assertThat(Glyphs.of(other, 0)).isEqualTo(Glyphs.of(one, 0));
        }
    }

    @Test
    void whatATemplateClipsIsPrintedAllTheSame() throws IOException {
        var page = page(1);
        var sheet = HandSet.sheet(page);
        var clipped = sheet.xhtml()
                .replace("<body>", "<body><div style='overflow:hidden;width:50pt;height:50pt'>")
                .replace("</body>", "</div></body>")
                .replace("class=\"leg\" style=\"position:absolute", "class=\"leg\" style=\"position:static");
        try (var open = Loader.loadPDF(make(sheet));
                var shut = Loader.loadPDF(make(new Sheet(page, clipped)))) {
            var area = Mp.toPt(page.grid().area().y());
            var whole = new PDFRenderer(open).renderImageWithDPI(0, 72);
            var cut = new PDFRenderer(shut).renderImageWithDPI(0, 72);
            assertThat(ink(cut, 0, area, 170, 240)).isEqualTo(ink(whole, 0, area, 170, 240)).isGreaterThan(500);
        }
    }

    @Test
    void somethingHangingOverTheFootMakesNoSecondPage() throws IOException {
        var sheet = HandSet.sheet(page(1), "", "<p style='position:absolute;top:900pt'>版</p>");
        try (var pdf = Loader.loadPDF(make(sheet))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private void assertHalt(String code, String xhtml) {
        assertThatThrownBy(() -> make(new Sheet(page(1), xhtml))).isInstanceOfSatisfying(
                Halt.class, halt -> assertThat(halt.notice().code()).isEqualTo(code));
    }

    private Page page(int folio) {
        return HandSet.page(FONTS, issue, folio, 0);
    }

    private byte[] make(Sheet... sheets) {
        return make(MAKER, sheets);
    }

    private byte[] make(PlateMaker maker, Sheet... sheets) {
        var out = new ByteArrayOutputStream();
        maker.make(Stream.of(sheets), LABEL, issue, theme, out);
        return out.toByteArray();
    }

    private static Stream<Frame.Text> texts(Page page) {
        return page.frames().stream().filter(Frame.Text.class::isInstance).map(Frame.Text.class::cast);
    }

    /** A glyph with its origin, in pt from the lower left corner. */
    private record Glyph(String text, double x, double y, double size, double width, boolean dotted) {}

    private static List<Glyph> wanted(Page page) {
        var glyphs = new ArrayList<Glyph>();
        texts(page).flatMap(text -> text.fragments().stream()).flatMap(one -> one.lines().stream()).forEach(line -> {
            for (var run : line.line().runs()) {
                var x = line.x() + run.x();
                var characters = run.text().codePoints().toArray();
                for (int i = 0; i < characters.length; i++) {
                    var width = FONTS.advance(characters[i], run.face()) / 1000.0 * Mp.toPt(run.size());
                    glyphs.add(new Glyph(
                            Character.toString(characters[i]),
                            Mp.toPt(x),
                            Mp.toPt(page.grid().height() - line.baseline()),
                            Mp.toPt(run.size()),
                            width,
                            run.dotted()));
                    x += run.advances().get(i);
                }
            }
        });
        return glyphs;
    }

    private static int ink(BufferedImage picture, double x, double y, double width, double height) {
        var dark = 0;
        for (int across = (int) x; across < x + width; across++)
            for (int down = (int) y; down < y + height; down++)
                if ((picture.getRGB(across, down) >> 8 & 0xFF) < 128) dark++;
        return dark;
    }

    private static final class Glyphs extends PDFTextStripper {
        private final List<Glyph> found = new ArrayList<>();

        static List<Glyph> of(PDDocument pdf, int page) throws IOException {
            var glyphs = new Glyphs();
            glyphs.setStartPage(page + 1);
            glyphs.setEndPage(page + 1);
            glyphs.getText(pdf);
            return glyphs.found;
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
            found.add(new Glyph(
                    font.toUnicode(code), place.getTranslateX(), place.getTranslateY(), place.getScalingFactorX(), 0, false));
        }
    }
}
