package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.tabular.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Legs drawn: {@code .} a line, {@code b} one before the last of its paragraph, {@code k} one that
 * keeps with the next two, {@code w} one with white above, {@code H}
 * the rows of a crosshead, {@code #} a picture, {@code _} white; a word is a leg from the top.
 */
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
            a last line takes the one before along          | ...b...      | 0 0   | ... b...
            but not where that costs depth                  | ...b....     | 0 0   | ...b ....
            two lines of one paragraph go together          | ..b....      | 0 0 0 | .. b.. ..
            a signature keeps with the line before it       | ...k...      | 0 0   | ... k...
            a row of white falls away at the top of a leg   | ..w..        | 0 0   | .. w..
            a row of white stands in the middle of a leg    | w..w.        | 0     | w.._w.
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
            var unit = new Unit(rows, List.of(), head);
            units.add(switch (galley.charAt(at)) {
                case 'b' -> unit.withLastNext();
                case 'k' -> unit.keeping(2);
                case 'w' -> unit.below(1);
                default -> unit;
            });
            at += rows;
        }
        return units;
    }

    private static String draw(List<Legs.Poured> poured, int[] blocked) {
        var legs = new ArrayList<StringBuilder>();
        for (int rows : blocked) legs.add(new StringBuilder("#".repeat(rows)));
        for (var one : poured) {
            var leg = legs.get(one.leg());
            leg.append("_".repeat(one.row() - leg.length())).append(letter(one.unit()).repeat(one.unit().rows()));
        }
        return legs.stream().map(leg -> leg.isEmpty() ? "∅" : leg.toString()).collect(Collectors.joining(" "));
    }

    private static String letter(Unit unit) {
        return unit.head() ? "H" : unit.beforeLast() ? "b" : unit.under() > 0 ? "k" : unit.white() > 0 ? "w" : ".";
    }
}
