package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Shop;
import banxin.judges.Glyph;
import banxin.judges.Reading;
import banxin.judges.Sidecar;
import banxin.judges.Tool;
import banxin.notice.Notice;
import banxin.notice.Wording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vertical heads as they are on paper, measured from the PDF (typesetting G, T1, T5, T6). */
class StandingTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Path ISSUE = HOME.resolve("src/test/issues/vertical");
    private static final String ROAD = "新路修到山门前——石门村出山不再难……";
    private static final String DIGITS = "5个村3天抢收98.49%秋粮，亩产突破1234斤！";
    private static final String BRIDGE = "“彩虹桥”、“连心桥”　一河两岸26年";

    @TempDir
    private static Path folder;

    private static Reading read;

    @BeforeAll
    static void print() throws IOException {
        read = Reading.of(ISSUE, folder.resolve("vertical"), 0);
    }

    /** The glyphs of a head, which are one after the other in the content. */
    private static List<Glyph> head(String text) {
        var all = read.glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        var solid = text.replace("　", "");
        int at = all.indexOf(solid);
        assertThat(at).as("%s in the order of the content", text).isNotNegative();
        return read.glyphs.subList(at, at + solid.length());
    }

    private static List<Glyph> part(String head, String text) {
        int at = head.replace("　", "").indexOf(text);
        return head(head).subList(at, at + text.length());
    }

    private static double middle(Glyph glyph) {
        return glyph.ink().getCenterX();
    }

    @Test
    void hanStandOneBelowTheOtherAndLinesGoFromRightToLeft() {
        var right = part(ROAD, "新路修到山门前");
        for (int i = 1; i < right.size(); i++) {
            assertThat(right.get(i).x()).isCloseTo(right.getFirst().x(), within(0.02));
            assertThat(right.get(i).baseline() - right.get(i - 1).baseline()).isCloseTo(right.get(i).size(), within(0.02));
        }
        var left = part(ROAD, "石门村出山不再难");
        assertThat(left.getFirst().x()).isLessThan(right.getFirst().x() - right.getFirst().size());
        assertThat(left.getFirst().baseline()).isCloseTo(right.getFirst().baseline(), within(0.02));
    }

    @Test
    void theHeadStandsLeftOfItsTextAndClearOfIt() {
        for (var box : read.sidecar.pages().getFirst().boxes()) {
            if (!box.vertical()) continue;
            for (var leg : read.sidecar.pages().getFirst().boxes())
                if (leg.isLeg() && leg.story().equals(box.story()))
                    assertThat(leg.area().getMinX() - box.area().getMaxX()).as(box.story()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void theDashIsOneStrokeOnTheAxisOfTheLine() {
        var dash = part(ROAD, "——");
        double size = dash.getFirst().size();
        assertThat(dash.get(1).ink().getMinY()).isLessThanOrEqualTo(dash.get(0).ink().getMaxY());
        assertThat(dash.get(0).ink().getHeight()).isGreaterThan(0.95 * size);
        assertThat(dash.get(0).ink().getWidth()).isLessThan(0.1 * size);
        for (var half : dash) assertThat(middle(half)).isCloseTo(half.x() + size / 2, within(0.01 * size));
    }

    @Test
    void theEllipsisIsARowOfDotsOnTheAxis() {
        for (var half : part(ROAD, "……")) {
            assertThat(half.ink().getHeight()).isGreaterThan(4 * half.ink().getWidth());
            assertThat(middle(half)).isCloseTo(half.x() + half.size() / 2, within(0.02 * half.size()));
        }
    }

    @Test
    void longNumbersAndPercentagesAreTurnedAndStandInTheMiddle() {
        for (var text : List.of("98.49%", "1234")) {
            var number = part(DIGITS, text);
            var beside = part(DIGITS, "村").getFirst();
            if (text.equals("1234")) beside = part(DIGITS, "产").getFirst();
            assertThat(number).allMatch(Glyph::turned);
            for (int i = 1; i < number.size(); i++)
                assertThat(number.get(i).baseline() - number.get(i - 1).baseline())
                        .isCloseTo(number.get(i - 1).advance(), within(0.02));
            assertThat(middle(number.getFirst())).isCloseTo(beside.x() + beside.size() / 2, within(0.05 * beside.size()));
        }
        assertThat(part(DIGITS, "秋粮，亩产")).noneMatch(Glyph::turned);
    }

    @Test
    void wordsAreTurnedAndAcronymsAreNot() {
        var head = "WTO来了：Kitty、A股与5G进村记";
        assertThat(part(head, "Kitty")).allMatch(Glyph::turned);
        assertThat(part(head, "WTO")).noneMatch(Glyph::turned);
        var letters = part(head, "WTO");
        for (int i = 1; i < letters.size(); i++)
            assertThat(letters.get(i).baseline() - letters.get(i - 1).baseline())
                    .isCloseTo(letters.get(i).size(), within(0.02));
        var han = part(head, "来").getFirst();
        for (var letter : letters) assertThat(middle(letter)).isCloseTo(han.x() + han.size() / 2, within(0.04 * han.size()));
    }

    @Test
    void twoDigitsStandSideBySideInOneEm() {
        var digits = part(BRIDGE, "26");
        var above = part(BRIDGE, "岸").getFirst();
        assertThat(digits).noneMatch(Glyph::turned);
        assertThat(digits.get(0).baseline()).isEqualTo(digits.get(1).baseline());
        assertThat(digits.get(0).ink().getMaxX()).isLessThan(digits.get(1).ink().getMinX());
        assertThat(digits.get(0).ink().getMinX()).isGreaterThanOrEqualTo(above.x());
        assertThat(digits.get(1).ink().getMaxX()).isLessThanOrEqualTo(above.x() + above.size());
        assertThat((digits.get(0).ink().getMinX() + digits.get(1).ink().getMaxX()) / 2)
                .isCloseTo(above.x() + above.size() / 2, within(0.04 * above.size()));
        assertThat(digits.get(0).baseline() - above.baseline()).isCloseTo(above.size(), within(0.02));
    }

    @Test
    void threeDigitsAreNarrowedToOneEm() {
        var deck = "全县2026年新改建农村公路128公里，11个乡镇全部通客车";
        var digits = part(deck, "128");
        var above = part(deck, "路").getFirst();
        assertThat(digits.getFirst().ink().getMinX()).isGreaterThanOrEqualTo(above.x());
        assertThat(digits.getLast().ink().getMaxX()).isLessThanOrEqualTo(above.x() + above.size());
    }

    @Test
    void quotesArePrintedAsCornerBracketsAndReadAsTyped() {
        var head = head(BRIDGE);
        var open = head.getFirst();
        assertThat(open.text()).isEqualTo("“");
        assertThat(open.font()).endsWith("-Vertical");
        // ﹃ stands in the lower right of its em box, ﹄ in the upper left.
        assertThat(open.ink().getMaxX()).isGreaterThan(open.x() + 0.9 * open.size());
        assertThat(open.ink().getMinY()).isGreaterThan(open.baseline() - 0.5 * open.size());
        var close = part(BRIDGE, "”").getFirst();
        assertThat(close.ink().getMinX()).isLessThan(close.x() + 0.1 * close.size());
        assertThat(close.ink().getMaxY()).isLessThan(close.baseline() - 0.4 * close.size());
    }

    @Test
    void commaAndPauseMarkStandInTheUpperRightByThePixels() throws IOException {
        var picture = picture();
        for (var mark : List.of(part(DIGITS, "，").getFirst(), part(BRIDGE, "、").getFirst())) {
            assertThat(share(picture, mark, 0.5, 0, 1, 0.5)).as("%s upper right", mark).isGreaterThan(0.02);
            assertThat(share(picture, mark, 0, 0, 0.5, 0.5)).as("%s upper left", mark).isZero();
        }
    }

    /** Share of dark pixels in a part of the em box of an upright glyph. */
    private static double share(BufferedImage picture, Glyph glyph, double left, double top, double right, double foot) {
        double up = glyph.baseline() - 0.88 * glyph.size();
        double bleed = read.sidecar.pages().getFirst().bleed();
        int dark = 0;
        int all = 0;
        for (double x = left + 0.01; x < right; x += 0.01)
            for (double y = top + 0.01; y < foot; y += 0.01, all++) {
                int column = (int) (2 * (bleed + glyph.x() + x * glyph.size()));
                int row = (int) (2 * (bleed + up + y * glyph.size()));
                if ((picture.getRGB(column, row) & 0xFF) < 128) dark++;
            }
        return (double) dark / all;
    }

    private static BufferedImage picture() throws IOException {
        try (var document = Loader.loadPDF(read.pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 144);
        }
    }

    @Test
    void everyHeadIsOneStringInReadingOrder() throws IOException {
        var heads = List.of(
                "“四好农村路”延伸到最后一村", ROAD, "全县2026年新改建农村公路128公里，11个乡镇全部通客车", DIGITS,
                "走进（霁川）看变化", BRIDGE, "‘山货’怎么卖？——看App；问《村规》【第3版】");
        try (var document = Loader.loadPDF(read.pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).containsSubsequence(heads);
        }
        assertThat(Tool.output("pdftotext", "-raw", "-enc", "UTF-8", read.pdf.toString(), "-")).containsSubsequence(heads);
    }

    @Test
    void aVerticalHeadInOneColumnIsToldAndLies() throws IOException {
        var issue = copy("{story: digits, head: vertical, columns: 1}, {story: words, columns: 4}");
        var outcome = Shop.press().print(issue, new Order(folder.resolve("lying"), 0, false), new Wording(Locale.ROOT));
        assertThat(outcome.notices()).extracting(Notice::code).contains("vertical-head-one-column");
        assertThat(Sidecar.read(folder.resolve("lying/pages.json"), 9).pages().getFirst().boxes())
                .noneMatch(Sidecar.Box::vertical)
                .anyMatch(box -> box.part().equals("headline"));
    }

    private static Path copy(String placement) throws IOException {
        var issue = Files.createDirectories(folder.resolve("lying-issue/stories")).getParent();
        var sheet = Files.readString(ISSUE.resolve("issue.yaml")).replaceFirst("(?s)stories:.*", "stories: [" + placement + "]\n");
        Files.writeString(issue.resolve("issue.yaml"), sheet);
        for (var story : List.of("stories/digits.md", "stories/words.md")) Files.copy(ISSUE.resolve(story), issue.resolve(story));
        return issue;
    }
}
