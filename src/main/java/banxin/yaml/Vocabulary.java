package banxin.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words allowed in one kind of mapping. */
public record Vocabulary(List<Key> keys, Map<String, Key> bySpelling) {
    public static Vocabulary words(Key... keys) {
        return new Vocabulary(
                List.of(keys),
                Stream.of(keys)
                        .flatMap(key -> key.spellings().map(spelling -> Map.entry(spelling, key)))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public Optional<Key> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(spelling));
    }

    public Key key(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("not in this vocabulary: " + name));
    }

    /** The spelling the editor most likely meant. */
    public Optional<String> nearest(String typed) {
        return Nearest.to(typed, keys.stream().flatMap(Key::spellings).toList(), Function.identity());
    }

    /** Every word, for a sentence. */
    public String shown() {
        return keys.stream().map(Key::shown).collect(Collectors.joining("、"));
    }
}
