package banxin.tabular;

import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import java.util.ArrayList;
import java.util.List;

/** A line of verse: it starts where it was typed, and what the measure does not hold turns over further in. */
public final class Verse {
    /** Of the turned lines against the first, in ems. */
    private static final int HANG = 2;

    private Verse() {}

    public static List<Line> lines(Paragraph verse, Composing composing, int measure) {
        var type = composing.type(verse);
        int indent = Math.min(type.indent() + verse.slot().column() * 1000, indentOf(measure / 3, type.size()));
        var whole = composing.lines(verse, type.indented(indent), measure);
        if (whole.size() < 2) return whole;
        int hang = Math.min((int) ((long) indent * type.size() / 1000) + HANG * type.size(), measure / 2);
        int turned = whole.getFirst().to();
        var lines = new ArrayList<>(whole.subList(0, 1));
        var rest = verse.piece(turned, verse.text().length());
        composing.lines(rest, type.indented(0), measure - hang)
                .forEach(line -> lines.add(line.moved(hang).shifted(turned)));
        return lines;
    }

    private static int indentOf(int width, int em) {
        return (int) (width * 1000L / em);
    }
}
