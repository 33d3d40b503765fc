package banxin.type;

/** Inline markup of the copy. */
public enum Emphasis {
    /** {@code **bold**}: set in 黑体. */
    STRONG,
    /** {@code *emphasis*}: 着重号 under each character (CLREQ 3.1.8). */
    DOTTED,
    /** 专名号: a line under a name of a person, a place, a dynasty (GB/T 15834 4.16). */
    NAMED,
    /** 书名号甲式: a wavy line under the title of a work (CLREQ 3.1.8). */
    TITLED,
    /** 示亡号: a black frame round the name of one who has died (CLREQ 3.1.3.4). */
    MOURNED,
    /** Superscript; the line keeps its place. */
    RAISED,
    /** Subscript. */
    LOWERED
}
