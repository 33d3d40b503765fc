package banxin.makeup;

/**
 * A piece of the page, and the blocks that stand in it.
 *
 * @param first block
 * @param last block
 */
record Piece(int first, int last, int column, int row, int width, int height) {
    boolean isOneBlock() {
        return first == last;
    }

    Piece left(int behind, int columns) {
        return new Piece(first, behind, column, row, columns, height);
    }

    Piece right(int behind, int columns) {
        return new Piece(behind + 1, last, column + columns, row, width - columns, height);
    }

    Piece upper(int behind, int rows) {
        return new Piece(first, behind, column, row, width, rows);
    }

    Piece lower(int behind, int rows) {
        int top = rows + Seam.GAP;
        return new Piece(behind + 1, last, column, row + top, width, height - top);
    }
}
