package banxin.incoming;

import banxin.type.Han;
import banxin.type.Punctuation;

/** How wide text was set, in quarters of an em: the model of typesetting §0, which gives every line end of the seed. */
final class Widths {
    static final int EM = 4;
    static final int INDENT = 2 * EM;

    private static final int HALF = EM / 2;
    /** The least gap between Han and Latin that the seed's line ends allow is 1/8 em, the usual one 1/4. */
    private static final int LATIN_GAP = EM / 4;


    private Widths() {}

    /** Width of the text when more follows on its line. */
    static int of(String text) {
        var width = 0;
        for (var i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
            if (i > 0 && isHalfWidth(text.charAt(i)) != isHalfWidth(text.charAt(i - 1))
                    && isSolid(text.charAt(i)) && isSolid(text.charAt(i - 1))) width += LATIN_GAP;
        }
        return width;
    }

    /** Any mark takes half an em at a line end (GB/T 15834 5.1.10). */
    static int givenUpAtEnd(String text) {
        return !text.isEmpty() && Punctuation.STOP.has(text.charAt(text.length() - 1)) ? HALF : 0;
    }

    /** Width of the first character with what may not be parted from it: a number, a word, marks before and behind. */
    static int unbreakableHead(String text) {
        var end = 0;
        while (end < text.length() && Punctuation.OPEN.has(text.charAt(end))) end++;
        var start = end;
        while (end < text.length() && isHalfWidth(text.charAt(end)) && end - start < 40) end++;
        if (end == start && end < text.length()) end += Character.charCount(text.codePointAt(end));
        while (end < text.length() && isNeverFirst(text.charAt(end))) end++;
        var head = text.substring(0, end);
        return of(head) - givenUpAtEnd(head);
    }

    static boolean isHalfWidth(int c) {
        return c > ' ' && c < 0x250;
    }

    static boolean isMark(char c) {
        return isNeverFirst(c) || Punctuation.OPEN.has(c);
    }

    /** Ends a sentence, closing quotes and brackets looked through. */
    static boolean endsSentence(String text) {
        var last = text.length() - 1;
        while (last > 0 && Punctuation.CLOSE.has(text.charAt(last))) last--;
        return last >= 0 && (Punctuation.STOP.has(text.charAt(last)) || "…!?".indexOf(text.charAt(last)) >= 0);
    }

    /** Ends a clause that may close a paragraph: an item of a list, a signature in brackets. */
    static boolean endsClause(String text) {
        return !text.isEmpty() && "；：）;:)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int of(char c) {
        if (Character.isLowSurrogate(c)) return 0;
        if (isHalfWidth(c) || c == ' ') return HALF;
        return isMark(c) && !Punctuation.STOP.has(c) ? HALF : EM;
    }

    private static boolean isNeverFirst(char c) {
        return Punctuation.isPoint(c) || Punctuation.CLOSE.has(c) || c == '·';
    }

    private static boolean isSolid(char c) {
        return isHalfWidth(c) || Han.is(c);
    }
}
