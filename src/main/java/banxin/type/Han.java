package banxin.type;

/**
 * Is it Han? Three questions, for the trade means three things by it. What is joined without a blank where a line of a
 * file ends ({@code intake.Joining}) and what can be set at all ({@code copydesk.Scripts}) are questions about scripts.
 */
public final class Han {
    private Han() {}

    /** A Han character, wherever Unicode keeps it. */
    public static boolean is(int character) {
        return isUsual(character) || Character.isIdeographic(character);
    }

    /** Of the two blocks that nearly all copy is made of: no table need be asked. */
    public static boolean isUsual(int character) {
        return character >= 0x4E00 && character < 0xA000 || character >= 0x3400 && character < 0x4DC0;
    }

    /** Han or kana: between it and a Latin letter stands the compositor's gap, never a typed blank (typesetting D1). */
    public static boolean orKana(int character) {
        return is(character) || character >= 0x3040 && character <= 0x30FF;
    }
}
