package banxin.marks;

import banxin.type.Punctuation;

/**
 * Which of the marks “ ” ‘ ’ — … belong to a Latin run and are set from the Latin face; the others are Chinese
 * (CLREQ 3.1.1.2; typesetting B9).
 *
 * <p>A pair of quotation marks is Latin when the nearest telling character inside each of the two is a Latin letter, and
 * outside each is a Latin letter or the edge of the paragraph; so a Latin word in a Chinese sentence keeps Chinese
 * quotes. Han, kana and Chinese marks tell; blanks, figures, half-width marks and the marks in question do not. A single
 * — or … between Latin letters is Latin; —— and …… never are.
 */
public final class Quotes {
    private static final boolean[] NONE = new boolean[0];

    private static final byte EDGE = 0;
    private static final byte LATIN = 1;
    private static final byte CHINESE = 2;

    private final int[] text;
    private final int count;
    private final boolean[] western;
    /** Where the nearest telling character stands before and behind each place; -1 and count for the edges. */
    private final int[] left;

    private final int[] right;

    private Quotes(int[] text, int count) {
        this.text = text;
        this.count = count;
        western = new boolean[count];
        left = new int[count];
        right = new int[count];
    }

    /**
     * @param text code points of a paragraph, with or without its blanks
     * @param count how many of them count
     * @return one for each code point, true for a mark that is Latin; of length 0 when none is
     */
    public static boolean[] western(int[] text, int count) {
        int first = 0;
        while (first < count && !isMark(text[first])) first++;
        if (first == count) return NONE;
        var quotes = new Quotes(text, count);
        quotes.look();
        quotes.pair(first);
        return quotes.western;
    }

    public static boolean isMark(int character) {
        return Punctuation.SHARED.indexOf(character) >= 0;
    }

    private static boolean isOpening(int character) {
        return character == '“' || character == '‘';
    }

    private static boolean isClosing(int character) {
        return character == '”' || character == '’';
    }

    private void look() {
        for (int i = 0, seen = -1; i < count; i++) {
            left[i] = seen;
            if (kind(text[i]) != EDGE) seen = i;
        }
        for (int i = count - 1, seen = count; i >= 0; i--) {
            right[i] = seen;
            if (kind(text[i]) != EDGE) seen = i;
        }
    }

    /** EDGE for what tells nothing. */
    private static byte kind(int character) {
        if (character >= 0x2E80) return character == 0x3000 ? EDGE : CHINESE;
        return Character.isLetter(character) ? LATIN : EDGE;
    }

    /** Matches opening and closing marks; a closing one that fits nothing open is an apostrophe or stands alone. */
    private void pair(int first) {
        int[] open = new int[count];
        int depth = 0;
        for (int i = first; i < count; i++) {
            int character = text[i];
            if (isOpening(character)) open[depth++] = i;
            else if (isApostrophe(i)) western[i] = true;
            else if (isClosing(character) && depth > 0 && isPartner(text[open[depth - 1]], character))
                decide(open[--depth], i);
            else if (isClosing(character) && depth > 1 && isPartner(text[open[depth - 2]], character)) {
                alone(open[--depth]);
                decide(open[--depth], i);
            } else if (isClosing(character)) western[i] = isLatin(left(i)) && isLatinOrEdge(right(i)) && touchesLatin(i);
            else if (isMark(character)) western[i] = isAlone(i) && isLatin(left(i)) && isLatin(right(i));
        }
        while (depth > 0) alone(open[--depth]);
    }

    /** An opening mark that nothing closes: a speech that goes on in the next paragraph. */
    private void alone(int open) {
        western[open] = isLatinOrEdge(left(open)) && isLatin(right(open));
    }

    private static boolean isPartner(int opening, int closing) {
        return closing == opening + 1;
    }

    private void decide(int open, int close) {
        boolean holdsLatin = right[open] < close && isLatin(right(open)) && isLatin(left(close));
        western[open] = holdsLatin && isLatinOrEdge(left(open)) && isLatinOrEdge(right(close));
        western[close] = western[open];
    }

    /** ’ in don’t, O’Neill. */
    private boolean isApostrophe(int i) {
        return text[i] == '’' && touchesLatin(i) && i + 1 < count && kind(text[i + 1]) == LATIN;
    }

    private boolean touchesLatin(int i) {
        return i > 0 && (kind(text[i - 1]) == LATIN || text[i - 1] < 0x80 && text[i - 1] > ' ');
    }

    /** —— and …… are the Chinese dash and ellipsis. */
    private boolean isAlone(int i) {
        return (i == 0 || text[i - 1] != text[i]) && (i + 1 == count || text[i + 1] != text[i]);
    }

    private byte left(int i) {
        return left[i] < 0 ? EDGE : kind(text[left[i]]);
    }

    private byte right(int i) {
        return right[i] == count ? EDGE : kind(text[right[i]]);
    }

    private static boolean isLatin(byte kind) {
        return kind == LATIN;
    }

    private static boolean isLatinOrEdge(byte kind) {
        return kind != CHINESE;
    }
}
