package banxin.issue;

/**
 * The sheet asked for: a name that the theme knows, or a size of its own.
 *
 * @param name such as 四开; empty for a free size
 * @param width trimmed width in millipoints; 0 where the name decides
 * @param height likewise
 * @param bleed outside the trim, in millipoints
 */
public record Paper(String name, int width, int height, int bleed) {
    public static Paper named(String name) {
        return new Paper(name, 0, 0, 0);
    }
}
