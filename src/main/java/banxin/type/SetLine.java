package banxin.type;

import banxin.notice.Notice;
import java.util.List;

/**
 * A set line with how it came about, for those who ask.
 *
 * @param natural width before it was fitted, in millipoints, without the indent
 * @param x where its first cell starts: a glyph may stand further left, whose blank was cut
 * @param cells width of each character's cell with the gap behind it, blanks left out; x and all cells make the width
 * @param notices what an editor should know of this line
 */
public record SetLine(Line line, int natural, Fit fit, int x, Advances cells, List<Notice> notices) {
    public SetLine {
        notices = List.copyOf(notices);
    }

    /** What was done to a line to make it flush. */
    public enum Fit {
        NATURAL,
        SQUEEZED,
        STRETCHED,
        /** It ends where no line should. */
        LAST_RESORT
    }
}
