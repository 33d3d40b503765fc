package banxin.fonts;

import java.util.Arrays;

/**
 * Which characters a face has, and how wide they are. The compositor asks for every character, so an answer is two
 * array reads and no object.
 */
final class Widths {
    private static final int ROW = 256;
    private static final short[] NONE = new short[ROW];

    /** Advance plus one; 0 where there is no glyph. Rows without a glyph are all the same empty row. */
    private final short[][] rows = new short[(Character.MAX_CODE_POINT + 1) / ROW][];

    Widths() {
        Arrays.fill(rows, NONE);
    }

    void put(int codePoint, int advance) {
        var row = codePoint / ROW;
        if (rows[row] == NONE) rows[row] = new short[ROW];
        rows[row][codePoint % ROW] = (short) (advance + 1);
    }

    boolean has(int codePoint) {
        return rows[codePoint / ROW][codePoint % ROW] != 0;
    }

    /** In 1/1000 em; 0 for a character that is not there. */
    int of(int codePoint) {
        return Math.max(0, rows[codePoint / ROW][codePoint % ROW] - 1);
    }
}
