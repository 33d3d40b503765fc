package banxin.tabular;

import java.util.Arrays;
import java.util.List;

/** Widths of a table's columns in a measure: as wide as their cells are, or narrowed in proportion. */
final class Columns {
    private final List<Need> needs;
    private final int measure;
    private final int em;

    /**
     * What one column asks for.
     *
     * @param natural with every cell on one line
     * @param least narrower it would cut a number or a word
     */
    record Need(int natural, int least) {}

    /** Where a column stands. */
    record Track(int x, int width) {}

    Columns(List<Need> needs, int measure, int em) {
        this.needs = needs;
        this.measure = measure;
        this.em = em;
    }

    /** Half an em between columns: narrower than this the table is none. */
    int least() {
        return needs.stream().mapToInt(Need::least).sum() + (needs.size() - 1) * em / 2;
    }

    /** Every cell stands on one line, an em apart. */
    boolean roomy() {
        return needs.stream().mapToInt(Need::natural).sum() + (needs.size() - 1) * em <= measure;
    }

    boolean possible() {
        return least() <= measure;
    }

    /** The first column stands flush left, the last flush right. */
    List<Track> tracks() {
        int natural = needs.stream().mapToInt(Need::natural).sum();
        int[] widths = roomy()
                ? needs.stream().mapToInt(Need::natural).toArray()
                : narrowed(natural);
        int white = measure - Arrays.stream(widths).sum();
        int gutters = Math.max(1, needs.size() - 1);
        var tracks = new Track[widths.length];
        for (int i = 0, x = 0; i < widths.length; x += widths[i++])
            tracks[i] = new Track(x + (int) ((long) white * i / gutters), widths[i]);
        return List.of(tracks);
    }

    /** What a column has over its least width, it gives in proportion; gutters give first. */
    private int[] narrowed(int natural) {
        int room = measure - (needs.size() - 1) * em / 2;
        int least = needs.stream().mapToInt(Need::least).sum();
        if (natural <= room) return needs.stream().mapToInt(Need::natural).toArray();
        return needs.stream()
                .mapToInt(need -> need.least()
                        + (int) ((long) (need.natural() - need.least()) * (room - least) / (natural - least)))
                .toArray();
    }
}
