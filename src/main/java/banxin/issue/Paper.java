package banxin.issue;

/** The sheet asked for: a name that the theme knows, or a size of its own. */
public sealed interface Paper {
    /** Where the editors ask for it. */
    int line();

    /** Outside the trim, in millipoints. */
    int bleed();

    static Paper named(String name) {
        return new Named(name, 0);
    }

    /** @param name such as 四开 */
    record Named(String name, int line) implements Paper {
        @Override
        public int bleed() {
            return 0;
        }
    }

    /**
     * @param width trimmed, in millipoints
     * @param height likewise
     */
    record Sized(int width, int height, int bleed, int line) implements Paper {}
}
