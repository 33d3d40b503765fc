package banxin.makeup;

/** A block with its place on the grid of the page's story area. */
record Stand(Setting setting, Variant variant, int column, int row, int rows) {
    /** On the same place. */
    Stand with(Setting other, Variant otherVariant) {
        return new Stand(other, otherVariant, column, row, rows);
    }
}
