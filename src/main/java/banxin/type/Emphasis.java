package banxin.type;

/** Inline markup of the copy. */
public enum Emphasis {
    PLAIN,
    /** {@code **bold**}: set in 黑体. */
    STRONG,
    /** {@code *emphasis*}: 着重号 under each character. */
    DOTTED
}
