package banxin.incoming;

/**
 * A head or a true paragraph.
 *
 * @param line where it starts in the copy
 * @param measure of the column that it was set in, in quarters of an em
 */
record Piece(Forms form, String text, int line, int measure) {
    boolean isText() {
        return form == Forms.TEXT;
    }
}
