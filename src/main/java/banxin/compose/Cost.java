package banxin.compose;

/** What it costs to end a line where it may end, but had better not. */
final class Cost {
    /** Behind the point of a foreign name: 阿依古丽·｜买买提. */
    static final short FOREIGN_NAME = 5;
    /** Between a number and its Han measure word: 24｜小时 (typesetting A9). */
    static final short MEASURE = 10;
    /** Inside a Western word, at a hyphenation point (CLREQ 3.2.4). */
    static final short HYPHEN = 50;
    /** Inside an address, behind one of its marks (typesetting A10). */
    static final short ADDRESS = 60;
    /** Inside a name that the house keeps together (typesetting A12). */
    static final short NAME = 220;
    /** Inside a telephone number or a run of three marks, where the line would gape otherwise; told (typesetting A11). */
    static final short JOINT = 600;
    /** Where no line should end: a word longer than the line, a run of marks (typesetting A10, A11). */
    static final short LAST_RESORT = 10_000;

    private Cost() {}
}
