package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle.Marks;
import banxin.type.HouseStyle.Prohibition;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A page that was printed: with 开明 marks, two ems of indent, a quarter-em gap and push-out, lines end where the paper
 * ended them (typesetting §0). Paragraphs that somebody tracked by hand on the printed page are left out.
 */
class PrintedPageTest {
    private static final Path SHARED = Path.of(System.getProperty("banxin.home"), "../shared");
    private static final List<String> TRACKED = List.of("一举一动", "习近平总书记在北京市", "第一时间呼吁", "艰难方显勇毅");
    private static final Types TYPES =
            new Types(Map.of(Role.BODY, new Type("song", "hei", 1000, 1500, 2000, Align.JUSTIFY)));

    private final List<String> printed = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seed")), "the seed page is not beside the checkout");
        try (var seeds = Files.list(SHARED.resolve("seed"))) {
            Files.readString(seeds.findFirst().orElseThrow()).lines()
                    .map(PrintedPageTest::solid).filter(line -> !line.isEmpty()).forEach(printed::add);
        }
        var story = Files.readString(SHARED.resolve("seed-issue/stories/抗疫综述.md"));
        story.substring(story.indexOf("\n---") + 4).lines()
                .map(PrintedPageTest::solid)
                .filter(line -> !line.isEmpty() && !line.startsWith("##"))
                .forEach(paragraphs::add);
    }

    @Test
    void linesEndWhereThePaperEndedThem() {
        var wide = new ArrayList<String>();
        var narrow = new ArrayList<String>();
        int wideEnds = 0;
        int narrowEnds = 0;
        for (var paragraph : paragraphs) {
            if (TRACKED.stream().anyMatch(paragraph::startsWith)) continue;
            var lines = linesOf(paragraph);
            boolean isNarrow = lines.size() > 1 && lines.getFirst().length() < 16;
            (isNarrow ? narrow : wide).addAll(differences(lines, set(paragraph, isNarrow ? 13 : 19)));
            if (isNarrow) narrowEnds += lines.size() - 1;
            else wideEnds += lines.size() - 1;
        }
        assertThat(wide).isEmpty();
        assertThat(narrow).isEmpty();
        assertThat(List.of(wideEnds, narrowEnds)).isEqualTo(List.of(68, 19));
    }

    /** The printed lines of a paragraph, found by its text. */
    private List<String> linesOf(String paragraph) {
        for (int first = 0; first < printed.size(); first++) {
            var lines = new ArrayList<String>();
            var text = new StringBuilder();
            for (int line = first; line < printed.size() && text.length() < paragraph.length(); line++) {
                lines.add(printed.get(line));
                text.append(printed.get(line));
            }
            if (text.toString().equals(paragraph)) return lines;
        }
        throw new AssertionError("not on the printed page: " + paragraph);
    }

    private static List<String> differences(List<String> printed, List<String> set) {
        var differences = new ArrayList<String>();
        for (int i = 0; i < printed.size(); i++)
            if (i >= set.size() || !printed.get(i).equals(set.get(i)))
                differences.add(printed.get(i) + " | " + (i < set.size() ? set.get(i) : "—"));
        return differences;
    }

    private static List<String> set(String text, int measure) {
        var style = HouseStyle.COUNTY.with(Breaks.PUSH_OUT);
        return new Compositor(style, new EmSquare())
                .set("seed", List.of(new Paragraph(0, Role.BODY, text, List.of(), 1)), TYPES, measure * 1000)
                .lines().stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }

    private static String solid(String line) {
        return line.replaceAll("[\\s　]", "");
    }
}
