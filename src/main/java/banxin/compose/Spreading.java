package banxin.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses a look for every paragraph, so that together they save or gain a number of lines and an eye minds least:
 * neighbours differ by no more than {@link #BAR} when it can be met so, and prices grow with the square of the tracking,
 * so that many paragraphs take a little rather than one a lot. Exact: a table over (paragraph, lines so far, look).
 */
final class Spreading {
    /** In 1/1000 em: what an eye hardly sees between two paragraphs (typesetting C10 allows more between two lines). */
    static final int BAR = 30;
    /** Paragraphs that are looked at together; longer copy is divided in proportion to what its paragraphs can give. */
    private static final int TOGETHER = 60;

    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;
    private static final List<Look> HEAD = List.of(Look.NATURAL);

    private final List<List<Look>> paragraphs;
    private final boolean barred;
    private final int most;
    /** By paragraph; then by lines so far and look, in one row. */
    private final int[][] price;

    private final short[][] from;

    private Spreading(List<List<Look>> paragraphs, int lines, boolean barred) {
        this.paragraphs = paragraphs;
        this.barred = barred;
        most = Math.min(Math.abs(lines), most(paragraphs));
        price = new int[paragraphs.size()][];
        from = new short[paragraphs.size()][];
        for (int i = 0; i < paragraphs.size(); i++) fill(i);
    }

    /**
     * @param paragraphs the looks of each; none for a head, which stays as it is and parts its neighbours
     * @param lines to gain, or less than nothing to save
     * @return a look for each paragraph; together as near to that as they come
     */
    static List<Look> choose(List<List<Look>> paragraphs, int lines) {
        var chosen = new ArrayList<Look>();
        int left = lines;
        long give = most(paragraphs);
        for (int start = 0; start < paragraphs.size(); start += TOGETHER) {
            var part = new ArrayList<>(paragraphs.subList(start, Math.min(start + TOGETHER, paragraphs.size())));
            int mine = most(part);
            int share = give == 0 ? 0 : (int) Math.round((double) left * mine / give);
            boolean joins = start > 0 && !paragraphs.get(start - 1).isEmpty();
            if (joins) part.addFirst(List.of(chosen.getLast().alone()));
            var looks = together(part, share);
            left -= lines(looks);
            give -= mine;
            chosen.addAll(joins ? looks.subList(1, looks.size()) : looks);
        }
        return chosen;
    }

    static int lines(List<Look> looks) {
        return looks.stream().mapToInt(Look::lines).sum();
    }

    private static int most(List<List<Look>> paragraphs) {
        return paragraphs.stream().mapToInt(Spreading::mostOf).sum();
    }

    private static int mostOf(List<Look> looks) {
        return looks.stream().mapToInt(look -> Math.abs(look.lines())).max().orElse(0);
    }

    private static List<Look> together(List<List<Look>> paragraphs, int lines) {
        var even = new Spreading(paragraphs, lines, true).best();
        if (!even.isEmpty() && lines(even) == lines) return even;
        var uneven = new Spreading(paragraphs, lines, false).best();
        return even.isEmpty() || Math.abs(lines(uneven)) > Math.abs(lines(even)) ? uneven : even;
    }

    private void fill(int i) {
        var mine = looks(i);
        price[i] = new int[(most + 1) * mine.size()];
        from[i] = new short[price[i].length];
        Arrays.fill(price[i], IMPOSSIBLE);
        for (int k = 0; k < mine.size(); k++) {
            int lines = Math.abs(mine.get(k).lines());
            for (int sum = lines; sum <= most; sum++) offer(i, k, sum, sum - lines);
        }
    }

    /** The cheapest way to come to {@code sum} lines with look {@code k}, from {@code rest} lines above. */
    private void offer(int i, int k, int sum, int rest) {
        var look = looks(i).get(k);
        int at = sum * looks(i).size() + k;
        if (i == 0) {
            if (rest == 0) price[i][at] = look.price();
            return;
        }
        var above = looks(i - 1);
        boolean apart = paragraphs.get(i).isEmpty() || paragraphs.get(i - 1).isEmpty();
        for (int j = 0; j < above.size(); j++) {
            int before = price[i - 1][rest * above.size() + j];
            int step = apart ? 0 : Math.abs(look.tracking() - above.get(j).tracking());
            if (before == IMPOSSIBLE || barred && step > BAR) continue;
            int here = before + look.price() + step * step / 2;
            if (here >= price[i][at]) continue;
            price[i][at] = here;
            from[i][at] = (short) j;
        }
    }

    private List<Look> looks(int i) {
        return paragraphs.get(i).isEmpty() ? HEAD : paragraphs.get(i);
    }

    /** The cheapest way to the most lines that can be come to; empty when the bar allows none. */
    private List<Look> best() {
        int last = paragraphs.size() - 1;
        int size = looks(last).size();
        int sum = most;
        while (sum >= 0 && cheapest(last, sum, size) < 0) sum--;
        if (sum < 0) return List.of();
        var chosen = new ArrayList<Look>();
        int k = cheapest(last, sum, size);
        for (int i = last; i >= 0; i--) {
            var look = looks(i).get(k);
            k = from[i][sum * looks(i).size() + k];
            sum -= Math.abs(look.lines());
            chosen.add(look);
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private int cheapest(int i, int sum, int size) {
        int best = -1;
        for (int k = 0; k < size; k++) {
            int mine = price[i][sum * size + k];
            if (mine < IMPOSSIBLE && (best < 0 || mine < price[i][sum * size + best])) best = k;
        }
        return best;
    }
}
