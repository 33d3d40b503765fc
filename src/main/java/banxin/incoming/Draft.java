package banxin.incoming;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A story as far as the copy tells it.
 *
 * @param pieces all of it, in the order of the file
 * @param source name of the file
 */
record Draft(
        String slug,
        String source,
        List<Piece> pieces,
        Measures measures,
        Optional<Piece> banner,
        Optional<Piece> kicker,
        Optional<Piece> headline,
        Optional<Piece> deck,
        Optional<Piece> byline,
        List<Piece> lead,
        List<Piece> body) {
    private static final int LONGEST_LEAD = 4;

    static Draft of(String slug, String source, List<Piece> pieces, Measures measures) {
        var deck = first(pieces, Forms.DECK, 0);
        var byline = first(pieces, Forms.BYLINE, 0);
        var headline = headline(pieces, deck, byline);
        var opening = first(pieces, Forms.TEXT, 0);
        var kicker = headline == 1 && pieces.getFirst().form() == Forms.HEAD ? 0 : -1;
        var head = first(pieces, Forms.HEAD, 0);
        var banner = head >= 0 && head < opening && head != headline && head != kicker ? head : -1;
        var lead = lead(pieces, measures);
        var placed = IntStream.of(banner, kicker, headline, deck, byline).boxed().toList();
        var body = IntStream.range(0, pieces.size())
                .filter(i -> !placed.contains(i) && !lead.contains(pieces.get(i)))
                .mapToObj(pieces::get)
                .toList();
        return new Draft(
                slug, source, pieces, measures, at(pieces, banner), at(pieces, kicker), at(pieces, headline),
                at(pieces, deck), at(pieces, byline), lead, body);
    }

    /** Section heads that ended up in the body. */
    long sections() {
        return body.stream().filter(piece -> piece.form() == Forms.HEAD).count();
    }

    /** The head above deck or byline; without them the head that opens the file, or the only one. */
    private static int headline(List<Piece> pieces, int deck, int byline) {
        for (var below : new int[] {deck, byline}) {
            if (below > 0 && pieces.get(below - 1).form() == Forms.HEAD) return below - 1;
        }
        var head = first(pieces, Forms.HEAD, 0);
        if (head < 0) return -1;
        return head < Math.max(1, first(pieces, Forms.TEXT, 0)) || first(pieces, Forms.HEAD, head + 1) < 0 ? head : -1;
    }

    /** Paragraphs set over several columns, where there are a few one behind the other. */
    private static List<Piece> lead(List<Piece> pieces, Measures measures) {
        var wide = IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).isText() && measures.isWide(pieces.get(i).measure()))
                .toArray();
        var others = pieces.stream().filter(Piece::isText).count() - wide.length;
        if (wide.length == 0 || wide.length > LONGEST_LEAD || others == 0) return List.of();
        return wide[wide.length - 1] - wide[0] + 1 == wide.length
                ? pieces.subList(wide[0], wide[wide.length - 1] + 1)
                : List.of();
    }

    private static int first(List<Piece> pieces, Forms form, int from) {
        return IntStream.range(from, pieces.size()).filter(i -> pieces.get(i).form() == form).findFirst().orElse(-1);
    }

    private static Optional<Piece> at(List<Piece> pieces, int index) {
        return index < 0 ? Optional.empty() : Optional.of(pieces.get(index));
    }
}
