package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Shop;
import banxin.judges.Tool;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets for signatures of the sample, as readers see them that are not ours. */
class SignOffSheetsTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));

    @TempDir
    private static Path folder;

    private static String press;
    private static String sheets;

    @BeforeAll
    static void build() {
        var out = folder.resolve("out");
        Shop.press().print(HOME.resolve("templates/county/sample"), new Order(out, 30, false), new Wording(Locale.ROOT));
        press = out.resolve("press.pdf").toString();
        sheets = out.resolve("proof/sign-off.pdf").toString();
    }

    @Test
    void aSheetHoldsEveryLineOfItsPageAndItsLabel() throws IOException {
        for (int page = 1; page <= 4; page++) {
            var number = String.valueOf(page);
            var copy = Tool.output("pdftotext", "-raw", "-f", number, "-l", number, press, "-");
            var sheet = Tool.output("pdftotext", "-raw", "-f", number, "-l", number, sheets, "-");
            assertThat(sheet.lines().toList()).containsAll(copy.replace("\f", "").lines().toList());
            assertThat(sheet).contains("第 " + page + " 版（共 4 版）", "一审 责任编辑", "第231期").containsPattern("指纹 [0-9a-f]{8}");
        }
    }

    @Test
    void picturesAreThoseOfThePressAndNoPageBecameOne() throws IOException {
        assertThat(pictures(sheets)).isEqualTo(pictures(press)).hasSizeGreaterThan(3);
    }

    /** Page, width, height, colour and size of each. */
    private static List<String> pictures(String pdf) throws IOException {
        return Tool.output("pdfimages", "-list", pdf).lines()
                .skip(2)
                .map(row -> row.strip().split("\\s+"))
                .map(row -> String.join(" ", row[0], row[2], row[3], row[4], row[5], row[6], row[8]))
                .sorted()
                .toList();
    }

    @Test
    void everyFontIsEmbeddedAndASubset() throws IOException {
        var fonts = Tool.output("pdffonts", sheets).lines().skip(2).map(row -> row.strip().split("\\s+")).toList();
        assertThat(fonts).hasSizeGreaterThan(2).allSatisfy(row ->
                assertThat(Arrays.copyOfRange(row, row.length - 5, row.length - 2)).containsExactly("yes", "yes", "yes"));
    }

    @Test
    void theSheetsAreHardlyLargerThanThePressFile() throws IOException {
        assertThat((double) Files.size(Path.of(sheets)) / Files.size(Path.of(press))).isLessThan(1.3);
    }

    @Test
    void aSheetIsAsMuchLargerThanThePageAsItsMarginsAndItsBlock() throws IOException {
        try (var printed = Loader.loadPDF(Path.of(press).toFile());
                var signed = Loader.loadPDF(Path.of(sheets).toFile())) {
            var trim = printed.getPage(0).getTrimBox();
            var sheet = signed.getPage(0).getMediaBox();
            assertThat(sheet.getWidth() - trim.getWidth()).isCloseTo(mm(30), within(0.1f));
            assertThat(sheet.getHeight() - trim.getHeight()).isCloseTo(mm(90), within(0.1f));
        }
    }

    private static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }
}
