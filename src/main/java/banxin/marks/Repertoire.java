package banxin.marks;

import banxin.marks.Marks.Blank;
import banxin.type.Han;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Language;
import banxin.type.HouseStyle.Prohibition;

/**
 * What every character is in one house style: {@code marks.tsv} where it names the character, else the classes of
 * Unicode. An answer is one array read for the characters of a newspaper, whose every character is asked for.
 */
public final class Repertoire {
    private static final int BMP = 0x10000;
    private static final int FULLWIDTH = 0xFF01;
    private static final int HALFWIDTH = 0xFF61;

    // One int: sort 5 bits, class 6, flags 4, blank 2, cell 13.
    private static final int CLASS = 5;
    private static final int NOT_START = 1 << 11;
    private static final int NOT_END = 1 << 12;
    private static final int EAST_ASIAN = 1 << 13;
    private static final int KNOWN = 1 << 14;
    private static final int BLANK = 15;
    private static final int CELL = 17;

    private static final Sort[] SORTS = Sort.values();
    private static final Blank[] BLANKS = Blank.values();

    private final HouseStyle style;
    private final int[] traits = new int[BMP];

    public Repertoire(HouseStyle style) {
        this.style = style;
        int han = KNOWN | EAST_ASIAN | of(Sort.HAN, BreakClass.ID);
        for (int character = 0; character < BMP; character++) if (Han.isUsual(character)) traits[character] = han;
        Marks.TABLE.forEach((codePoint, mark) -> {
            if (!isWestern() || codePoint >= 0x3000) traits[codePoint] = mark(codePoint, mark);
        });
    }

    public boolean isWestern() {
        return style.language() == Language.EN;
    }

    /** The traits of a character, for the questions below. */
    public int of(int codePoint) {
        if (codePoint >= BMP) return unicode(codePoint);
        int known = traits[codePoint];
        return known == 0 ? traits[codePoint] = unicode(codePoint) : known;
    }

    public static Sort sort(int traits) {
        return SORTS[traits & 31];
    }

    public static int breakClass(int traits) {
        return traits >> CLASS & 63;
    }

    public static boolean mayNotStart(int traits) {
        return (traits & NOT_START) != 0;
    }

    public static boolean mayNotEnd(int traits) {
        return (traits & NOT_END) != 0;
    }

    public static boolean isEastAsian(int traits) {
        return (traits & EAST_ASIAN) != 0;
    }

    public static Blank blank(int traits) {
        return BLANKS[traits >> BLANK & 3];
    }

    /** Width of the mark's cell in 1/1000 em; 0 for the width of its glyph. */
    public static int cell(int traits) {
        return traits >>> CELL;
    }

    private static int of(Sort sort, BreakClass breakClass) {
        return sort.ordinal() | breakClass.ordinal() << CLASS;
    }

    private int mark(int codePoint, Marks.Mark mark) {
        var level = isWestern() ? Prohibition.NONE : style.prohibition();
        var breakClass = isWestern() ? unicodeClass(codePoint) : BreakClass.of(mark.sort());
        int cell = style.widths().getOrDefault(codePoint, mark.cell(style.marks()));
        boolean centred = style.language() == Language.HANT && mark.sort().isPoint();
        return KNOWN
                | of(mark.sort(), breakClass)
                | (mark.barredFromStart(level) ? NOT_START : 0)
                | (mark.barredFromEnd(level) ? NOT_END : 0)
                | (codePoint >= 0x2E80 ? EAST_ASIAN : 0)
                | (centred ? Blank.BOTH : mark.blank()).ordinal() << BLANK
                | cell << CELL;
    }

    private int unicode(int codePoint) {
        boolean wide = Classes.of(codePoint) < 0;
        var breakClass = unicodeClass(codePoint);
        var sort = breakClass.sort();
        if (!isWestern()) {
            // To a Chinese compositor ①, → and ☆ are characters like Han, and so is every full-width form.
            boolean symbol = 
                    codePoint >= 0x80 && breakClass == BreakClass.AL && !Character.isLetter(codePoint) && !isRaised(codePoint);
            if (symbol) breakClass = BreakClass.ID;
            if (symbol || codePoint >= FULLWIDTH && sort == Sort.DIGIT || wide && sort == Sort.LETTER) sort = Sort.HAN;
            if (codePoint >= FULLWIDTH && Character.isDigit(codePoint)) breakClass = BreakClass.NU;
            else if (codePoint >= FULLWIDTH && codePoint < HALFWIDTH && Character.isLetter(codePoint)) breakClass = BreakClass.AL;
        }
        return KNOWN | of(sort, breakClass) | (wide ? EAST_ASIAN : 0);
    }

    private static BreakClass unicodeClass(int codePoint) {
        int listed = Classes.of(codePoint);
        return BreakClass.at(listed < 0 ? ~listed : listed);
    }

    /** ² in m² and ₂ in CO₂ are part of the word before them (typesetting D8). */
    private static boolean isRaised(int codePoint) {
        return "²³¹".indexOf(codePoint) >= 0 || codePoint >= 0x2070 && codePoint <= 0x209F;
    }
}
