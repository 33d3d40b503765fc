package banxin.makeup;

/** A rule between two pieces of a page. */
record Seam(boolean upright, int column, int row, int columns, int rows) {
    /** Grid lines between stories that stand above one another. */
    static final int GAP = 1;
}
