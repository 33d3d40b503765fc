package banxin.type;

import banxin.notice.Notice;
import java.util.List;

/**
 * A set line with how it came about, for those who ask.
 *
 * @param natural width before it was fitted, in millipoints, without the indent
 * @param notices what an editor should know of this line
 */
public record SetLine(Line line, int natural, Fit fit, List<Notice> notices) {
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
