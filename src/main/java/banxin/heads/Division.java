package banxin.heads;

import banxin.heads.Cuts.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best division of a head into so many lines: least sum of what its cuts cost and of how far its lines are from
 * being equally long (typesetting I5). A line that is a third longer or shorter than the mean costs about as much as a cut
 * between a verb and its object.
 *
 * @param ends behind each line; the last is the end of the head
 * @param ratio of the shortest line to the longest, in 1/1000
 * @param dearest price of its worst cut
 */
record Division(List<Integer> ends, int ratio, int dearest) {
    /** Lines shorter than this share of the longest look like an accident, in 1/1000. */
    static final int TRAPEZE = 500;
    /** Shorter than this, and not even a typed gap is reason enough. */
    static final int STUB = 350;

    private static final int IN_NEED = 50;

    private static final double UNLIKE = 60;
    /** More than this off the mean, one of two lines has less than 0.6 of the other: a trapezoid, if the cut is good. */
    private static final double TRAPEZOID_OFF = 0.25;

    private static final double TRAPEZOID = 6;
    /** More than this, and one line is half of the other. */
    private static final double FAR_OFF = 1 / 3.0;

    private static final double FAR = 30;

    Division {
        ends = List.copyOf(ends);
    }

    /** No line is half of another, and no cut is one that is made in need. */
    boolean isSightly() {
        return ratio >= TRAPEZE && dearest < IN_NEED;
    }

    /** The table of a search: price of the first {@code line} lines that end at cut number {@code c}. */
    private record Search(Ruler ruler, int[] at, int[] price, int limit, double mean) {
        double line(int from, int to) {
            int width = ruler.width(at[from], at[to]);
            if (width <= 0 || width > limit) return Double.POSITIVE_INFINITY;
            double off = Math.abs(width / mean - 1);
            return UNLIKE * off * off + (off > FAR_OFF ? FAR : off > TRAPEZOID_OFF ? TRAPEZOID : 0);
        }
    }

    /** @return empty where no such division keeps its lines within the limit */
    static List<Division> best(Ruler ruler, List<Cut> cuts, int lines, int limit) {
        int count = cuts.size() + 2;
        int[] at = new int[count];
        int[] price = new int[count];
        for (int i = 0; i < cuts.size(); i++) {
            at[i + 1] = cuts.get(i).at();
            price[i + 1] = cuts.get(i).price();
        }
        at[count - 1] = ruler.length();
        double mean = Math.max(1, (double) ruler.width(0, ruler.length()) / lines);
        return found(new Search(ruler, at, price, limit, mean), lines);
    }

    private static List<Division> found(Search search, int lines) {
        int count = search.at().length;
        double[] sum = new double[count];
        Arrays.fill(sum, Double.POSITIVE_INFINITY);
        sum[0] = 0;
        int[][] from = new int[lines + 1][count];
        for (int line = 1; line <= lines; line++) {
            double[] next = new double[count];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int end = line; end < count; end++)
                for (int start = line - 1; start < end; start++) {
                    double offer = sum[start] + search.line(start, end) + search.price()[end];
                    if (offer >= next[end]) continue;
                    next[end] = offer;
                    from[line][end] = start;
                }
            sum = next;
        }
        return sum[count - 1] == Double.POSITIVE_INFINITY ? List.of() : List.of(walked(search, from, lines));
    }

    private static Division walked(Search search, int[][] from, int lines) {
        var ends = new ArrayList<Integer>();
        int shortest = Integer.MAX_VALUE;
        int longest = 1;
        int dearest = 0;
        for (int line = lines, end = search.at().length - 1; line > 0; end = from[line--][end]) {
            int width = search.ruler().width(search.at()[from[line][end]], search.at()[end]);
            shortest = Math.min(shortest, width);
            longest = Math.max(longest, width);
            ends.addFirst(search.at()[end]);
            dearest = Math.max(dearest, search.price()[end]);
        }
        return new Division(ends, (int) (1000L * shortest / longest), dearest);
    }
}
