package banxin.notice;

/** How much a notice matters. A fault makes the exit code 1. */
public enum Severity {
    /** Something was done for the editor, and he should know. */
    NOTE,
    /** The page is printed, but somebody should look. */
    WARNING,
    /** The page is wrong, or cannot be made. */
    FAULT
}
