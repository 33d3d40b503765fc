package banxin.type;

import java.util.List;

/**
 * A set line.
 *
 * @param paragraph number of its paragraph in the copy
 * @param from first character of the paragraph's text on this line (UTF-16 offset)
 * @param to behind the last one; spaces that fall away at a line end are inside
 * @param last it ends its paragraph
 * @param width from the left edge of the measure to the right edge of the last character
 */
public record Line(int paragraph, Role role, int from, int to, boolean last, int width, List<GlyphRun> runs) {
    public Line {
        runs = List.copyOf(runs);
    }

    public boolean first() {
        return from == 0;
    }
}
