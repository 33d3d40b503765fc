package banxin.intake;

import banxin.type.Punctuation;
import java.lang.Character.UnicodeScript;

/** What stands where two lines of a file are one line of copy: a blank between words, nothing between Han. */
final class Joining {
    /** The letter behind them decides. */
    private static final String SHARED = Punctuation.SHARED + "·";
    private static final int FAR = 16;

    private Joining() {}

    static String between(CharSequence before, CharSequence after) {
        return isWide(before, before.length() - 1, -1) || isWide(after, 0, 1) ? "" : " ";
    }

    private static boolean isWide(CharSequence text, int from, int step) {
        var at = from;
        for (var i = 0; i < FAR && at >= 0 && at < text.length() && SHARED.indexOf(text.charAt(at)) >= 0; i++)
            at += step;
        if (at < 0 || at >= text.length()) return true;
        var c = text.charAt(at);
        if (Character.isLowSurrogate(c) && at > 0) return isWide(Character.toCodePoint(text.charAt(at - 1), c));
        if (Character.isHighSurrogate(c) && at + 1 < text.length())
            return isWide(Character.toCodePoint(c, text.charAt(at + 1)));
        return isWide(c);
    }

    private static boolean isWide(int c) {
        if (c >= 0x3000 && c < 0x3040 || c >= 0xFF00 && c < 0xFFF0) return true;
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }
}
