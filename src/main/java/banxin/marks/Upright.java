package banxin.marks;

import banxin.marks.Marks.Blank;
import banxin.marks.Pairs.Gap;
import banxin.type.Copy.Paragraph;
import banxin.type.Emphasis;
import banxin.type.Turn;
import banxin.type.Type;
import banxin.type.TypeCase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A paragraph as a row of what stands in vertical lines: characters are sorted, words turned, digits put together. */
public final class Upright {
    /** ！？；： take a whole em in vertical lines under every mark style (CLREQ 3.1.6.1). */
    private static final String WHOLE = "！？；：";
    /** Figures with their signs stand side by side only where they need not be narrower than this. */
    private static final int NARROWEST = 600;

    private static final int ABREAST = 3;
    private static final int ACRONYM = 5;

    private final Type type;
    private final int latinGap;
    private final Repertoire repertoire;
    private final TypeCase typeCase;
    private final int em;
    private final String text;
    /** Offsets of what is bold. */
    private final BitSet strong = new BitSet();
    private final List<Standing> row = new ArrayList<>();

    private Upright(Paragraph paragraph, Type type, int latinGap, Repertoire repertoire, TypeCase typeCase) {
        this.type = type;
        this.latinGap = latinGap;
        this.repertoire = repertoire;
        this.typeCase = typeCase;
        em = type.size();
        text = paragraph.text();
        for (var span : paragraph.spans()) if (span.is(Emphasis.STRONG)) strong.set(span.from(), span.to());
    }

    public static List<Standing> row(Paragraph paragraph, Type type, int latinGap, Repertoire repertoire, TypeCase typeCase) {
        var upright = new Upright(paragraph, type, latinGap, repertoire, typeCase);
        upright.read();
        for (int i = 0; i + 1 < upright.row.size(); i++) upright.space(i);
        return upright.row;
    }

    private void read() {
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(at);
            if (end > at) addWord(at, end);
            else if (isSpace(text.codePointAt(at))) addBlank(text.codePointAt(at));
            else addUpright(at);
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
    }

    /** Behind the Western characters that follow one another here. */
    private int wordEnd(int from) {
        int at = from;
        while (at < text.length() && (isWestern(text.codePointAt(at)) || at > from && isApostrophe(at)))
            at += Character.charCount(text.codePointAt(at));
        return at;
    }

    /** ’ inside a word (typesetting B9). */
    private boolean isApostrophe(int at) {
        return text.charAt(at) == '’'
                && sort(text.codePointBefore(at)) == Sort.LETTER
                && at + 1 < text.length()
                && sort(text.codePointAt(at + 1)) == Sort.LETTER;
    }

    private boolean isWestern(int character) {
        return switch (sort(character)) {
            case LETTER, DIGIT, INFIX, HYPHEN, WEST_OPEN, WEST_CLOSE, PREFIX, POSTFIX -> !isSpace(character);
            case SOLIDUS -> character == '/';
            default -> false;
        };
    }

    private Sort sort(int character) {
        return Repertoire.sort(repertoire.of(character));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Digits by count, acronyms upright, the rest turned (typesetting G3, G4; CLREQ 2.4.2, 3.2.3). */
    private void addWord(int from, int to) {
        var word = text.substring(from, to);
        int count = word.codePointCount(0, word.length());
        boolean digits = word.chars().allMatch(Character::isDigit);
        if (count == 1) addUpright(from);
        else if (faceEnd(from, to) < to) addTurned(from, to);
        else if (count <= ABREAST && (digits || hasDigit(word) && stretch(from, to) >= NARROWEST)) addAbreast(from, to);
        else if (count <= ACRONYM && word.matches("[A-Z]+[0-9]{0,3}")) addAcronym(from, to);
        else addTurned(from, to);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Letters one below the other, the digits behind them by count. */
    private void addAcronym(int from, int to) {
        for (int at = from; at < to; ) {
            int end = at;
            while (end < to && Character.isDigit(text.charAt(end))) end++;
            if (end > at) addWord(at, end);
            else addUpright(at);
            at = Math.max(end, at + 1);
        }
    }

    private void addAbreast(int from, int to) {
        int[] advances = new int[text.codePointCount(from, to)];
        advances[advances.length - 1] = em;
        add(from, to, Turn.ABREAST, stretch(from, to), advances);
    }

    private int stretch(int from, int to) {
        int width = 0;
        for (int advance : widths(from, to)) width += advance;
        return width <= em ? 1000 : (int) ((long) em * 1000 / width);
    }

    /** A piece for each face; the tables let no line end between them. */
    private void addTurned(int from, int to) {
        for (int at = from, end; at < to; at = end) {
            end = faceEnd(at, to);
            add(at, end, Turn.CLOCKWISE, 1000, widths(at, end));
        }
    }

    /** Behind the characters that the face of the first one prints. */
    private int faceEnd(int from, int to) {
        var face = face(text.codePointAt(from), from);
        int at = from;
        while (at < to && face(text.codePointAt(at), at).equals(face)) at += Character.charCount(text.codePointAt(at));
        return at;
    }

    private int[] widths(int from, int to) {
        return text.substring(from, to).codePoints()
                .map(character -> (int) ((long) typeCase.advance(character, face(character, from)) * em / 1000))
                .toArray();
    }

    private void add(int from, int to, Turn turn, int stretch, int[] advances) {
        int length = 0;
        for (int advance : advances) length += advance;
        row.add(new Standing(
                from, to, face(text.codePointAt(from), from), turn, stretch, advances, length, Blank.RIGHT, true,
                sort(text.codePointAt(from)), sort(text.codePointBefore(to)), 0));
    }

    private void addUpright(int at) {
        int character = text.codePointAt(at);
        int to = at + Character.charCount(character);
        var sort = sort(character);
        boolean whole = WHOLE.indexOf(character) >= 0;
        int cell = sort == Sort.COMBINING ? 0 : whole ? em : (int) ((long) thousandths(character) * em / 1000);
        // What combines is printed over the cell before it.
        var blank = sort == Sort.COMBINING ? Blank.LEFT : Repertoire.blank(repertoire.of(character));
        row.add(new Standing(
                at, to, face(character, at), Turn.UPRIGHT, 1000, new int[] {Math.max(em, cell)}, cell, blank, whole, sort,
                sort, 0));
    }

    /** Of its cell: a Western sign that stands alone has a whole one. */
    private int thousandths(int character) {
        int wide = isWestern(character) ? 0 : Repertoire.cell(repertoire.of(character));
        return wide == 0 ? 1000 : wide;
    }

    private String face(int character, int at) {
        return typeCase.faceFor(character, strong.get(at) ? type.strong() : type.face());
    }

    private void addBlank(int character) {
        if (row.isEmpty()) return;
        var before = row.removeLast();
        row.add(before.withGap(Math.max(before.gap(), character == 0x3000 ? em : em / 3)));
    }

    /** The gap behind a cell, and the blank that two marks share (typesetting B3, D1–D3). */
    private void space(int i) {
        var above = row.get(i);
        var below = row.get(i + 1);
        boolean turned = above.turn() == Turn.CLOCKWISE || below.turn() == Turn.CLOCKWISE;
        boolean mixed = Pairs.TABLE.gap(above.last(), below.first()) == Gap.LATIN;
        if (above.gap() < em) {
            boolean typed = above.gap() > 0 && !mixed && !above.last().hasBlank() && !below.first().hasBlank();
            int gap = typed ? above.gap() : mixed && turned ? em * latinGap / 1000 : 0;
            row.set(i, above.withGap(gap));
        }
        if (row.get(i).gap() == 0) shareBlank(i);
    }

    /** Two whole marks take an em and a half together; a stop gives its blank up to a closing mark (CLREQ 3.1.6.2). */
    private void shareBlank(int i) {
        var above = row.get(i);
        var below = row.get(i + 1);
        boolean givesBelow = above.blank() == Blank.RIGHT && above.give(em) > 0;
        if (givesBelow && (below.first() == Sort.CLOSE || below.give(em) > 0))
            row.set(i, above.withCell(above.cell() - above.give(em)));
        else if (above.first() == Sort.OPEN && below.first() == Sort.OPEN && above.give(em) > 0)
            row.set(i + 1, below.withCell(below.cell() - below.give(em)));
    }
}
