package banxin.plate;

/** How deep the heads of the issue are, in the order of the tree. */
final class Levels {
    private int last;

    int next(int wanted) {
        last = Math.min(wanted, last + 1);
        return last;
    }
}
