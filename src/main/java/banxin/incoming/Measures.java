package banxin.incoming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The widths that the columns of the copy had, in quarters of an em, the most frequent first.
 *
 * @param certain runs of full lines bear the first one out; otherwise it is a guess from the widest line
 */
record Measures(List<Integer> widths, boolean certain) {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    private static final int MOST = 4;
    private static final int WIDE_MOST = 2;
    /** Two full lines one behind the other, so often: less is chance. */
    private static final int ENOUGH = 2;
    private static final int ONE_IN = 40;
    /**
     * A line wider than any column is a lead or an unbroken paragraph, and not full only for being the widest: its
     * indent and two characters more would have gone in.
     */
    private static final int WIDEST_COLUMN = 30 * Widths.EM;
    private static final int SPARE = Widths.INDENT + Widths.EM * 5 / 2;

    Measures {
        widths = List.copyOf(widths);
    }

    static Measures of(List<CopiedLine> lines) {
        var widths = new ArrayList<Integer>();
        var enough = Math.max(ENOUGH, lines.size() / ONE_IN);
        runs(lines).entrySet().stream()
                .filter(run -> run.getValue() >= enough)
                .sorted(Comparator.comparing(run -> -run.getValue()))
                .map(run -> run.getKey() * Widths.EM)
                .filter(width -> widths.stream().noneMatch(known -> isSameColumn(known, width)))
                .limit(MOST)
                .forEach(widths::add);
        var certain = !widths.isEmpty();
        addWide(lines, widths);
        return new Measures(widths, certain);
    }

    int base() {
        return widths.getFirst();
    }

    /** A measure far over that of the columns: the lead runs over several of them. */
    boolean isWide(int width) {
        return certain && width * 5 >= base() * 8;
    }

    String inWords() {
        return widths.stream().map(Measures::ems).collect(Collectors.joining(", "));
    }

    static String ems(int width) {
        return width % Widths.EM == 0 ? "" + width / Widths.EM : "" + width / (double) Widths.EM;
    }

    /** For each measure in em, how often two lines that fill it stand one behind the other. */
    private static TreeMap<Integer, Integer> runs(List<CopiedLine> lines) {
        var runs = new TreeMap<Integer, Integer>();
        for (var i = 1; i < lines.size(); i++) {
            var first = lines.get(i - 1).width();
            var second = lines.get(i).width();
            var measure = (Math.max(first, second) + Widths.EM - 1) / Widths.EM;
            if (measure < NARROWEST || measure > WIDEST) continue;
            if (Math.abs(first - second) <= Widths.EM / 2) runs.merge(measure, 1, Integer::sum);
        }
        return runs;
    }

    /** An em less or more is the same column set loose or tight, two less are its indented lines. */
    private static boolean isSameColumn(int known, int width) {
        return width >= known - Widths.INDENT && width <= known + Widths.EM;
    }

    private static void addWide(List<CopiedLine> lines, List<Integer> widths) {
        var found = widths.stream().mapToInt(width -> width * 13 / 10).max().orElse(0);
        var wide = lines.stream().map(CopiedLine::width).filter(width -> width > found)
                .collect(Collectors.toCollection(ArrayList::new));
        wide.sort(Collections.reverseOrder());
        var limit = Integer.MAX_VALUE;
        var added = 0;
        for (var width : wide) {
            if (added == WIDE_MOST) return;
            if (width > limit) continue;
            widths.add(width > WIDEST_COLUMN ? width + SPARE : width);
            added++;
            limit = width * 7 / 10;
        }
    }
}
