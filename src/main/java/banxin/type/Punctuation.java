package banxin.type;

/** 标点 by class, as GB/T 15834 has them: the one list of them. What is done to a class stands where it is done. */
public enum Punctuation {
    /** 句内点号. */
    PAUSE("，、；："),
    /** 句末点号. */
    STOP("。．？！"),
    /** The first halves of quotation marks, brackets and title marks, in the order of the second ones. */
    OPEN("“‘（《〈【〔〖［｛「『"),
    CLOSE("”’）》〉】〕〗］｝」』");

    /** Marks that Chinese and Western copy write with the same characters (CLREQ 3.1.1.2). */
    public static final String SHARED = "“”‘’…—";

    private final String marks;

    Punctuation(String marks) {
        this.marks = marks;
    }

    public String marks() {
        return marks;
    }

    public boolean has(int character) {
        return marks.indexOf(character) >= 0;
    }

    /** 点号: it ends a sentence or a part of one. */
    public static boolean isPoint(int character) {
        return PAUSE.has(character) || STOP.has(character);
    }

    /** The second half that belongs to a first one. */
    public static char closing(int opening) {
        return CLOSE.marks.charAt(OPEN.marks.indexOf(opening));
    }
}
