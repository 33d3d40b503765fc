package banxin.galley;

import java.util.ArrayList;
import java.util.List;

/** Text in columns for a terminal, where a Han is as wide as two letters. */
final class Tabular {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** @param right columns whose cells stand right, such as numbers */
    String text(List<Integer> right) {
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                var white = " ".repeat(widest(column) - width(row.get(column)));
                boolean flushRight = right.contains(column);
                line.append(flushRight ? white + row.get(column) : row.get(column) + white).append(BETWEEN);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    static int width(String text) {
        return text.codePoints().map(Tabular::cells).sum();
    }

    /** After the East Asian widths of Unicode (UAX #11), wide and full-width; marks that combine take none. */
    private static int cells(int character) {
        int type = Character.getType(character);
        boolean combines = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (combines || type == Character.FORMAT) return 0;
        boolean wide = character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF01 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000;
        return wide ? 2 : 1;
    }
}
