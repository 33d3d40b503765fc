package banxin.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins lines into paragraphs by the cheapest reading of the whole text.
 *
 * <p>Each line is the first, a middle, the last or the only line of its paragraph, in one of the measures. What a
 * reading costs is how badly the lines fit: room left where the next characters would have gone in, width over the
 * measure, a paragraph that ends without a full stop. One pass forward and one back (Viterbi), so linear in lines.
 */
final class Joiner {
    private static final int FIRST = 0;
    private static final int MIDDLE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;
    private static final int PLACES = 4;

    // Prices in hundredths of "one em of room left".
    private static final int EM_LEFT = 100;
    private static final int EM_OVER = 40;
    private static final int NO_STOP = 300;
    private static final int CLAUSE_ONLY = 70;
    private static final int HEAD_FIRST = 70;
    private static final int PARAGRAPH = 30;
    private static final int OTHER_FRAME = 100;
    private static final int MEASURE_IN_PARAGRAPH = 250;
    private static final int ACROSS_BLANK = 250;
    private static final int AGAINST_INDENT = 800;
    private static final int NEVER = 1_000_000_000;

    private static final int LONGEST_HEAD = 30 * Widths.EM;

    private final List<CopiedLine> lines;
    private final List<Integer> measures;
    private final List<Forms> forms;
    private final int states;

    Joiner(List<CopiedLine> lines, Measures measures, List<Forms> forms) {
        this.lines = lines;
        this.measures = measures.widths();
        this.forms = forms;
        this.states = PLACES * this.measures.size();
    }

    List<Piece> pieces() {
        var reading = cheapestReading();
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        var from = 0;
        for (var i = 0; i < lines.size(); i++) {
            append(text, lines.get(i).text());
            if (isEnd(reading[i])) {
                pieces.add(piece(from, i, text.toString(), measure(reading[from])));
                text.setLength(0);
                from = i + 1;
            }
        }
        return pieces;
    }

    private Piece piece(int from, int to, String text, int measure) {
        var line = lines.get(from);
        var form = forms.get(from);
        if (form == Forms.TEXT && from == to && isHead(line)) form = Forms.HEAD;
        return new Piece(form, form == Forms.HEAD ? Blanks.gapped(text) : text, line.number(), measure);
    }

    private static boolean isHead(CopiedLine line) {
        return line.width() <= LONGEST_HEAD && !ends(line) && line.text().indexOf('。') < 0;
    }

    private static boolean ends(CopiedLine line) {
        return Widths.endsSentence(line.text()) || Widths.endsClause(line.text());
    }

    /** Latin words at a line end had a blank between them; everything else stands close. */
    private static void append(StringBuilder text, String line) {
        if (!text.isEmpty() && isWordEnd(text.charAt(text.length() - 1)) && isWord(line.charAt(0))) text.append(' ');
        text.append(line);
    }

    private static boolean isWordEnd(char c) {
        return isWord(c) || ",.;:!?)".indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return Widths.isHalfWidth(c) && Character.isLetterOrDigit(c);
    }

    private int[] cheapestReading() {
        var before = new byte[lines.size()][states];
        var cost = new int[states];
        Arrays.fill(cost, NEVER);
        for (var i = 0; i < lines.size(); i++) cost = step(i, cost, before[i]);
        var reading = new int[lines.size()];
        var state = 0;
        for (var s = 1; s < states; s++) if (isEnd(s) && (!isEnd(state) || cost[s] < cost[state])) state = s;
        for (var i = lines.size() - 1; i >= 0; i--) {
            reading[i] = state;
            state = before[i][state];
        }
        return reading;
    }

    /** The cheapest way to each state of line i, less the cheapest of all, so that sums stay small. */
    private int[] step(int i, int[] cost, byte[] before) {
        var next = new int[states];
        var least = NEVER;
        for (var state = 0; state < states; state++) {
            var way = i == 0 ? (isStart(state) ? 0 : NEVER) : NEVER;
            for (var from = 0; i > 0 && from < states; from++) {
                if (isEnd(from) != isStart(state)) continue;
                var sum = cost[from] + passage(i, from, state);
                if (sum < way) {
                    way = sum;
                    before[state] = (byte) from;
                }
            }
            next[state] = Math.min(NEVER, way + price(i, state));
            least = Math.min(least, next[state]);
        }
        for (var state = 0; state < states; state++) if (next[state] < NEVER) next[state] -= least;
        return next;
    }

    private int passage(int i, int from, int state) {
        var line = lines.get(i);
        var same = measure(from) == measure(state);
        if (isStart(state)) return same ? 0 : OTHER_FRAME;
        return (same ? 0 : MEASURE_IN_PARAGRAPH)
                + (line.apart() ? ACROSS_BLANK : 0)
                + (line.indented() ? AGAINST_INDENT : 0);
    }

    private int price(int i, int state) {
        var place = state % PLACES;
        if (forms.get(i) != Forms.TEXT) return place == ONLY ? 0 : NEVER;
        var line = lines.get(i);
        var indent = isStart(state) ? Widths.INDENT : 0;
        var over = Math.max(0, line.width() + indent - measure(state)) * EM_OVER / Widths.EM;
        if (isEnd(state)) return over + PARAGRAPH + missingStop(i, place);
        if (i + 1 == lines.size()) return NEVER;
        var left = measure(state) - line.room() - indent - lines.get(i + 1).head();
        return over + Math.max(0, left) * EM_LEFT / Widths.EM;
    }

    private int missingStop(int i, int place) {
        var line = lines.get(i);
        if (Widths.endsSentence(line.text())) return 0;
        if (Widths.endsClause(line.text())) return CLAUSE_ONLY;
        var opens = i == 0 || forms.get(i - 1) != Forms.TEXT || line.apart();
        return opens && place == ONLY && isHead(line) ? HEAD_FIRST : NO_STOP;
    }

    private int measure(int state) {
        return measures.get(state / PLACES);
    }

    private static boolean isStart(int state) {
        return state % PLACES == FIRST || state % PLACES == ONLY;
    }

    private static boolean isEnd(int state) {
        return state % PLACES == LAST || state % PLACES == ONLY;
    }
}
