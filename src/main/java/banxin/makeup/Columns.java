package banxin.makeup;

import java.util.Arrays;
import java.util.List;

/** Widths of a table's columns in a measure: as wide as their cells are, or narrowed in proportion. */
final class Columns {
    private final List<Span> spans;
    private final int measure;
    private final int em;

    /**
     * What one column asks for.
     *
     * @param natural with every cell on one line
     * @param least narrower it would cut a number or a word
     */
    record Span(int natural, int least) {}

    /** Where a column stands. */
    record Stand(int x, int width) {}

    Columns(List<Span> spans, int measure, int em) {
        this.spans = spans;
        this.measure = measure;
        this.em = em;
    }

    /** Half an em between columns: narrower than this the table is none. */
    int least() {
        return spans.stream().mapToInt(Span::least).sum() + (spans.size() - 1) * em / 2;
    }

    /** Every cell stands on one line, an em apart. */
    boolean roomy() {
        return spans.stream().mapToInt(Span::natural).sum() + (spans.size() - 1) * em <= measure;
    }

    boolean possible() {
        return least() <= measure;
    }

    /** The first column stands flush left, the last flush right. */
    List<Stand> stands() {
        int natural = spans.stream().mapToInt(Span::natural).sum();
        int[] widths = roomy()
                ? spans.stream().mapToInt(Span::natural).toArray()
                : narrowed(natural);
        int white = measure - Arrays.stream(widths).sum();
        int gutters = Math.max(1, spans.size() - 1);
        var stands = new Stand[widths.length];
        for (int i = 0, x = 0; i < widths.length; x += widths[i++])
            stands[i] = new Stand(x + (int) ((long) white * i / gutters), widths[i]);
        return List.of(stands);
    }

    /** What a column has over its least width, it gives in proportion; gutters give first. */
    private int[] narrowed(int natural) {
        int room = measure - (spans.size() - 1) * em / 2;
        int least = spans.stream().mapToInt(Span::least).sum();
        if (natural <= room) return spans.stream().mapToInt(Span::natural).toArray();
        return spans.stream()
                .mapToInt(span -> span.least()
                        + (int) ((long) (span.natural() - span.least()) * (room - least) / (natural - least)))
                .toArray();
    }
}
