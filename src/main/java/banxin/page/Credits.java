package banxin.page;

/** Who made a page, as it says itself. Whom the editors did not name is the empty string. */
public record Credits(String editor, String proofreader, String designer) {
    public static final Credits NONE = new Credits("", "", "");
}
