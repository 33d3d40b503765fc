package banxin.compose;

import banxin.type.Accent;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** Interlinear marks of one line (CLREQ 3.1.8). */
final class Accents {
    private Accents() {}

    /** @param origin of each glyph of the line that begins with the sort {@code start} */
    static List<Accent> on(Sorts sorts, int start, int[] origin, List<Span> spans) {
        var accents = new ArrayList<Accent>();
        for (int i = start; i < start + origin.length; i++) {
            int span = sorts.span[i];
            // A dot stands under a character, never under a mark (typesetting F1).
            if (span > 0 && spans.get(span - 1).is(Emphasis.DOTTED) && sorts.sort[i] == Sort.HAN)
                accents.add(new Accent(Emphasis.DOTTED, origin[i - start], sorts.advance[i], sorts.em));
        }
        return accents;
    }
}
