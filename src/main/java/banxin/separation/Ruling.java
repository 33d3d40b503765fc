package banxin.separation;

import java.util.Locale;

/**
 * How new ink meets the ink that is there.
 *
 * @param overprint plates that a colour does not name are left as they are, instead of being knocked out
 * @param keepsZero so are those it names with an amount of nothing (overprint mode 1, DeviceCMYK only)
 */
record Ruling(boolean overprint, boolean keepsZero, Blend blend) {
    /** Blend modes as they act on ink; the rest are taken for {@code Normal}. */
    enum Blend {
        NORMAL,
        MULTIPLY,
        SCREEN,
        DARKEN,
        LIGHTEN;

        static Blend of(String name) {
            return switch (name.toUpperCase(Locale.ROOT)) {
                case "MULTIPLY" -> MULTIPLY;
                case "SCREEN" -> SCREEN;
                case "DARKEN" -> DARKEN;
                case "LIGHTEN" -> LIGHTEN;
                default -> NORMAL;
            };
        }
    }

    boolean leaves(boolean named, boolean zero) {
        return overprint && (!named || keepsZero && zero);
    }

    /** ISO 32000-1, 11.3.5, in amounts of ink instead of light. */
    int blended(int there, int amount) {
        return switch (blend) {
            case NORMAL -> amount;
            case MULTIPLY -> there + amount - there * amount / 255;
            case SCREEN -> there * amount / 255;
            case DARKEN -> Math.max(there, amount);
            case LIGHTEN -> Math.min(there, amount);
        };
    }
}
