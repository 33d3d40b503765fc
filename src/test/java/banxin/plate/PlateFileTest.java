package banxin.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.geom.Mp;
import banxin.page.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** The file around the pages: inks, fonts, pictures, boxes, label, bytes. */
class PlateFileTest extends OnThePlate {
    private static final int BLEED = Mp.pt(9);

    @Test
    void onlyProcessInksAreUsedAndTextIsBlackAlone() throws IOException {
        var coloured = HandSet.sheet(
                plate.page(1), "<style>.folio { color: red; opacity: 0.5 }</style>", "<p><a href='#a'>版</a></p>");
        try (var pdf = Loader.loadPDF(plate.make(coloured))) {
            var operators = new ArrayList<String>();
            for (var token : new PDFStreamParser(pdf.getPage(0)).parse())
                if (token instanceof Operator operator) operators.add(operator.getName());
            assertThat(operators).contains("k").doesNotContain("rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN",
                    "sh");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getExtGStateNames())
                assertThat(resources.getExtGState(name).getCOSObject().keySet()).extracting(COSName::getName)
                        .isSubsetOf("OP", "op", "OPM");
        }
    }

    @Test
    void oneSubsetOfAFaceServesAllPages() throws IOException {
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(plate.page(1)), HandSet.sheet(plate.page(2))))) {
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
        var sheets = new Sheet[] {HandSet.sheet(plate.page(1)), HandSet.sheet(plate.page(2))};
        var once = plate.make(sheets);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
            var again = CompletableFuture.supplyAsync(() -> plate.make(new PlateMaker(plate.fonts()), sheets)).join();
            assertThat(again).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(plate.make(HandSet.sheet(plate.page(2)))).isNotEqualTo(plate.make(HandSet.sheet(plate.page(1))));
    }

    @Test
    void theArchiveHasTheSameBytesToo() {
        var sheets = new Sheet[] {HandSet.sheet(plate.page(1)), HandSet.sheet(plate.page(2))};
        var once = plate.archive(List.of(), sheets);
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(CompletableFuture.supplyAsync(() -> plate.archive(List.of(), sheets)).join()).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sharingAMakerBetweenThreadsChangesNothing() {
        var sheet = HandSet.sheet(plate.page(1));
        var alone = plate.make(sheet);
        var together = Stream.generate(() -> CompletableFuture.supplyAsync(() -> plate.make(sheet))).limit(6).toList();
        assertThat(together).allSatisfy(one -> assertThat(one.join()).isEqualTo(alone));
    }

    @Test
    void boxesVersionAndLabelAreInTheFile() throws IOException {
        var bytes = plate.make(HandSet.sheet(plate.page(1, BLEED)));
        try (var pdf = Loader.loadPDF(bytes)) {
            var page = pdf.getPage(0);
            assertThat(page.getMediaBox().toString()).isEqualTo("[0.0,0.0,358.0,318.0]");
            assertThat(page.getBleedBox().toString()).isEqualTo("[0.0,0.0,358.0,318.0]");
            assertThat(page.getTrimBox().toString()).isEqualTo("[9.0,9.0,349.0,309.0]");
            assertThat(new String(bytes, 0, 8)).isEqualTo("%PDF-1.3");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("样报");
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("样报，第12期");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2026-11-22T16:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void theOutlineListsPagesAndHeadlines() throws IOException {
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(plate.page(1)), HandSet.sheet(plate.page(2))))) {
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
            assertThatThrownBy(() -> plate.make(full, HandSet.sheet(plate.page(1))))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aJpegGoesInAsItIsAndAlphaIsFlattenedAndAPictureIsEmbeddedOnce() throws IOException {
        try (var pdf = Loader.loadPDF(plate.make(HandSet.sheet(plate.page(1)), HandSet.sheet(plate.page(2))))) {
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
                        assertThat(image.getColorSpace().getName()).isEqualTo("DeviceCMYK");
                        var inks = image.getStream().toByteArray();
                        var middle = 4 * (37 * image.getWidth() + 30);
                        assertThat(Arrays.copyOf(inks, 4)).containsOnly(0);
                        assertThat(inks[middle + 1] & 0xFF).isGreaterThan(100).isGreaterThan(inks[middle] & 0xFF);
                    }
                }
            assertThat(images).hasSize(2);
        }
    }
}
