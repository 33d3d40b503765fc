package banxin.heads;

import banxin.type.GlyphRun;
import banxin.type.Line;
import java.util.List;

/** Measures parts of a head that is set in one line. Near enough to choose by: marks at the new line ends shrink a little. */
final class Ruler {
    private final String text;
    /** Left and right edge of the character at each offset; blanks have no width of their own. */
    private final int[] left;
    private final int[] right;

    Ruler(String text, Line line, int em) {
        this.text = text;
        left = new int[text.length()];
        right = new int[text.length()];
        measure(line.runs(), em);
    }

    int length() {
        return text.length();
    }

    /** Width of the characters from one offset to another, without blanks at the ends. */
    int width(int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && right[first] == left[first]) first++;
        while (last > first && right[last] == left[last]) last--;
        return first > last ? 0 : right[last] - left[first];
    }

    private void measure(List<GlyphRun> runs, int em) {
        int at = 0;
        for (var run : runs) {
            int x = run.x();
            for (int glyph = 0, in = 0; glyph < run.advances().size(); glyph++) {
                int character = run.text().codePointAt(in);
                while (at < text.length() && text.codePointAt(at) != character) at++;
                in += Character.charCount(character);
                if (at >= text.length()) return;
                int next = at + Character.charCount(character);
                left[at] = x;
                x += run.advances().get(glyph);
                right[at] = Math.max(left[at] + 1, x - gap(next, em));
                for (int tail = at + 1; tail < next; tail++) left[tail] = right[tail] = right[at];
                at = next;
            }
        }
    }

    /** The blank that the compositor makes of one that was typed. */
    private int gap(int at, int em) {
        if (at >= text.length()) return 0;
        return switch (text.charAt(at)) {
            case '　' -> em;
            case ' ' -> em / 3;
            default -> 0;
        };
    }
}
