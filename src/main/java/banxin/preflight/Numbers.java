package banxin.preflight;

import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Numbers {
    private Numbers() {}

    /** With two decimals at most. */
    static String plain(double number) {
        var text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "");
    }

    static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
