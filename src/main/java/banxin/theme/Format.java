package banxin.theme;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 开本: a trimmed size and its type area (typesetting H1, H2).
 *
 * @param characters width of the type area in ems
 * @param lines height of the type area in grid lines
 * @param top from the trim to the type area
 */
public record Format(int width, int height, int characters, int lines, int top) {
    /** 四开, 4开 and 4K are one size: the sheet folded into so many. */
    private static final Pattern FOLDED = Pattern.compile("(.{1,3})[开k]");
    private static final Map<String, String> FOLDS = Map.of(
            "全", "1", "对", "2", "三", "3", "四", "4", "六", "6", "八", "8", "十六", "16", "三十二", "32");

    /**
     * A sheet of any size: margins of a sixteenth across, a tenth down.
     *
     * @param above what stands over the type area, and must stand on the sheet
     */
    public static Format free(int width, int height, int em, int pitch, int above) {
        int lines = height * 9 / 10 / pitch;
        int top = (height - lines * pitch) * 3 / 5;
        if (top < above) {
            top = above;
            lines = Math.max(0, height * 24 / 25 - top) / pitch;
        }
        return new Format(width, height, width * 7 / 8 / em, lines, top);
    }

    /** Whether two names are those of one size. */
    static boolean isOne(String name, String other) {
        return plain(name).equals(plain(other));
    }

    private static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var folded = FOLDED.matcher(lower);
        if (!folded.matches()) return lower;
        return FOLDS.getOrDefault(folded.group(1), folded.group(1)) + "开";
    }
}
