package banxin.preflight;

import banxin.notice.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a profile asks: one column of {@code rules.tsv}. */
final class Asked {
    private static final int SOURCE = 6;
    private static final int UNIT = 5;

    private final Map<String, Rule> rules;

    private Asked(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** @param limit 0 when there is none */
    record Rule(Severity severity, double limit, String unit, String source) {
        String limitInWords() {
            return limit == 0 ? "" : Numbers.plain(limit) + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    static Asked by(Preflight.Profile profile) {
        var rules = new HashMap<String, Rule>();
        for (var line : table().split("\n")) {
            if (line.startsWith("#") || line.isBlank()) continue;
            var cells = line.split("\t", -1);
            var cell = cells[1 + profile.ordinal()];
            if (cell.equals("-")) continue;
            var parts = cell.split(":");
            rules.put(cells[0], new Rule(
                    Severity.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    parts.length > 1 ? Double.parseDouble(parts[1]) : 0, cells[UNIT], cells[SOURCE]));
        }
        return new Asked(rules);
    }

    private static String table() {
        try (var in = Objects.requireNonNull(Asked.class.getResourceAsStream("/banxin/preflight/rules.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Set<String> codes() {
        return rules.keySet();
    }

    boolean asks(String code) {
        return rules.containsKey(code);
    }

    double limit(String code) {
        var rule = rules.get(code);
        return rule == null ? 0 : rule.limit;
    }

    @Nullable Rule rule(String code) {
        return rules.get(code);
    }
}
