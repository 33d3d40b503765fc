package banxin.makeup;

/** Where a headline may be cut in two: behind a typed gap, else behind a mark, nearest to its middle (typesetting I5). */
final class Halves {
    private static final String GAPS = "　 ";
    private static final String MARKS = "，。！？；：、—…";

    private static final String OPENING = "“‘《（「";
    private static final String CLOSING = "”’》）」";

    private final String text;

    Halves(String text) {
        this.text = text;
    }

    /** Offset behind the gap or the mark; 0 where there is none. */
    int best() {
        int gap = nearest(GAPS);
        return gap > 0 ? gap : nearest(MARKS);
    }

    /** A cut outside the middle half would leave one line of a word. */
    private int nearest(String marks) {
        int best = 0;
        int open = 0;
        for (int at = 0; at < text.length() - 1; at++) {
            open += OPENING.indexOf(text.charAt(at)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(at)) >= 0 ? -1 : 0;
            boolean mark = marks.indexOf(text.charAt(at)) >= 0 && marks.indexOf(text.charAt(at + 1)) < 0;
            boolean middle = at >= text.length() / 4 && at < text.length() * 3 / 4 + 1;
            if (mark && middle && open == 0 && (best == 0 || distance(at + 1) < distance(best))) best = at + 1;
        }
        return best;
    }

    private int distance(int at) {
        return Math.abs(2 * at - text.length());
    }
}
