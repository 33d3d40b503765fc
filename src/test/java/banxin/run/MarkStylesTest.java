package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banxin.judges.Glyph;
import banxin.judges.Reading;
import banxin.judges.SourceCopy;
import banxin.judges.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three mark styles, measured on lines that are set natural: the last of their paragraphs (typesetting B1–B4, D2). */
class MarkStylesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"全身, 1.0, 1.0, 0.25", "开明, 0.5, 1.0, 0.25", "半身, 0.5, 0.5, 0.25", "开明, 0.5, 1.0, 0.125", "开明, 0.5, 1.0, 0"})
    void marksAndGapsAreAsWideAsTheStyleSays(String marks, double comma, double stop, double gap) throws IOException {
        var read = Reading.of(issue(marks, gap), folder.resolve("out"), 0);
        assertThat(cells(read, "甲，乙，丙", "，")).isNotEmpty().allSatisfy(cell -> near(cell, comma));
        assertThat(cells(read, "丁。戊？己！庚", "。？！")).isNotEmpty().allSatisfy(cell -> near(cell, stop));
        assertThat(cells(read, "辛（壬", "辛")).hasSize(1).allSatisfy(cell -> near(cell, 0.5 + comma));
        // Side by side two whole marks share one blank; a full stop gives its own to a closing mark.
        assertThat(between(read, "癸”，子", "癸", "子")).isCloseTo(comma == 1 ? 2.5 : 2, within(0.02));
        assertThat(between(read, "丑。”寅", "丑", "寅")).isCloseTo(comma == 1 ? 2.5 : 2, within(0.02));
        assertThat(between(read, "卯·辰", "卯", "辰")).isCloseTo(1.5, within(0.02));
        assertThat(between(read, "巳——午……未", "巳", "午")).isCloseTo(3, within(0.02));
        assertThat(between(read, "巳——午……未", "午", "未")).isCloseTo(3, within(0.02));
        assertThat(cells(read, "申8酉", "申")).allSatisfy(cell -> near(cell, 1 + gap));
        assertThat(cells(read, "戌A亥", "戌")).allSatisfy(cell -> near(cell, 1 + gap));
        assertThat(cells(read, "申 8 酉", "申")).allSatisfy(cell -> near(cell, 1 + gap));
    }

    private static void near(double cell, double wanted) {
        assertThat(cell).isCloseTo(wanted, within(0.02));
    }

    private Path issue(String marks, double gap) throws IOException {
        var issue = folder.resolve("issue");
        Files.createDirectories(issue.resolve("stories"));
        Files.writeString(issue.resolve("issue.yaml"), """
                publication: {name: 试排, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                theme: county
                paper: A4
                columns: 2
                style: {marks: %s, latin-gap: %s}
                pages:
                  - stories: [widths]
                """.formatted(marks, gap));
        Files.writeString(issue.resolve("stories/widths.md"), """
                ---
                headline: 宽度
                ---

                甲，乙，丙

                丁。戊？己！庚

                辛（壬）

                “癸”，子

                “丑。”寅

                卯·辰

                巳——午……未

                申8酉，申 8 酉

                戌A亥
                """);
        return issue;
    }

    /** From each of these characters to the one that follows, on the line with this text. */
    private static List<Double> cells(Reading read, String text, String characters) {
        var cells = new ArrayList<Double>();
        var solid = SourceCopy.solid(text);
        for (var line : read.lines) {
            if (!line.text().contains(solid)) continue;
            for (int i = 1; i < line.glyphs().size(); i++) {
                var left = line.glyphs().get(i - 1);
                var right = line.glyphs().get(i);
                if (characters.contains(left.text())) cells.add((cellStart(right) - left.x()) / left.size());
            }
        }
        return cells;
    }

    /** For an opening mark the half of the glyph that has ink. */
    private static double cellStart(Glyph glyph) {
        return Trade.BLANK_BEFORE.contains(glyph.text()) ? glyph.x() + glyph.size() / 2 : glyph.x();
    }

    private static double between(Reading read, String text, String from, String to) {
        var line = read.lines.stream().filter(each -> each.text().contains(text)).findFirst().orElseThrow();
        var left = line.glyphs().stream().filter(glyph -> glyph.text().equals(from)).findFirst().orElseThrow();
        var right = line.glyphs().stream().filter(glyph -> glyph.text().equals(to)).findFirst().orElseThrow();
        return (right.x() - left.x()) / left.size();
    }
}
