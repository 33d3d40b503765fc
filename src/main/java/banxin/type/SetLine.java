package banxin.type;

/**
 * A set line with how it came about, for those who ask.
 *
 * @param natural width before it was fitted, in millipoints, without the indent
 */
public record SetLine(Line line, int natural, Fit fit) {
    /** What was done to a line to make it flush. */
    public enum Fit {
        NATURAL,
        SQUEEZED,
        STRETCHED,
        /** It ends where no line should. */
        LAST_RESORT
    }
}
