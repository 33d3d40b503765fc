package banxin.issue;

/**
 * 转版: whether a story may leave its page, and for which.
 *
 * @param page on which it goes on; 0 for the next later page that lists it, else the next that has room
 * @param head over what is printed there; empty for the story's headline
 * @param line where the editors ask for it
 */
public record Jump(boolean wanted, int page, String head, int line) {
    public static final Jump NONE = new Jump(false, 0, "", 0);
}
