package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page that was printed: with 开明 marks, two ems of indent, a quarter-em gap and push-out, lines end where the paper
 * ended them (typesetting §0). The text is not ours to pass on, nor does a line end ask for it: each Han is the same one.
 */
class PrintedPageTest {
    private static final Path PAGE = Path.of(System.getProperty("banxin.home"), "src/test/cases/printed-page.txt");
    private static final Types TYPES =
            new Types(Map.of(Role.BODY, new Type("song", "hei", 1000, 1500, 2000, Align.JUSTIFY)));

    /** A paragraph as it was printed. */
    private record Block(int measure, List<String> lines) {
        static Block read(String block) {
            var lines = block.lines().toList();
            return new Block(Integer.parseInt(lines.getFirst()), lines.subList(1, lines.size()));
        }

        String text() {
            return String.join("", lines);
        }
    }

    private static List<Block> blocks() throws IOException {
        return Stream.of(Files.readString(PAGE).split("(?m)^= ")).skip(1)
                .map(String::strip)
                .filter(block -> !block.startsWith("tracked"))
                .map(Block::read)
                .toList();
    }

    @Test
    void linesEndWhereThePaperEndedThem() throws IOException {
        var ends = new TreeMap<Integer, Integer>();
        for (var block : blocks()) {
            assertThat(differences(block.lines(), set(block.text(), block.measure()))).as(block.text()).isEmpty();
            ends.merge(block.measure(), block.lines().size() - 1, Integer::sum);
        }
        assertThat(ends).as("line ends by measure").isEqualTo(Map.of(19, 68, 13, 19));
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
}
