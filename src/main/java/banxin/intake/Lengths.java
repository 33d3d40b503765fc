package banxin.intake;

import banxin.geom.Mp;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads lengths such as {@code 273mm}, {@code 9pt} or {@code 27.3 厘米}. */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*(\\p{L}{1,2})");
    private static final Map<String, Integer> UNITS = Map.of(
            "mm", Mp.mm(1000), "毫米", Mp.mm(1000),
            "cm", Mp.mm(10_000), "厘米", Mp.mm(10_000),
            "pt", 1000 * Mp.PT, "点", 1000 * Mp.PT, "磅", 1000 * Mp.PT);

    private Lengths() {}

    /** In millipoints. */
    static OptionalInt read(String text) {
        var length = LENGTH.matcher(text.strip());
        if (!length.matches()) return OptionalInt.empty();
        var unit = UNITS.get(length.group(2));
        if (unit == null) return OptionalInt.empty();
        var millipoints = Math.round(Double.parseDouble(length.group(1)) * unit / 1000);
        return millipoints > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) millipoints);
    }
}
