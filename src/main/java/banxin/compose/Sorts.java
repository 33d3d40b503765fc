package banxin.compose;

import banxin.marks.Marks.Blank;
import banxin.marks.Pairs.Gap;
import banxin.marks.Quotes;
import banxin.marks.Repertoire;
import banxin.marks.Sort;
import banxin.type.Copy.Paragraph;
import banxin.type.Emphasis;
import banxin.type.HouseStyle.Edges;
import banxin.type.Type;
import banxin.type.TypeCase;
import java.util.List;

/**
 * A paragraph as a row of sorts. Typed spaces are not sorts: they are the gap behind the sort before them.
 *
 * <p>Parallel arrays, because every character of every story passes here. All widths are millipoints.
 */
final class Sorts {
    final int em;
    /** One stop may hang over a line's end. */
    final boolean hanging;
    /** An opening mark at a line's start gives up its blank. */
    final boolean flushStart;
    int count;
    final int[] codePoint;
    /** Where the sort starts in the paragraph's text; one more for the end of the text. */
    final int[] offset;
    /** What {@link Repertoire} says of it. */
    final int[] traits;

    final Sort[] sort;
    /** Which of the paragraph's spans it is in, from 1; 0 for none. */
    final int[] span;

    final String[] face;
    final Blank[] blank;
    /** Advance of the glyph in the font. */
    final int[] advance;
    /** Width that the sort takes on the line. */
    final int[] cell;
    /** Blank behind the sort. */
    final int[] gap;

    final Gap[] gapKind;
    /** The blank typed behind it does not end a line. */
    final boolean[] glued;
    /** The line may end behind the sort. */
    final boolean[] mayEnd;
    /** What that costs, see {@link Cost}; 0 where it is free. */
    final short[] cost;
    /** Width of the hyphen that a line puts on when it ends behind the sort; 0 for none. */
    final int[] hyphen;

    /** What stands over the sorts. */
    List<Reading> readings = List.of();

    private Sorts(int length, int em, Edges edges) {
        this.em = em;
        hanging = edges.hanging();
        flushStart = edges.flushStart();
        codePoint = new int[length];
        offset = new int[length + 1];
        traits = new int[length];
        sort = new Sort[length];
        span = new int[length];
        face = new String[length];
        blank = new Blank[length];
        advance = new int[length];
        cell = new int[length];
        gap = new int[length];
        gapKind = new Gap[length];
        glued = new boolean[length];
        mayEnd = new boolean[length];
        cost = new short[length];
        hyphen = new int[length];
    }

    private Sorts(Sorts other) {
        em = other.em;
        hanging = other.hanging;
        flushStart = other.flushStart;
        count = other.count;
        codePoint = other.codePoint;
        offset = other.offset;
        traits = other.traits;
        sort = other.sort;
        span = other.span;
        face = other.face;
        blank = other.blank;
        advance = other.advance;
        cell = other.cell;
        gap = other.gap.clone();
        gapKind = other.gapKind;
        glued = other.glued;
        mayEnd = other.mayEnd.clone();
        cost = other.cost.clone();
        hyphen = other.hyphen;
        readings = other.readings;
    }

    /** The same sorts, whose gaps and ends may be tried otherwise. */
    Sorts copy() {
        return new Sorts(this);
    }

    static Sorts of(Paragraph paragraph, Type type, Edges edges, Repertoire repertoire, TypeCase typeCase) {
        var sorts = new Sorts(paragraph.text().length(), type.size(), edges);
        if (sorts.read(paragraph, type, repertoire, typeCase)) sorts.narrow(repertoire, typeCase);
        return sorts;
    }

    /** A typed blank behind the sort, 0 for none; {@link Spacing} turns it into a gap. */
    int typedBlank(int index) {
        return gap[index];
    }

    /** In Traditional copy only 、，。 hang; in Simplified every stop does, for its ink stands at the start of its cell. */
    boolean mayHang(int index) {
        return blank[index] == Blank.RIGHT || "、，。".indexOf(codePoint[index]) >= 0;
    }

    /** From the cell's left edge to the glyph's origin. */
    int bearing(int index, int width) {
        return blank[index].bearing(width, advance[index]);
    }

    /** 孤字: fewer than two characters from here to the paragraph's end; looks no further than it must. */
    boolean isOrphan(int from) {
        int characters = 0;
        for (int i = from; i < count && characters < 2; i++)
            if (sort[i] == Sort.HAN || sort[i] == Sort.LETTER || sort[i] == Sort.DIGIT) characters++;
        return characters < 2;
    }

    // No streams or lambdas from here on: they would cost as much as all the rest.
    /** Answers whether there are marks that may belong to a Latin run. */
    private boolean read(Paragraph paragraph, Type type, Repertoire repertoire, TypeCase typeCase) {
        boolean marks = false;
        var text = paragraph.text();
        var spans = paragraph.spans();
        for (int at = 0, next = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            while (next < spans.size() && spans.get(next).to() <= at) next++;
            boolean plain = next == spans.size() || spans.get(next).from() > at;
            if (character <= ' ' || character >= 0x80 && isSpace(character)) blank(text, at, character);
            else {
                span[count] = plain ? 0 : next + 1;
                boolean strong = !plain && spans.get(next).is(Emphasis.STRONG);
                codePoint[count] = character;
                offset[count] = at;
                marks |= character >= '—' && character <= '…' && Quotes.isMark(character);
                traits[count] = repertoire.of(repertoire.isWestern() ? character : meant(text, at, character));
                add(strong ? type.strong() : type.face(), typeCase);
            }
            at += Character.charCount(character);
        }
        offset[count] = text.length();
        if (count > 0) offset[0] = 0;
        return marks;
    }

    /** “ ” ‘ ’ — … of a Latin run come from the Latin face, as narrow as it has them (CLREQ 3.1.1.2; typesetting B9). */
    private void narrow(Repertoire repertoire, TypeCase typeCase) {
        boolean[] western = Quotes.western(codePoint, count);
        for (int i = 0; i < western.length; i++) {
            if (!western[i]) continue;
            if (!repertoire.isWestern()) traits[i] = repertoire.of(narrowed(i));
            sort[i] = Repertoire.sort(traits[i]);
            face[i] = typeCase.latinFor(codePoint[i], face[i]);
            advance[i] = thousandths(typeCase.advance(codePoint[i], face[i]));
            cell[i] = advance[i];
            blank[i] = Blank.RIGHT;
        }
    }

    /** The sign of ASCII that behaves like the mark. */
    private int narrowed(int i) {
        boolean apostrophe = i > 0 && gap[i - 1] == 0 && i + 1 < count && gap[i] == 0 && Character.isLetter(codePoint[i + 1]);
        return switch (codePoint[i]) {
            case '“', '‘' -> '(';
            case '”' -> ')';
            case '’' -> apostrophe ? 'n' : ')';
            case '…' -> '.';
            default -> '-';
        };
    }

    private void blank(String text, int at, int character) {
        if (count == 0) return;
        gap[count - 1] = Math.max(gap[count - 1], character == 0x3000 ? em : em / 3);
        glued[count - 1] |= isGlue(character) || isThin(character) && inNumber(text, at);
    }

    private void add(String wanted, TypeCase typeCase) {
        int i = count++;
        int trait = traits[i];
        sort[i] = Repertoire.sort(trait);
        face[i] = typeCase.faceFor(codePoint[i], wanted);
        boolean missing = face[i].isEmpty();
        int faceless = sort[i] == Sort.COMBINING ? 0 : em;
        advance[i] = missing ? faceless : thousandths(typeCase.advance(codePoint[i], face[i]));
        int wide = Repertoire.cell(trait);
        cell[i] = wide > 0 ? thousandths(wide) : advance[i];
        blank[i] = Repertoire.blank(trait);
    }

    /** What a sign stands for: - before a number is its minus (typesetting A3), ’ inside a word its apostrophe (B9). */
    private static int meant(String text, int at, int character) {
        if (character == '-') return isLatinDigit(text, at + 1) && !isWestern(text, at - 1) ? '−' : character;
        if (character == '’') return isLetter(text, at - 1) && isLetter(text, at + 1) ? 'n' : character;
        return character;
    }

    private static boolean isLatinDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isWestern(String text, int at) {
        return at >= 0 && text.charAt(at) > ' ' && text.charAt(at) < 0x2000;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x2000 && Character.isLetter(text.charAt(at));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /** No-break spaces. */
    private static boolean isGlue(int character) {
        return character == 0xA0 || character == 0x2007 || character == 0x202F;
    }

    private static boolean isThin(int character) {
        return character == 0x2009;
    }

    /** 10 000: a thin space groups the digits of a number (typesetting A8). */
    private static boolean inNumber(String text, int at) {
        return at > 0 && isLatinDigit(text, at - 1) && isLatinDigit(text, at + 1);
    }

    private int thousandths(int width) {
        return (int) ((long) width * em / 1000);
    }
}
