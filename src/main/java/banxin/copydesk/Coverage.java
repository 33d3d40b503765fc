package banxin.copydesk;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Copy;
import banxin.type.Emphasis;
import banxin.type.TypeCase;
import banxin.type.Types;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Asks the type case for every character. One that no face has would vanish from the page without a word. */
final class Coverage {
    private static final String FURNITURE_FACE = "song";

    private final Types types;
    private final TypeCase typeCase;
    private final Notices notices;

    Coverage(Types types, TypeCase typeCase, Notices notices) {
        this.types = types;
        this.typeCase = typeCase;
        this.notices = notices;
    }

    void check(Copy copy) {
        var told = new HashSet<Integer>();
        for (var paragraph : copy.paragraphs()) {
            var type = types.of(paragraph.role());
            var place = Place.of(copy.file(), paragraph.line());
            check(paragraph.text(), type.face(), place, copy.slug(), told);
            for (var span : paragraph.spans()) {
                boolean strong = span.is(Emphasis.STRONG);
                var bold = strong ? paragraph.text().substring(span.from(), span.to()) : "";
                check(bold, type.strong(), place, copy.slug(), told);
                check(span.reading(), strong ? type.strong() : type.face(), place, copy.slug(), told);
            }
        }
    }

    void checkFurniture(String field, String text) {
        check(text, FURNITURE_FACE, Place.of("issue.yaml"), field, new HashSet<>());
    }

    private void check(String text, String face, Place place, String where, Set<Integer> told) {
        text.codePoints()
                .filter(character -> character > ' ' && typeCase.faceFor(character, face).isEmpty())
                .filter(told::add)
                .forEach(character -> notices.add(Notice.fault(
                        "no-glyph",
                        place,
                        Character.toString(character),
                        String.format(Locale.ROOT, "U+%04X", character),
                        where)));
    }
}
