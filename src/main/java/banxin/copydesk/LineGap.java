package banxin.copydesk;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Types;
import java.util.EnumSet;
import java.util.Set;

/** Asks whether marks and readings between the lines have room there (CLREQ 3.1.8). The pitch never grows for them. */
final class LineGap {
    private static final Set<Emphasis> UNDER =
            EnumSet.of(Emphasis.DOTTED, Emphasis.NAMED, Emphasis.TITLED, Emphasis.MOURNED);
    /** Leading in percent of the em: with marks on one side of the line, and on both. */
    private static final int ONE_SIDE = 150;

    private static final double BOTH_SIDES = 162.5;

    /** Letters of a reading to a character, and more: as much as the compositor spreads a base. */
    private static final int LETTERS = 4;

    private static final int MORE = 12;
    /** Characters of the copy that a notice quotes. */
    private static final int QUOTED = 20;

    private LineGap() {}

    static void check(Paragraph paragraph, String file, Types types, Notices notices) {
        if (paragraph.spans().isEmpty()) return;
        checkReadings(paragraph, Place.of(file, paragraph.line()), notices);
        boolean under = paragraph.spans().stream().anyMatch(LineGap::isUnder);
        boolean over = paragraph.spans().stream().anyMatch(span -> !span.reading().isEmpty());
        double wanted = under && over ? BOTH_SIDES : under || over ? ONE_SIDE : 0;
        var type = types.of(paragraph.role());
        double there = 100.0 * type.leading() / type.size();
        if (there < wanted)
            notices.add(Notice.warning(
                    under && over ? "marks-tight-both" : "marks-tight",
                    Place.of(file, paragraph.line()),
                    paragraph.role().key(),
                    Math.round(there) / 100.0,
                    beginning(paragraph.text())));
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static void checkReadings(Paragraph paragraph, Place place, Notices notices) {
        var spans = paragraph.spans();
        for (int i = 0, next; i < spans.size(); i = next) {
            next = i + 1;
            while (next < spans.size() && spans.get(next).continued()) next++;
            int base = spans.get(next - 1).to() - spans.get(i).from();
            if (spans.get(i).reading().length() > base * LETTERS + MORE)
                notices.add(Notice.warning(
                        "reading-long",
                        place,
                        beginning(spans.get(i).reading()),
                        beginning(paragraph.text().substring(spans.get(i).from(), spans.get(next - 1).to()))));
        }
    }

    private static boolean isUnder(Span span) {
        return span.emphases().stream().anyMatch(UNDER::contains);
    }
}
