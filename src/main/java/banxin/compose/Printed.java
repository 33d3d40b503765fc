package banxin.compose;

import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.SetLine;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.List;

/**
 * What was printed of a paragraph.
 *
 * @param type in the size that is printed
 * @param lines all of the paragraph that are printed, in order
 * @param line of these, from 0: the one that is asked about
 */
record Printed(Paragraph paragraph, Type type, int measure, List<Line> lines, int line) {
    Line asked() {
        return lines.get(line);
    }

    /** As if what stands on the line were all, at its natural width. */
    Printed alone() {
        var only = asked();
        var plain = type.indented(0).aligned(Align.LEFT);
        return new Printed(
                paragraph.piece(only.from(), only.to()), plain, Setter.ENDLESS, List.of(only.shifted(-only.from())), 0);
    }

    /** Lines that found no room on the page were set, but not printed. */
    boolean are(List<SetLine> set) {
        if (set.size() < lines.size()) return false;
        for (int i = 0; i < lines.size(); i++) if (!isSame(set.get(i).line(), lines.get(i))) return false;
        return true;
    }

    /** Make-up may have moved it. */
    private static boolean isSame(Line set, Line printed) {
        if (set.from() != printed.from() || set.to() != printed.to() || set.runs().size() != printed.runs().size())
            return false;
        int by = set.runs().isEmpty() ? 0 : set.runs().getFirst().x() - printed.runs().getFirst().x();
        for (int i = 0; i < set.runs().size(); i++)
            if (!set.runs().get(i).equals(printed.runs().get(i).moved(by))) return false;
        return true;
    }
}
