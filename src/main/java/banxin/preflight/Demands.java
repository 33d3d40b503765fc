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
final class Demands {
    private static final int SOURCE = 6;
    private static final int UNIT = 5;

    private final Map<String, Demand> rules;

    private Demands(Map<String, Demand> rules) {
        this.rules = Map.copyOf(rules);
    }

    static Demands by(Profile profile) {
        var rules = new HashMap<String, Demand>();
        for (var line : table().split("\n")) {
            if (line.startsWith("#") || line.isBlank()) continue;
            var cells = line.split("\t", -1);
            var cell = cells[1 + profile.ordinal()];
            if (cell.equals("-")) continue;
            var parts = cell.split(":");
            rules.put(cells[0], new Demand(
                    Severity.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    parts.length > 1 ? Double.parseDouble(parts[1]) : 0, cells[UNIT], cells[SOURCE]));
        }
        return new Demands(rules);
    }

    private static String table() {
        try (var in = Objects.requireNonNull(Demands.class.getResourceAsStream("/banxin/preflight/rules.tsv"))) {
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
        return rule == null ? 0 : rule.limit();
    }

    @Nullable Demand of(String code) {
        return rules.get(code);
    }
}
