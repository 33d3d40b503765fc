package banxin.marks;

/** What a character is to the compositor, after the classes of CLREQ 3.1 and UAX #14. */
public enum Sort {
    /** Han, kana, and every symbol set solid like them. */
    HAN,
    /** Letters of any script that writes words. */
    LETTER,
    DIGIT,
    /** 点号 inside a sentence: ，、；： */
    PAUSE,
    /** 点号 at its end: 。？！ */
    STOP,
    OPEN,
    CLOSE,
    INTERPUNCT,
    CONNECTOR,
    DASH,
    ELLIPSIS,
    SOLIDUS,
    HYPHEN,
    /** Half-width marks inside numbers and words: . , : */
    INFIX,
    WEST_OPEN,
    WEST_CLOSE,
    /** Signs before a number. */
    PREFIX,
    /** Signs and units behind a number. */
    POSTFIX,
    /** Stands on the character before it. */
    COMBINING;

    /** 点号: CLREQ stands them in the middle of the cell in Traditional copy. */
    public boolean isPoint() {
        return this == PAUSE || this == STOP;
    }

    /** A mark whose cell holds half an em of blank (typesetting B1–B4). */
    public boolean hasBlank() {
        return this == PAUSE || this == STOP || this == OPEN || this == CLOSE;
    }
}
