package banxin.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.fonts.Fonts;
import banxin.geom.Rect;
import banxin.judges.Handmade;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.notice.Wording;
import banxin.page.Frame;
import banxin.page.Page;
import banxin.page.Part;
import banxin.type.Source;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SignOffTest {
    private static final Fonts FONTS = Fonts.in(Path.of(System.getProperty("banxin.home"), "fonts"));
    private static final List<String> ROAD = List.of("road", "县里今年三月修路", "二十公里全部通车");
    private static final List<String> FISH = List.of("fish", "水库放鱼苗");
    private static final float MM = 72 / 25.4f;

    @TempDir
    private Path folder;

    private Path press;

    /** Two sheets of 600 × 400 pt with 9 pt of bleed and 20 pt more for marks; on each a bar across all of it. */
    @BeforeEach
    void print() throws IOException {
        press = folder.resolve("press.pdf");
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                var page = new PDPage(new PDRectangle(658, 458));
                page.setTrimBox(new PDRectangle(29, 29, 600, 400));
                page.setBleedBox(new PDRectangle(20, 20, 618, 418));
                pdf.addPage(page);
                try (var ink = new PDPageContentStream(pdf, page)) {
                    ink.setNonStrokingColor(0f, 0f, 0f, 1f);
                    ink.addRect(0, 229, 658, 10);
                    ink.fill();
                }
            }
            pdf.save(press.toFile());
        }
    }

    private static List<Page> pages() {
        return List.of(Handmade.page(1, List.of(ROAD)), Handmade.page(2, List.of(FISH)));
    }

    private Path signOff(List<Page> pages, List<Notice> notices) throws IOException {
        return signOff(pages, notices, "试报　2026年11月23日　第12期");
    }

    private Path signOff(List<Page> pages, List<Notice> notices, String issue) throws IOException {
        var slip = new Slip(
                issue, LocalDate.of(2026, 11, 23), FONTS, FONTS::bytes);
        var file = folder.resolve("sign-off.pdf");
        try (var out = Files.newOutputStream(file)) {
            new SignOff(pages, slip, notices, new Wording(Locale.ROOT)).write(press, out);
        }
        return file;
    }

    private static List<String> texts(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                texts.add(reader.getText(document));
            }
            return texts;
        }
    }

    @Test
    void aSheetSaysWhichPageItIsWhatIsOnItAndWhoSigns() throws IOException {
        var text = texts(signOff(pages(), List.of())).getFirst();
        assertThat(text)
                .contains("试报　2026年11月23日　第12期　第 1 版（共 1 版）　要闻")
                .contains("一校", "二校", "三校", "一审　责任编辑", "二审　部门主任", "审读", "三审　签发")
                .contains("姓名", "意见", "时间")
                .contains("本版 1 篇，16 字，2 行，图 0 幅")
                .contains("错误 0 条，注意 0 条")
                .containsPattern("指纹 [0-9a-f]{8}");
    }

    @Test
    void aPageHasItsOwnSizeAndThePressMarksStayOutside() throws IOException {
        try (var document = Loader.loadPDF(signOff(pages(), List.of()).toFile())) {
            var sheet = document.getPage(0).getMediaBox();
            var drawn = new PDFRenderer(document).renderImage(0);
            int left = (int) (15 * MM + 0.6 * MM);
            int bar = (int) (sheet.getHeight() - 75 * MM - 205);
            assertThat(sheet.getWidth()).isCloseTo(600 + 2 * 15.175f * MM, within(0.5f));
            assertThat(isInked(drawn, left + 1, bar)).as("inside the trim").isTrue();
            assertThat(isInked(drawn, left + 598, bar)).as("at its right edge").isTrue();
            assertThat(isInked(drawn, left - 6, bar)).as("in the bleed").isTrue();
            assertThat(isInked(drawn, left - 15, bar)).as("outside the bleed").isFalse();
            assertThat(isInked(drawn, left + 100, bar - 8)).as("above the bar").isFalse();
            assertThat(isInked(drawn, left + 100, bar + 8)).as("below the bar").isFalse();
        }
    }

    private static boolean isInked(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) >> 8 & 0xFF) < 128;
    }

    @Test
    void aSheetIsPrintedAtItsSizeAndOldPrintersReadIt() throws IOException {
        try (var document = Loader.loadPDF(signOff(pages(), List.of()).toFile())) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().getPrintScaling()).isEqualTo("None");
            assertThat(document.getVersion()).isEqualTo(1.4f);
            assertThat(document.getDocument().isXRefStream()).isFalse();
        }
    }

    @Test
    void theFingerprintChangesWithThePageAndWithNoOther() throws IOException {
        var before = prints(pages());
        var line = prints(List.of(Handmade.page(1, List.of(List.of("road", "县里今年五月修路", "二十公里全部通车"))), pages().get(1)));
        assertThat(line.get(0)).isNotEqualTo(before.get(0));
        assertThat(line.get(1)).isEqualTo(before.get(1)).isNotEqualTo(before.get(0));
        var order = prints(List.of(Handmade.page(1, List.of(List.of("road", "二十公里全部通车", "县里今年三月修路"))), pages().get(1)));
        assertThat(order.get(0)).isNotEqualTo(before.get(0)).isNotEqualTo(line.get(0));
    }

    private static List<String> prints(List<Page> pages) {
        return pages.stream().map(Fingerprint::of).toList();
    }

    @Test
    void thePictureItselfIsInTheFingerprint() throws IOException {
        var file = Files.write(folder.resolve("a.jpg"), new byte[] {1, 2, 3});
        var box = new Rect(20_000, 60_000, 50_000, 50_000);
        var story = new Page.Article("road", "stories/road.md", "", false, box, List.of(new Frame.Picture(box, "images/a.jpg", file, "", 0, 0, new Source("stories/a.md", 1, 0))));
        var page = Handmade.page(1, 1, List.of(story));
        var before = Fingerprint.of(page);
        assertThat(Fingerprint.of(page)).isEqualTo(before).matches("[0-9a-f]{8}");
        Files.write(file, new byte[] {1, 2, 4});
        assertThat(Fingerprint.of(page)).isNotEqualTo(before);
    }

    @Test
    void theFieldsOfTheFurnitureAndARedHeadAreInTheFingerprint() {
        var plain = Handmade.page(1, List.of(ROAD));
        var before = Fingerprint.of(plain);
        var fields = new TreeMap<>(Map.of("page.editor", "韩立秋"));
        var folio = new Frame.Furniture(plain.furniture().getFirst().box(), Part.FOLIO, fields);
        assertThat(Fingerprint.of(withFolio(plain, folio))).isNotEqualTo(before);
        var story = plain.articles().getFirst();
        var red = new Page.Article(story.slug(), story.file(), story.head(), true, story.box(), story.frames());
        assertThat(Fingerprint.of(Handmade.page(1, 1, List.of(red)))).isNotEqualTo(before);
    }

    private static Page withFolio(Page page, Frame.Furniture folio) {
        return new Page(
                page.folio(), page.of(), page.section(), page.credits(), page.masthead(), page.grid(), List.of(folio),
                page.articles(), page.foot());
    }

    @Test
    void noticesStandOnTheSheetOfTheirPageFaultsFirstAndTheRestIsCounted() throws IOException {
        var notices = new ArrayList<Notice>();
        for (int line = 1; line <= 5; line++)
            notices.add(Notice.warning("underset", Place.of("stories/fish.md", line), "fish", 1, 2, 3).on(2));
        notices.add(Notice.fault("overset", Place.of("stories/fish.md"), "fish", 23, 2).on(2));
        notices.add(Notice.note("copyfitted", Place.of("stories/fish.md"), "fish", 1, 2));
        notices.add(Notice.warning("underset", Place.of("issue.yaml", 4), "x", 1, 2, 3));
        var texts = texts(signOff(pages(), notices));
        assertThat(texts.get(0)).contains("错误 0 条，注意 1 条", "issue.yaml:4");
        assertThat(texts.get(1)).contains("错误 1 条，注意 5 条", "stories/fish.md:1", "stories/fish.md:2", "另有 3 条")
                .doesNotContain("stories/fish.md:3");
        assertThat(texts.get(1).indexOf("stories/fish.md  错误")).isBetween(0, texts.get(1).indexOf("stories/fish.md:1"));
    }

    @Test
    void aNoticeOnAPictureStandsOnTheSheetWhereItIsPrinted() throws IOException {
        var box = new Rect(20_000, 60_000, 50_000, 50_000);
        var file = Files.write(folder.resolve("a.jpg"), new byte[] {1, 2, 3});
        var story = new Page.Article("fish", "stories/fish.md", "", false, box, List.of(new Frame.Picture(box, "a.jpg", file, "", 0, 0, new Source("stories/a.md", 1, 0))));
        var pages = List.of(pages().getFirst(), Handmade.page(2, 2, List.of(story)));
        var texts = texts(signOff(pages, List.of(Notice.warning("picture-ink", Place.of("a.jpg"), "a.jpg", 300, 220).on(2))));
        assertThat(texts.get(0)).contains("注意 0 条");
        assertThat(texts.get(1)).contains("注意 1 条", "a.jpg");
    }

    @Test
    void aLabelThatIsTooLongIsCutAndACharacterThatNoFaceHasIsAGeta() throws IOException {
        var text = texts(signOff(pages(), List.of(), "🐉" + "很长的报名".repeat(60))).getFirst();
        assertThat(text).contains("〓很长的报名").contains("…").contains("指纹");
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    @ResourceLock(Resources.LOCALE)
    void theSameSheetsAreTheSameToTheByteInAnotherZoneAndLocale() throws IOException {
        var first = Files.readAllBytes(signOff(pages(), List.of()));
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Files.readAllBytes(signOff(pages(), List.of()))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void manySheetsShareTheLabelsFont() throws IOException {
        var file = signOff(pages(), List.of());
        try (var document = Loader.loadPDF(file.toFile())) {
            var fonts = IntStream.range(0, 2)
                    .mapToObj(document::getPage)
                    .flatMap(page -> java.util.stream.StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                            .map(name -> page.getResources().getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.FONT)
                                    .getDictionaryObject(name)))
                    .distinct();
            assertThat(fonts).hasSize(1);
        }
        assertThat(file).as("a subset, not a face").satisfies(written -> assertThat(Files.size(written)).isLessThan(60_000));
    }
}
