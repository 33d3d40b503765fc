package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The table finds what trying everything would find. */
class SpreadingTest {
    @Test
    void theNeighbourOfATightParagraphGoesHalfTheWay() {
        var tight = List.of(Look.NATURAL, new Look(-48, false, -1, 2304));
        var calm = List.of(Look.NATURAL, new Look(-24, false, 0, 576));
        assertThat(Spreading.choose(List.of(calm, tight, calm), -1)).extracting(Look::tracking).containsExactly(-24, -48, -24);
    }

    @Test
    void aHeadPartsItsNeighbours() {
        var tight = List.of(Look.NATURAL, new Look(-48, false, -1, 2304));
        var calm = List.of(Look.NATURAL, new Look(-24, false, 0, 576));
        assertThat(Spreading.choose(List.of(calm, List.of(), tight), -1)).extracting(Look::tracking).containsExactly(0, 0, -48);
    }

    @Test
    void aLineIsWorthMoreThanTheBar() {
        var tight = List.of(Look.NATURAL, new Look(-80, false, -1, 6400));
        var stiff = List.of(Look.NATURAL, new Look(-4, false, 0, 16));
        assertThat(Spreading.choose(List.of(stiff, tight), -1).getLast().tracking()).isEqualTo(-80);
    }

    @Test
    void moreThanCanBeHadComesAsNearAsItCan() {
        var tight = List.of(Look.NATURAL, new Look(-20, false, -1, 400));
        assertThat(Spreading.lines(Spreading.choose(List.of(tight, tight), -7))).isEqualTo(-2);
    }

    @Test
    void longCopyIsSharedOutAndAStiffParagraphAtTheSeamIsNoStumblingBlock() {
        var tight = List.of(Look.NATURAL, new Look(-80, false, -1, 6400));
        var paragraphs = new ArrayList<>(Collections.nCopies(60, tight));
        paragraphs.addAll(Collections.nCopies(60, List.of(Look.NATURAL)));
        assertThat(Spreading.lines(Spreading.choose(paragraphs, -60))).isEqualTo(-60);
        assertThat(Spreading.choose(paragraphs, -60)).hasSize(120);
    }

    @Property(seed = "20261123", tries = 500)
    void nothingCheaperIsFoundByTryingEverything(
            @ForAll("paragraphs") List<List<Look>> paragraphs, @ForAll @IntRange(min = -4, max = 0) int lines) {
        var chosen = Spreading.choose(paragraphs, lines);
        var all = everything(paragraphs);
        var barred = cheapest(all.stream().filter(looks -> steepest(looks) <= Spreading.BAR).toList(), lines);
        var wanted = barred.isPresent() ? barred : cheapest(all, lines);
        if (wanted.isPresent()) {
            assertThat(Spreading.lines(chosen)).isEqualTo(lines);
            assertThat(price(chosen)).isEqualTo(wanted.get());
            if (barred.isPresent()) assertThat(steepest(chosen)).isLessThanOrEqualTo(Spreading.BAR);
        }
    }

    @Provide
    Arbitrary<List<List<Look>>> paragraphs() {
        var look = Combinators.combine(
                        Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 900))
                .as((step, saved, looseness) -> new Look(-4 * step, false, -saved, 16 * step * step + looseness));
        return look.list().ofMinSize(1).ofMaxSize(4)
                .map(looks -> {
                    var all = new ArrayList<>(looks);
                    all.addFirst(Look.NATURAL);
                    return List.copyOf(all);
                })
                .list().ofMinSize(1).ofMaxSize(4);
    }

    private static List<List<Look>> everything(List<List<Look>> paragraphs) {
        if (paragraphs.isEmpty()) return List.of(List.of());
        var all = new ArrayList<List<Look>>();
        for (var rest : everything(paragraphs.subList(1, paragraphs.size())))
            for (var look : paragraphs.getFirst()) {
                var looks = new ArrayList<Look>(rest);
                looks.addFirst(look);
                all.add(looks);
            }
        return all;
    }

    private static Optional<Integer> cheapest(List<List<Look>> all, int lines) {
        return all.stream().filter(looks -> Spreading.lines(looks) == lines).map(SpreadingTest::price).min(Integer::compare);
    }

    private static int price(List<Look> looks) {
        int price = 0;
        for (int i = 0; i < looks.size(); i++) {
            int step = i == 0 ? 0 : looks.get(i).tracking() - looks.get(i - 1).tracking();
            price += looks.get(i).price() + step * step / 2;
        }
        return price;
    }

    private static int steepest(List<Look> looks) {
        int steepest = 0;
        for (int i = 1; i < looks.size(); i++)
            steepest = Math.max(steepest, Math.abs(looks.get(i).tracking() - looks.get(i - 1).tracking()));
        return steepest;
    }
}
