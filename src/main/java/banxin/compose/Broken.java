package banxin.compose;

/**
 * A paragraph broken into lines.
 *
 * @param sorts as they were when the ends were chosen
 * @param ends index behind the last sort of each line
 * @param tracking of all of it, in 1/1000 em
 */
record Broken(Sorts sorts, int[] ends, int tracking) {
    int lines() {
        return ends.length;
    }

    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    boolean isLast(int line) {
        return line == ends.length - 1;
    }
}
