package banxin.incoming;

import banxin.type.Han;

/** Blanks of copied text. No character but blanks is touched. */
final class Blanks {
    /** So many single Han with blanks between are a spread line, fewer may be a name: 王 芳. */
    private static final int SPREAD = 4;

    private static final char GAP = '\u3000';

    private Blanks() {}

    /** One blank at most in a row, none at the ends, none between Han and Latin or digits, spread lines closed up. */
    static String tidy(String raw) {
        return closeUp(single(raw));
    }

    /** A head has a full-width gap between its halves (typesetting §0). */
    static String gapped(String head) {
        var gapped = new StringBuilder(head);
        for (var i = 1; i < head.length() - 1; i++) {
            if (isBlank(head.charAt(i)) && !Widths.isHalfWidth(head.charAt(i - 1)) && !Widths.isHalfWidth(head.charAt(i + 1)))
                gapped.setCharAt(i, GAP);
        }
        return gapped.toString();
    }

    static boolean isIndented(String raw) {
        var blanks = 0;
        while (blanks < raw.length() && isBlank(raw.charAt(blanks))) blanks++;
        return blanks >= 2 || blanks == 1 && (raw.charAt(0) == GAP || raw.charAt(0) == '\t');
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u200B' || Character.isSpaceChar(c);
    }

    private static String single(String raw) {
        var text = new StringBuilder(raw.length());
        var gap = ' ';
        var blank = false;
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (isBlank(c)) {
                gap = c == GAP || blank && gap == GAP ? GAP : ' ';
                blank = true;
                continue;
            }
            if (blank && !text.isEmpty() && !isHanBesideLatin(text.codePointBefore(text.length()), raw.codePointAt(i))) text.append(gap);
            text.append(c);
            blank = false;
        }
        return text.toString();
    }

    /** Typed there or not, the gap between Han and Latin is made by the compositor (typesetting D1). */
    private static boolean isHanBesideLatin(int before, int after) {
        return isLatin(before) && Han.orKana(after) || Han.orKana(before) && isLatin(after);
    }

    private static boolean isLatin(int c) {
        return Widths.isHalfWidth(c) && (Character.isLetterOrDigit(c) || c == '%');
    }

    private static String closeUp(String text) {
        var closed = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var end = endOfSpread(text, i);
            for (; i < end; i += 2) closed.append(text.charAt(i));
            i = end;
            if (i < text.length()) closed.append(text.charAt(i++));
        }
        return closed.toString();
    }

    /** Behind the last blank of a spread run that begins here, or here where none does. */
    private static int endOfSpread(String text, int from) {
        if (from > 0 && !isBlank(text.charAt(from - 1))) return from;
        var i = from;
        while (i + 1 < text.length() && isCell(text, i) && isBlank(text.charAt(i + 1))) i += 2;
        var lastStands = i < text.length() && isCell(text, i) && (i + 1 == text.length() || isMark(text, i + 1));
        if ((i - from) / 2 + (lastStands ? 1 : 0) < SPREAD) return from;
        return lastStands ? i : i - 2;
    }

    private static boolean isCell(String text, int at) {
        return Han.is(text.charAt(at)) || isMark(text, at);
    }

    private static boolean isMark(String text, int at) {
        return Widths.isMark(text.charAt(at));
    }
}
