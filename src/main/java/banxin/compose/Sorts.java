package banxin.compose;

import banxin.compose.Marks.Blank;
import banxin.compose.Marks.Mark;
import banxin.compose.Pairs.Gap;
import banxin.type.Copy.Paragraph;
import banxin.type.Emphasis;
import banxin.type.HouseStyle;
import banxin.type.Type;
import banxin.type.TypeCase;
import java.util.Optional;

/**
 * A paragraph as a row of sorts. Typed spaces are not sorts: they are the gap behind the sort before them.
 *
 * <p>Parallel arrays, because every character of every story passes here. All widths are millipoints.
 */
final class Sorts {
    final int em;
    int count;
    final int[] codePoint;
    /** Where the sort starts in the paragraph's text; one more for the end of the text. */
    final int[] offset;

    final Sort[] sort;
    final String[] face;
    /** Which of the paragraph's spans it is in, from 1; 0 for none. */
    final int[] span;
    final Blank[] blank;
    /** Advance of the glyph in the font. */
    final int[] advance;
    /** Width that the sort takes on the line. */
    final int[] cell;
    /** Blank behind the sort. */
    final int[] gap;

    final Gap[] gapKind;
    /** The line may end behind the sort. */
    final boolean[] mayEnd;
    /** It may, but rather not: inside a name that the house keeps together, or inside an address. */
    final boolean[] reluctant;

    /** What stands over the sorts. */
    Readings readings = Readings.NONE;

    private final boolean[] mayNotStart;
    private final boolean[] mayNotEnd;

    private Sorts(int length, int em) {
        this.em = em;
        codePoint = new int[length];
        offset = new int[length + 1];
        sort = new Sort[length];
        face = new String[length];
        span = new int[length];
        blank = new Blank[length];
        advance = new int[length];
        cell = new int[length];
        gap = new int[length];
        gapKind = new Gap[length];
        mayEnd = new boolean[length];
        reluctant = new boolean[length];
        mayNotStart = new boolean[length];
        mayNotEnd = new boolean[length];
    }

    static Sorts of(Paragraph paragraph, Type type, HouseStyle style, TypeCase typeCase) {
        var sorts = new Sorts(paragraph.text().length(), type.size());
        sorts.read(paragraph, type, style, typeCase);
        return sorts;
    }

    boolean barred(int left) {
        return mayNotEnd[left] || left + 1 < count && mayNotStart[left + 1];
    }

    /** A typed blank behind the sort, 0 for none; {@link Spacing} turns it into a gap. */
    int typedBlank(int index) {
        return gap[index];
    }

    // No streams or lambdas from here on: they would cost as much as all the rest.
    private void read(Paragraph paragraph, Type type, HouseStyle style, TypeCase typeCase) {
        var text = paragraph.text();
        var spans = paragraph.spans();
        for (int at = 0, next = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            while (next < spans.size() && spans.get(next).to() <= at) next++;
            boolean plain = next == spans.size() || spans.get(next).from() > at;
            if (isSpace(character)) blank(character);
            else {
                span[count] = plain ? 0 : next + 1;
                boolean strong = !plain && spans.get(next).is(Emphasis.STRONG);
                add(text, at, strong ? type.strong() : type.face(), style, typeCase);
            }
            at += Character.charCount(character);
        }
        offset[count] = text.length();
        if (count > 0) offset[0] = 0;
    }

    private void blank(int character) {
        if (count == 0) return;
        gap[count - 1] = Math.max(gap[count - 1], character == 0x3000 ? em : em / 3);
    }

    private void add(String text, int at, String wanted, HouseStyle style, TypeCase typeCase) {
        int i = count++;
        int character = text.codePointAt(at);
        codePoint[i] = character;
        offset[i] = at;
        face[i] = typeCase.faceFor(character, wanted);
        advance[i] = face[i].isEmpty() ? em : thousandths(typeCase.advance(character, face[i]));
        cell[i] = advance[i];
        blank[i] = Blank.RIGHT;
        var mark = signOrMark(text, at, character);
        if (mark.isPresent()) mark(i, mark.get(), style);
        else sort[i] = classOf(character);
    }

    private void mark(int i, Mark mark, HouseStyle style) {
        sort[i] = mark.sort();
        int wide = mark.cell(style.marks());
        if (wide > 0) cell[i] = thousandths(wide);
        blank[i] = mark.blank();
        mayNotStart[i] = mark.barredFromStart(style.prohibition());
        mayNotEnd[i] = mark.barredFromEnd(style.prohibition());
    }

    /** The mark of the table; but - before a number is its sign (typesetting A3) and ’ inside a word its apostrophe (B9). */
    private static Optional<Mark> signOrMark(String text, int at, int character) {
        var mark = Marks.TABLE.of(character);
        if (mark.isEmpty()) return mark;
        var before = at == 0 ? Sort.HAN : classOf(text.codePointBefore(at));
        int next = at + Character.charCount(character);
        var after = next >= text.length() ? Sort.HAN : classOf(text.codePointAt(next));
        boolean sign = mark.get().sort() == Sort.HYPHEN && after == Sort.DIGIT && before == Sort.HAN;
        boolean apostrophe = character == '’' && before == Sort.LETTER && after == Sort.LETTER;
        if (sign) return Marks.TABLE.of('−');
        return apostrophe ? Optional.empty() : mark;
    }

    /** Class of a character that the table does not name. */
    static Sort classOf(int character) {
        if (character < 0x2E80 && Character.isDigit(character)) return Sort.DIGIT;
        int kind = Character.getType(character);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.COMBINING_SPACING_MARK)
            return Sort.COMBINING;
        if (isRaised(character)) return Sort.LETTER;
        if (Character.isIdeographic(character) || character >= 0x2E80) return Sort.HAN;
        return Character.isLetter(character) || character < 0x80 ? Sort.LETTER : Sort.HAN;
    }

    /** ² in m² and ₂ in CO₂ are part of the word before them (typesetting D8). */
    private static boolean isRaised(int character) {
        return "²³¹".indexOf(character) >= 0 || character >= 0x2070 && character <= 0x209F;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private int thousandths(int width) {
        return (int) ((long) width * em / 1000);
    }
}
