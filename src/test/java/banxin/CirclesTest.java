package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The instrument of {@link MapTest} finds circles that are there, and none that are not. */
class CirclesTest {
    @Test
    void twoCirclesAreTwoEvenWhenOneLeadsToTheOther() {
        assertThat(Circles.in(Map.of("a", set("b"), "b", set("a", "c"), "c", set("d"), "d", set("e"), "e", set("c"))))
                .containsExactlyInAnyOrder(set("a", "b"), set("c", "d", "e"));
    }

    @Test
    void whoNeedsOnlyItselfOrStandsOnAFloorIsInNone() {
        assertThat(Circles.in(Map.of("a", set("a", "b", "c"), "b", set("c"), "c", set()))).isEmpty();
    }

    private static SortedSet<String> set(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
