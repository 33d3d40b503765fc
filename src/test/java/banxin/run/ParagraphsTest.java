package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Glyph;
import banxin.judges.Reading;
import banxin.judges.Reading.Line;
import banxin.judges.Sidecar;
import banxin.judges.SourceCopy;
import banxin.judges.Tool;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, lists of names, verse and signatures as they lie on paper: measured from the PDF. */
class ParagraphsTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    /** In pt. */
    private static final double CLOSE = 0.05;
    /** The 9 of 宋, of its em. */
    private static final double DIGIT = 0.5;

    @TempDir
    private static Path folder;

    private static Reading notices;

    @BeforeAll
    static void print() throws IOException {
        notices = Reading.of(HOME.resolve("src/test/issues/notices"), folder.resolve("notices"), 0);
    }

    private static List<Line> lines(String story, Predicate<Line> wanted) {
        return notices.lines.stream().filter(line -> line.box().story().equals(story)).filter(wanted).toList();
    }

    private static Line line(String story, String text) {
        return lines(story, line -> line.text().equals(text)).getFirst();
    }

    /** Lines of the cells that stand under one another with this one, leg by leg. */
    private static List<Line> column(String head) {
        var under = line("harvest", head).box().area();
        return lines("harvest", line -> line.box().isCell() && line.text().matches("[-\\d,.]+")
                && Math.abs(line.box().area().getMaxX() - under.getMaxX()) < CLOSE);
    }

    @Test
    void numbersStandWithTheirPointsUnderOneAnother() {
        for (var head : List.of("单产", "增减")) {
            var column = column(head);
            assertThat(column).as(head).hasSizeGreaterThan(8);
            var points = column.stream().map(ParagraphsTest::point).toList();
            for (double point : points) assertThat(point).as(head).isCloseTo(points.getFirst(), within(CLOSE));
        }
    }

    private static double point(Line line) {
        for (var glyph : line.glyphs()) if (glyph.text().equals(".")) return glyph.x();
        return line.last().middle() + DIGIT / 2 * line.last().size();
    }

    /** Digits of the same place under one another: counted from the right. */
    @Test
    void digitsStandUnderOneAnother() {
        var column = column("总产");
        assertThat(column).hasSizeGreaterThan(8);
        for (var line : column)
            for (int place = 1; place <= 3; place++) {
                var digit = line.glyphs().get(line.glyphs().size() - place);
                double cell = DIGIT * digit.size();
                double middle = line.box().area().getMaxX() - (place - 0.5) * cell;
                assertThat(digit.middle()).as(line.text()).isCloseTo(middle, within(CLOSE));
            }
    }

    @Test
    void aTypedAlignmentWins() {
        var crop = line("harvest", "玉米");
        double left = crop.first().x() - crop.box().area().getMinX();
        double right = crop.box().area().getMaxX() - crop.last().x() - crop.last().advance();
        assertThat(left).isGreaterThan(20).isCloseTo(right, within(2 * CLOSE));
        var area = line("harvest", "9万亩");
        assertThat(area.last().x() + area.last().advance()).isCloseTo(area.box().area().getMaxX(), within(CLOSE));
    }

    @Test
    void theHeadIsPrintedAgainInTheNextLegAndIsOnceInTheText() throws IOException {
        var again = notices.glyphs.stream()
                .filter(glyph -> notices.sidecar.pages().getFirst().boxes().stream()
                        .filter(box -> box.part().equals("again"))
                        .anyMatch(box -> box.area().contains(glyph.ink().getCenterX(), glyph.ink().getCenterY())))
                .toList();
        assertThat(again.stream().map(Glyph::text).collect(Collectors.joining()))
                .isEqualTo("乡镇单产（公斤）总产（吨）增减（%）");
        double shift = again.getFirst().x() - line("harvest", "乡镇").first().x();
        assertThat(again.stream().filter(glyph -> glyph.text().equals("总")).findFirst().orElseThrow().x())
                .isCloseTo(line("harvest", "总产").first().x() + shift, within(CLOSE));
        var text = SourceCopy.solid(Tool.output("pdftotext", "-raw", "-enc", "UTF-8", notices.pdf.toString(), "-"));
        assertThat(text.split("单产（公斤）", -1)).hasSize(2);
    }

    @Test
    void aTableBreaksBetweenItsRowsOnly() {
        var rows = lines("harvest", line -> line.box().isCell()).stream()
                .collect(Collectors.groupingBy(line -> line.piece().text() + line.box().area().getMinX()));
        rows.values().forEach(row -> assertThat(row.stream().map(line -> line.box().area()).distinct()).hasSize(1));
    }

    @Test
    void namesOfTwoAreAsWideAsNamesOfThree() {
        for (var name : lines("honours", line -> line.box().part().equals("name"))) {
            double em = name.first().size();
            double width = name.last().x() - name.first().x() + em;
            int characters = name.glyphs().size();
            if (characters == 2) assertThat(width).as(name.text()).isCloseTo(3 * em, within(CLOSE));
            else if (characters < 5) assertThat(width).as(name.text()).isCloseTo(characters * em, within(CLOSE));
        }
    }

    @Test
    void namesStandInColumns() {
        var names = lines("honours", line -> line.box().part().equals("name"));
        assertThat(names).hasSizeGreaterThan(20);
        var starts = new ArrayList<Double>();
        for (var name : names)
            if (starts.stream().noneMatch(x -> Math.abs(x - name.first().x()) < CLOSE)) starts.add(name.first().x());
        assertThat(starts).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theSignatureEndsTwoCharactersFromTheRight() {
        var leg = line("water", "给您带来不便，敬请谅解。").box().area();
        for (var text : List.of("样县自来水公司", "2026年11月23日")) {
            var last = line("water", text).last();
            assertThat(leg.getMaxX() - last.x() - last.advance()).isCloseTo(2 * last.size(), within(CLOSE));
        }
    }

    @Test
    void listsAndClausesKeepTheIndentOfTwo() {
        for (var line : lines("water", line -> line.from() == 0 && line.text().matches("(\\d\\.|——).*")))
            assertThat(line.first().x() - line.box().area().getMinX()).as(line.text())
                    .isCloseTo(2 * line.first().size(), within(0.06 * line.first().size() + CLOSE));
    }

    @Test
    void verseStandsAsTypedAndTurnsOverFurtherIn() {
        double em = line("songs", "麦子进了场").first().size();
        double flush = line("songs", "麦子进了场").first().x();
        assertThat(line("songs", "场上扬起一天一地的金黄").first().x() - flush).isCloseTo(2 * em, within(CLOSE));
        assertThat(line("songs", "像一封信").first().x() - flush).isCloseTo(4 * em, within(CLOSE));
        var turned = lines("songs", line -> line.piece().text().startsWith("风停"));
        assertThat(turned).hasSize(2);
        assertThat(turned.get(1).first().x() - turned.get(0).first().x()).isCloseTo(2 * em, within(CLOSE));
    }

    @Test
    void aTableThatHasNoRoomIsToldAndPrintedWhole() throws IOException {
        var issue = folder.resolve("wide");
        Files.createDirectories(issue.resolve("stories"));
        Files.writeString(issue.resolve("issue.yaml"), """
                publication: {name: 试排, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                paper: A4
                columns: 4
                pages:
                  - stories: [wide]
                """);
        Files.writeString(issue.resolve("stories/wide.md"), """
                ---
                headline: 各月雨量
                ---
                雨量如下。

                |县|1月|2月|3月|4月|5月|6月|
                |-|-|-|-|-|-|-|
                |样县|12.5|103.25|1204.5|98.125|77|3300.75|
                |邻县|1|2|3|4|5|6|
                """);
        var read = Reading.of(issue, folder.resolve("wide-out"), 0);
        assertThat(read.outcome.notices()).anySatisfy(notice -> {
            assertThat(notice.code()).isEqualTo("table-too-wide");
            assertThat(notice.isFault()).isTrue();
            assertThat(notice.place().line()).isEqualTo(6);
        });
        assertThat(read.overset).isEmpty();
        assertThat(read.strayText()).isEmpty();
        apart(read);
    }

    @Test
    void noCellLiesOverAnother() {
        apart(notices);
    }

    private static void apart(Reading read) {
        var cells = read.sidecar.pages().stream()
                .flatMap(page -> page.boxes().stream())
                .filter(box -> box.isCell() || box.isLeg() || box.part().equals("again"))
                .map(Sidecar.Box::area)
                .toList();
        for (int i = 0; i < cells.size(); i++)
            for (int j = 0; j < i; j++) {
                Rectangle2D common = cells.get(i).createIntersection(cells.get(j));
                assertThat(common.getWidth() > CLOSE && common.getHeight() > CLOSE).as("%s and %s", cells.get(i), cells.get(j)).isFalse();
            }
    }
}
