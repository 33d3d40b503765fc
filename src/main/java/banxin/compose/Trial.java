package banxin.compose;

/**
 * A paragraph broken into lines, and measured, but not cast.
 *
 * @param lines how many
 * @param spread the most that justification adds to a gap between Han, in 1/1000 em
 * @param looseness what it would add if the marks took no blank back
 * @param end where the last line ends, in ems from its start
 * @param white what is left on the last line, in ems
 * @param forced lines that end where no line should
 */
record Trial(int lines, int spread, int looseness, double end, double white, int forced) {
    static Trial of(Sorts sorts, int[] ends, Measure measure) {
        int spread = 0;
        int looseness = 0;
        int forced = 0;
        for (int line = 0, start = 0; line < ends.length - 1; start = ends[line++]) {
            var fit = Justifier.fit(sorts, start, ends[line], measure.room(start), true);
            spread = Math.max(spread, fit.spread);
            looseness = Math.max(looseness, fit.looseness());
            if (fit.endCost() >= Cost.JOINT) forced++;
        }
        int start = ends.length > 1 ? ends[ends.length - 2] : 0;
        int available = measure.room(start);
        int white = ends.length == 0 ? 0 : Justifier.fit(sorts, start, sorts.count, available, false).slack;
        double em = sorts.em;
        return new Trial(
                ends.length, thousandths(spread, em), thousandths(looseness, em), (available - white) / em, white / em, forced);
    }

    private static int thousandths(int width, double em) {
        return (int) Math.ceil(width * 1000 / em);
    }
}
