package banxin.compose;

import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import java.util.List;

/** Which marks the sorts of a paragraph carry, and how far each goes. */
final class Spans {
    private Spans() {}

    /** Behind the last sort of the mark that the first one carries; {@code from} itself where it carries none. */
    static int end(Sorts sorts, int from, int limit, List<Span> spans, Emphasis kind) {
        int to = from;
        while (to < limit && carries(sorts, to, spans, kind) && (to == from || goesOn(sorts, to, spans))) to++;
        return to;
    }

    static boolean carries(Sorts sorts, int i, List<Span> spans, Emphasis kind) {
        return sorts.span[i] > 0 && spans.get(sorts.span[i] - 1).is(kind);
    }

    /** Whatever marks the sort before marks this one too. */
    static boolean goesOn(Sorts sorts, int i, List<Span> spans) {
        if (i == 0 || sorts.span[i] == 0 || sorts.span[i - 1] == 0) return false;
        for (int span = sorts.span[i]; span > sorts.span[i - 1]; span--)
            if (!spans.get(span - 1).continued()) return false;
        return true;
    }
}
