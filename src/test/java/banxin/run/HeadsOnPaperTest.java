package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Reading;
import banxin.judges.Reading.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of printed pages, measured in the PDF (typesetting I5, I6). */
class HeadsOnPaperTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Set<String> HEADS = Set.of("banner", "kicker", "headline", "deck");
    /** Behind these an editor's own gap or mark ends the line. */
    private static final String MARKS = "，。！？；：、—…";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "templates/county/sample", "src/test/issues/heads", "src/test/issues/marks", "src/test/issues/mixed",
        "src/test/issues/broadsheet", "src/test/issues/bulletin",
    })
    void headsStandInTheirWidthAndAreCutBySense(String issue) throws IOException {
        var reading = Reading.of(HOME.resolve(issue), folder.resolve("out"), 0);
        for (var lines : heads(reading)) {
            for (var line : lines) assertThat(over(line)).as("%s over its frame", line).isLessThan(0.02);
            var text = lines.getFirst().piece().text();
            var ends = lines.subList(0, lines.size() - 1).stream().map(Line::to).toList();
            if (drawn().containsKey(text)) assertThat(drawn().get(text)).as(text).containsAll(ends);
            if (lines.size() > 1) assertThat(ratio(lines)).as("%s: %s", text, ends).isGreaterThan(least(lines));
        }
    }

    /** The lines of each head. */
    private static List<List<Line>> heads(Reading reading) {
        var heads = new LinkedHashMap<Object, List<Line>>();
        for (var line : reading.lines)
            if (HEADS.contains(line.box().part())) heads.computeIfAbsent(line.piece(), head -> new ArrayList<>()).add(line);
        assertThat(heads).isNotEmpty();
        return List.copyOf(heads.values());
    }

    /** In ems. */
    private static double over(Line line) {
        double right = line.last().right() - line.box().area().getMaxX();
        double left = line.box().area().getMinX() - line.first().x() - line.first().size() / 2;
        return Math.max(left, right) / line.first().size();
    }

    private static double ratio(List<Line> lines) {
        var widths = lines.stream()
                .mapToDouble(line -> line.last().right() - line.first().x())
                .summaryStatistics();
        return widths.getMin() / widths.getMax();
    }

    /** Where the editors typed a gap or a mark, that is where the line ends; elsewhere a trapezoid is the limit. */
    private static double least(List<Line> lines) {
        var first = lines.getFirst();
        boolean typed = MARKS.contains(first.last().text()) || first.piece().blanks().get(first.to());
        return typed ? 0.33 : 0.5;
    }

    /** Where the headlines of the table may end a line. */
    private static Map<String, Set<Integer>> drawn() throws IOException {
        var drawn = new LinkedHashMap<String, Set<Integer>>();
        try (Stream<String> lines = Files.lines(HOME.resolve("src/test/cases/headlines.txt"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> drawn.put(line.replaceAll("[/|‖]", ""), ends(line)));
        }
        return drawn;
    }

    private static Set<Integer> ends(String line) {
        var ends = new java.util.HashSet<Integer>();
        int at = 0;
        for (char character : line.toCharArray())
            if ("/|‖".indexOf(character) >= 0) ends.add(at);
            else at++;
        return ends;
    }
}
