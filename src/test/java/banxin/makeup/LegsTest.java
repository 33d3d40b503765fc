package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.makeup.Legs.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legs drawn: {@code .} a line, {@code H} the rows of a crosshead, {@code #} a picture; a word is a leg from the top. */
class LegsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lines fill the legs evenly                      | .........    | 0 0 0 | ... ... ...
            the last leg takes the shortage                 | .......      | 0 0 0 | ... ... .
            a crosshead takes its rows                      | ..HH....     | 0 0   | ..HH.. ..
            a crosshead is never last in its leg            | ...HH...     | 0 0   | ... HH...
            a crosshead has two lines under it              | ..HH.....    | 0 0   | ..HH.. ...
            text stands under a picture                     | ........     | 0 2   | ..... ##...
            text beside a tall picture stays level          | ......       | 0 0 9 | ... ... #########
            nothing at all                                  | ''           | 0 3   | ∅ ###
            """)
    void legs(String name, String galley, String pictures, String drawn) {
        int[] blocked = List.of(pictures.strip().split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        var units = units(galley);
        int depth = Legs.depth(units, blocked);
        var poured = Legs.pour(units, blocked, depth);
        assertThat(poured).as(name).hasSameSizeAs(units);
        assertThat(draw(poured, blocked)).as(name).isEqualTo(drawn);
    }

    private static List<Unit> units(String galley) {
        var units = new ArrayList<Unit>();
        for (int at = 0; at < galley.length(); ) {
            boolean head = galley.charAt(at) == 'H';
            int rows = head ? 2 : 1;
            units.add(new Unit(rows, List.of(), head));
            at += rows;
        }
        return units;
    }

    private static String draw(List<Legs.Poured> poured, int[] blocked) {
        var legs = new ArrayList<StringBuilder>();
        for (int rows : blocked) legs.add(new StringBuilder("#".repeat(rows)));
        poured.forEach(one -> legs.get(one.leg()).append((one.unit().head() ? "H" : ".").repeat(one.unit().rows())));
        return legs.stream().map(leg -> leg.isEmpty() ? "∅" : leg.toString()).collect(Collectors.joining(" "));
    }
}
