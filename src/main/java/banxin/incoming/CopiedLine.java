package banxin.incoming;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as it was copied, blanks put right.
 *
 * @param number in the file, from 1
 * @param indented it begins with a typed indent
 * @param apart a blank line before it that means something
 * @param width as set, mark at the end taken as half
 * @param room what it takes when something follows on the same line
 * @param head what cannot be parted from its first character
 */
record CopiedLine(int number, String text, boolean indented, boolean apart, int width, int room, int head) {
    /** Text layers of PDF often have a blank line after every line; then it means nothing. */
    private static final int BLANKS_THAT_MEAN_NOTHING = 60;

    static List<CopiedLine> of(String text) {
        var lines = new ArrayList<CopiedLine>();
        var raw = text.split("\n", -1);
        var meaningful = !isBlankAfterNearlyEvery(raw);
        var blank = false;
        for (var i = 0; i < raw.length; i++) {
            var tidy = Blanks.tidy(raw[i]);
            if (tidy.isEmpty()) {
                blank = true;
            } else {
                lines.add(of(i + 1, tidy, Blanks.isIndented(raw[i]), blank && meaningful));
                blank = false;
            }
        }
        return lines;
    }

    private static CopiedLine of(int number, String text, boolean indented, boolean apart) {
        var room = Widths.of(text);
        return new CopiedLine(
                number, text, indented, apart, room - Widths.givenUpAtEnd(text), room, Widths.unbreakableHead(text));
    }

    private static boolean isBlankAfterNearlyEvery(String[] raw) {
        var full = 0;
        var followed = 0;
        for (var i = 0; i < raw.length; i++) {
            if (raw[i].isBlank()) continue;
            full++;
            if (i + 1 < raw.length && raw[i + 1].isBlank()) followed++;
        }
        return followed * 100L >= (long) full * BLANKS_THAT_MEAN_NOTHING;
    }
}
