package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.Hyphenator;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each dislike is for: the lines with it, and the lines where it weighs 0, half or twice as much. Nothing that is
 * disliked may weigh otherwise unseen.
 */
class DemeritsTest {
    private static final String FILE = "demerits.cases";
    private static final Type TYPE = new Type("song", "hei", 1000, 1500, 0, Align.JUSTIFY);

    @TestFactory
    Stream<DynamicTest> demerits() throws IOException {
        return Cases.of(FILE, one -> {
            var times = one.setting("times", "");
            var changed = changed(one.setting("weight", ""), Double.parseDouble(times));
            return "usual\n" + lines(one, Demerits.USUAL) + "\ntimes " + times + "\n" + lines(one, changed);
        });
    }

    @Test
    void everyDemeritChoosesLines() throws IOException {
        var cases = Cases.all(FILE);
        var unseen = new ArrayList<String>();
        for (var name : usual().keySet())
            for (double times : new double[] {0, 0.5, 2, -1})
                if (cases.stream().allMatch(one -> lines(one, changed(name, times)).equals(lines(one, Demerits.USUAL))))
                    unseen.add(name + " × " + times);
        assertThat(unseen).isEmpty();
    }

    private static Map<String, Double> usual() {
        var usual = new LinkedHashMap<String, Double>();
        for (var part : Demerits.class.getRecordComponents()) {
            try {
                usual.put(part.getName(), (double) part.getAccessor().invoke(Demerits.USUAL));
            } catch (ReflectiveOperationException hidden) {
                throw new AssertionError(hidden);
            }
        }
        return usual;
    }

    private static Demerits changed(String name, double times) {
        var weights = usual();
        assertThat(weights).containsKey(name);
        weights.computeIfPresent(name, (key, weight) -> weight * times);
        var in = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Demerits(in[0], in[1], in[2], in[3], in[4]);
    }

    private static String lines(Case one, Demerits demerits) {
        var style = HouseStyle.COUNTY.keeping(List.of(one.setting("keep", "无此名")));
        var manner = Manner.house(style, Tools.of(style, new EmSquare(), Hyphenator.NONE));
        var paragraph = new Paragraph(0, Role.BODY, one.input(), List.of(), 1);
        var measure = Measure.of(TYPE, 1000 * Integer.parseInt(one.setting("measure", "")));
        var sorts = manner.ready(paragraph, TYPE, measure);
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end : TotalFit.choose(sorts, measure, false, demerits)) {
            lines.add(one.input().substring(sorts.offset[start], sorts.offset[end]).strip());
            start = end;
        }
        return String.join("\n", lines);
    }
}
