package banxin.theme;

/**
 * What a make-up editor dislikes, and how much: the parts of which the price of a page is added up. Of two pages the
 * cheaper is printed, so only their proportions count. A few are no prices but lines that are counted.
 */
public enum Weight {
    /** A grid line of one column that finds no room. */
    OVERSET("overset", 400, 100, 500),
    /** A grid line of one column that stays white. */
    WHITE("white", 6, 0, 500),
    /** The same, where the heads take the white up. */
    AIR("air", 2, 0, 500),
    /** A headline of the next size down. */
    SMALLER_HEAD("smaller-head", 5, 0, 500),
    /** Legs of fewer lines look like a caption under the head. */
    SHALLOW("shallow", 7, 0, 200),
    /** Legs of more lines tire the reader. */
    DEEP("deep", 38, 0, 200),
    /** A line too few or too many for that. */
    OFF_DEPTH("off-depth", 3, 0, 500),
    /** A column that the first story lacks of three fifths of the page. */
    NARROW_OPENER("narrow-opener", 25, 0, 500),
    /** Lines that a leg holds when a story stands well. */
    GOOD_DEPTH("good-depth", 16, 1, 200),
    /** A column more than a story's length calls for. */
    TOO_WIDE("too-wide", 14, 0, 500),
    /** A head that was to stand and lies. */
    LYING_HEAD("lying-head", 40, 0, 500),
    /** A story that goes on on another page. */
    JUMP("jump", 10, 0, 500),
    /** Lines that are wanted of it where it begins. */
    LEAST_HERE("least-here", 16, 0, 200),
    /** Lines that are wanted of it where it goes on. */
    LEAST_THERE("least-there", 6, 0, 200),
    /** So many lines that go on cost one. */
    LINES_A_POINT("lines-a-point", 4, 1, 200),
    /** A line less than is wanted on either page. */
    FEW_LINES("few-lines", 12, 0, 500),
    /** 碰题: two heads of a size side by side on one line (typesetting L1). */
    HEADS_SIDE_BY_SIDE("heads-side-by-side", 12, 0, 500),
    /** 断版: a white line across the whole page (typesetting L2), but for the one under the opener. */
    BROKEN_PAGE("broken-page", 25, 0, 500),
    /** 通缝: a gutter from head to foot of the page (typesetting L2). */
    THROUGH_SEAM("through-seam", 60, 0, 500),
    /** A line that stays free above the jump line. */
    FREE_LINE("free-line", 3, 0, 500),
    /** One line of a paragraph alone before the jump or behind it (typesetting E5). */
    LINE_ALONE("line-alone", 8, 0, 500),
    /** Fewer lines than this look lost on the next page. */
    FEW("few", 5, 0, 200),
    /** A line fewer than that. */
    SHORT_TAIL("short-tail", 4, 0, 500),
    /** The jump comes behind a clause, not a sentence. */
    CLAUSE("clause", 1, 0, 500),
    /** It comes between two words. */
    BETWEEN_WORDS("between-words", 2, 0, 500),
    /** It comes inside a word. */
    INSIDE_WORD("inside-word", 5, 0, 500);

    private final String key;
    private final int usual;
    private final int least;
    private final int most;

    Weight(String key, int usual, int least, int most) {
        this.key = key;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** In a theme. */
    public String key() {
        return key;
    }

    /** Where the theme is silent. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    /** Sums of so much stay far below the price of what is impossible. */
    public int most() {
        return most;
    }
}
