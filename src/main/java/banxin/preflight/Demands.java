package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.notice.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a profile asks: one column of {@code rules.tsv}. */
final class Demands {
    private static final int SOURCE = 6;
    private static final int UNIT = 5;

    /** Empty where the profile does not ask. */
    private final Map<Code, Optional<Demand>> demands;

    private Demands(Map<Code, Optional<Demand>> demands) {
        this.demands = demands;
    }

    static Demands by(Profile profile) {
        return read(table(), profile);
    }

    /**
     * Every code has one row, and every row a code.
     *
     * @throws IllegalArgumentException when it is otherwise
     */
    static Demands read(String table, Profile profile) {
        var demands = new EnumMap<Code, Optional<Demand>>(Code.class);
        for (var line : table.split("\n")) {
            if (line.startsWith("#") || line.isBlank()) continue;
            var cells = line.split("\t", -1);
            var earlier = demands.put(Code.of(cells[0]), demand(cells, profile));
            if (earlier != null) throw new IllegalArgumentException("two rows for " + cells[0]);
        }
        var missing = EnumSet.allOf(Code.class);
        missing.removeAll(demands.keySet());
        if (!missing.isEmpty()) throw new IllegalArgumentException("no row for " + missing);
        return new Demands(demands);
    }

    private static Optional<Demand> demand(String[] cells, Profile profile) {
        var cell = cells[1 + profile.ordinal()];
        if (cell.equals("-")) return Optional.empty();
        var parts = cell.split(":");
        var limit = parts.length == 1 ? Quantity.NONE
                : Quantity.amount(Double.parseDouble(parts[1]), MeasureUnit.of(cells[UNIT]));
        return Optional.of(new Demand(Severity.valueOf(parts[0].toUpperCase(Locale.ROOT)), limit, cells[SOURCE]));
    }

    private static String table() {
        try (var in = Objects.requireNonNull(Demands.class.getResourceAsStream("/banxin/preflight/rules.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean asks(Code code) {
        return found(code).isPresent();
    }

    /** 0 when there is none. */
    double limit(Code code) {
        return found(code).map(Demand::most).orElse(0.0);
    }

    /** Of a code that is asked for. */
    Demand of(Code code) {
        return found(code).orElseThrow();
    }

    private Optional<Demand> found(Code code) {
        return Objects.requireNonNull(demands.get(code));
    }
}
