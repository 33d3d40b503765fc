package banxin.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much a theme dislikes what: a value for every {@link Weight}. */
public record Weights(Map<Weight, Integer> values) {
    public static final Weights USUAL = new Weights(Map.of());

    /** @param values of those that are not as usual */
    public Weights {
        var all = new EnumMap<Weight, Integer>(Weight.class);
        for (var weight : Weight.values()) all.put(weight, values.getOrDefault(weight, weight.usual()));
        values = Collections.unmodifiableMap(all);
    }

    public int of(Weight weight) {
        return values.get(weight);
    }

    public Weights with(Weight weight, int value) {
        var changed = new EnumMap<>(values);
        changed.put(weight, value);
        return new Weights(changed);
    }
}
