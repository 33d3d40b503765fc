package banxin.stylebook;

import static banxin.yaml.Key.of;

import banxin.theme.Weight;
import banxin.theme.Weights;
import banxin.yaml.Entry;
import banxin.yaml.Key;
import banxin.yaml.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how much a theme dislikes what; a weight that it does not name is as usual. */
final class WeightTerms {
    private static final Map<Weight, String> NAMES = Map.ofEntries(
            Map.entry(Weight.OVERSET, "溢排"),
            Map.entry(Weight.WHITE, "留白"),
            Map.entry(Weight.AIR, "题空"),
            Map.entry(Weight.SMALLER_HEAD, "小题"),
            Map.entry(Weight.SHALLOW, "短栏"),
            Map.entry(Weight.DEEP, "长栏"),
            Map.entry(Weight.OFF_DEPTH, "栏长不当"),
            Map.entry(Weight.NARROW_OPENER, "头条偏窄"),
            Map.entry(Weight.GOOD_DEPTH, "宜栏长"),
            Map.entry(Weight.TOO_WIDE, "铺得过宽"),
            Map.entry(Weight.LYING_HEAD, "竖题横排"),
            Map.entry(Weight.JUMP, "转版"),
            Map.entry(Weight.LEAST_HERE, "本版至少"),
            Map.entry(Weight.LEAST_THERE, "他版至少"),
            Map.entry(Weight.LINES_A_POINT, "转走行数"),
            Map.entry(Weight.FEW_LINES, "不足一行"),
            Map.entry(Weight.HEADS_SIDE_BY_SIDE, "碰题"),
            Map.entry(Weight.BROKEN_PAGE, "断版"),
            Map.entry(Weight.THROUGH_SEAM, "通缝"),
            Map.entry(Weight.FREE_LINE, "转处空行"),
            Map.entry(Weight.LINE_ALONE, "转处孤行"),
            Map.entry(Weight.FEW, "转走太少"),
            Map.entry(Weight.SHORT_TAIL, "转走少一行"),
            Map.entry(Weight.CLAUSE, "断在句中"),
            Map.entry(Weight.BETWEEN_WORDS, "断在词间"),
            Map.entry(Weight.INSIDE_WORD, "断在词中"));

    static final Vocabulary WORDS = Vocabulary.words(
            Stream.of(Weight.values()).map(weight -> of(weight.key(), name(weight))).toArray(Key[]::new));

    private WeightTerms() {}

    static String name(Weight weight) {
        return NAMES.getOrDefault(weight, "");
    }

    static Weights read(Entry theme) {
        return theme.mapping("weights", WORDS).map(WeightTerms::weights).orElse(Weights.USUAL);
    }

    private static Weights weights(Entry entry) {
        var values = new EnumMap<Weight, Integer>(Weight.class);
        for (var weight : Weight.values())
            values.put(weight, entry.whole(weight.key(), weight.least(), weight.most(), weight.usual()));
        return new Weights(values);
    }
}
