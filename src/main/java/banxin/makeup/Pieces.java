package banxin.makeup;

import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.GlyphRun;
import banxin.type.Line;
import java.util.List;

/** Cuts a head's paragraph in pieces that are set apart, and brings their lines together again. */
final class Pieces {
    private Pieces() {}

    static Paragraph of(Paragraph whole, int from, int to) {
        var spans = whole.spans().stream()
                .map(span -> new Span(Math.max(span.from(), from) - from, Math.min(span.to(), to) - from, span.emphasis()))
                .filter(span -> span.to() > span.from())
                .toList();
        return new Paragraph(whole.number(), whole.role(), whole.text().substring(from, to), spans, whole.line());
    }

    /** The line of a piece, with offsets of the whole paragraph. */
    static Line shifted(Line line, int offset) {
        return new Line(
                line.paragraph(), line.role(), line.from() + offset, line.to() + offset, line.last(), line.width(),
                line.runs());
    }

    static List<Line> moved(List<Line> lines, int x) {
        return lines.stream().map(line -> moved(line, x)).toList();
    }

    private static Line moved(Line line, int x) {
        var runs = line.runs().stream()
                .map(run -> new GlyphRun(run.face(), run.size(), run.x() + x, run.text(), run.advances(), run.dotted()))
                .toList();
        return new Line(
                line.paragraph(), line.role(), line.from(), line.to(), line.last(), line.width() + x, runs);
    }
}
