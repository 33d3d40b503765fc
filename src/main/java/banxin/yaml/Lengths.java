package banxin.yaml;

import banxin.geom.Mp;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads lengths such as {@code 273mm}, {@code 9pt}, {@code 27.3 厘米}, {@code 小五}, {@code 2字} or {@code 3行}.
 *
 * @param em of 字, in millipoints; 0 where 字 means nothing
 * @param pitch of 行
 */
public record Lengths(int em, int pitch) {
    /** Knows neither 字 nor 行. */
    public static final Lengths ABSOLUTE = new Lengths(0, 0);

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*(\\p{L}{1,2})");
    private static final Map<String, Integer> UNITS = Map.of(
            "mm", Mp.mm(1000), "毫米", Mp.mm(1000),
            "cm", Mp.mm(10_000), "厘米", Mp.mm(10_000),
            "pt", 1000 * Mp.PT, "点", 1000 * Mp.PT, "磅", 1000 * Mp.PT);

    /** Sizes of type by name (CLREQ 2.3.5; typesetting H4). */
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("初号", 42_000), Map.entry("小初", 36_000), Map.entry("一号", 27_500), Map.entry("小一", 24_000),
            Map.entry("二号", 21_000), Map.entry("小二", 18_000), Map.entry("三号", 15_750), Map.entry("小三", 15_000),
            Map.entry("四号", 13_750), Map.entry("小四", 12_000), Map.entry("五号", 10_500), Map.entry("小五", 9_000),
            Map.entry("六号", 7_875), Map.entry("小六", 6_500), Map.entry("七号", 5_250));

    /** In millipoints. */
    public OptionalInt read(String text) {
        var named = NAMED.get(text.strip());
        if (named != null) return OptionalInt.of(named);
        var length = LENGTH.matcher(text.strip());
        if (!length.matches()) return OptionalInt.empty();
        int unit = unit(length.group(2));
        var millipoints = Math.round(Double.parseDouble(length.group(1)) * unit / 1000);
        return unit == 0 || millipoints > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) millipoints);
    }

    private int unit(String name) {
        return switch (name) {
            case "字" -> em * 1000;
            case "行" -> pitch * 1000;
            default -> UNITS.getOrDefault(name, 0);
        };
    }
}
