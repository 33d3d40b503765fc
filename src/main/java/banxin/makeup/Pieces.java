package banxin.makeup;

import banxin.type.Copy.Paragraph;

/** Cuts a head's paragraph in pieces that are set apart. */
final class Pieces {
    private Pieces() {}

    static Paragraph of(Paragraph whole, int from, int to) {
        var spans = whole.spans().stream()
                .filter(span -> span.to() > from && span.from() < to)
                .map(span -> span.at(Math.max(span.from(), from) - from, Math.min(span.to(), to) - from))
                .toList();
        return new Paragraph(whole.number(), whole.role(), whole.text().substring(from, to), spans, whole.line());
    }
}
