package banxin.copydesk;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Copy;
import banxin.type.Emphasis;
import banxin.type.TypeCase;
import banxin.type.Types;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Asks of every character whether it can be printed: one that no face has would vanish from the page without a word,
 * and one whose writing needs shaping would be wrong on it.
 */
final class Coverage {
    /** As much of a foreign run as an editor needs to find it. */
    private static final int SAMPLE = 12;

    private final Types types;
    private final TypeCase typeCase;
    private final Notices notices;

    Coverage(Types types, TypeCase typeCase, Notices notices) {
        this.types = types;
        this.typeCase = typeCase;
        this.notices = notices;
    }

    void check(Copy copy) {
        var told = new HashSet<Object>();
        for (var paragraph : copy.paragraphs()) {
            var type = types.of(paragraph.role());
            var place = Place.of(copy.file(), paragraph.line());
            new Piece(paragraph.text(), type.face(), place, copy.slug(), told).check();
            for (var span : paragraph.spans()) {
                var marked = paragraph.text().substring(span.from(), span.to());
                boolean strong = span.is(Emphasis.STRONG);
                if (strong) new Piece(marked, type.strong(), place, copy.slug(), told).check();
                new Piece(span.reading(), strong ? type.strong() : type.face(), place, copy.slug(), told).check();
            }
        }
    }

    /** @param field of the issue sheet, or of a story */
    void check(String text, String face, String field, Place place) {
        new Piece(text, face, place, field, new HashSet<>()).check();
    }

    /** A text that is looked through; what the editor has heard of, character or script, is named once a story. */
    private final class Piece {
        private final String text;
        private final String face;
        private final Place place;
        private final String where;
        private final Set<Object> told;

        Piece(String text, String face, Place place, String where, Set<Object> told) {
            this.text = text;
            this.face = face;
            this.place = place;
            this.where = where;
            this.told = told;
        }

        void check() {
            for (int at = 0, character; at < text.length(); at += Character.charCount(character)) {
                character = text.codePointAt(at);
                if (character <= ' ') continue;
                if (Scripts.isFamiliar(character)) needGlyph(character);
                else if (Scripts.needsShaping(character)) shaping(character, at);
                else if (Scripts.isLooseMark(character)) looseMark(character, at);
                else needGlyph(character);
            }
        }

        private void needGlyph(int character) {
            if (typeCase.faceFor(character, face).isEmpty() && told.add(character))
                fault("no-glyph", Character.toString(character), code(character), where);
        }

        private void shaping(int character, int at) {
            if (told.add(UnicodeScript.of(character)))
                fault("needs-shaping", Character.toString(character), Scripts.chinese(character),
                        Scripts.english(character), sample(at), where);
        }

        private void looseMark(int mark, int at) {
            int base = at == 0 ? ' ' : text.codePointBefore(at);
            if (Scripts.needsShaping(base) || !told.add(mark)) return;
            var cluster = Character.toString(base) + Character.toString(mark);
            fault("loose-mark", Character.toString(mark), cluster.strip(), code(mark), where);
        }

        private void fault(String code, Object... arguments) {
            notices.add(Notice.fault(code, place, arguments));
        }

        private String sample(int from) {
            int to = from;
            for (int taken = 0; to < text.length() && taken < SAMPLE; taken++) {
                int character = text.codePointAt(to);
                boolean goesOn = character == ' ' || Scripts.isLooseMark(character) || Scripts.needsShaping(character);
                if (!goesOn) break;
                to += Character.charCount(character);
            }
            return text.substring(from, to).strip();
        }
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
