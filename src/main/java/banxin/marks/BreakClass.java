package banxin.marks;

/** Line breaking classes of UAX #14, after LB1 has been applied; {@code classes.tsv} says which character has which. */
public enum BreakClass {
    /** Nothing is said by UAX #14; the house's level decides. Breaks like an ideograph. */
    ID,
    AL,
    NU,
    OP,
    CL,
    CP,
    EX,
    SY,
    IS,
    HY,
    HH,
    PR,
    PO,
    CM,
    ZWJ,
    QU,
    QU_PI,
    QU_PF,
    GL,
    WJ,
    ZW,
    BA,
    BB,
    B2,
    NS,
    IN,
    CB,
    HL,
    HS,
    JL,
    JV,
    JT,
    RI,
    EB,
    EM,
    EXT,
    AK,
    AP,
    AS,
    VF,
    VI,
    SP,
    BK,
    CR,
    LF,
    NL;

    private static final BreakClass[] ALL = values();

    public static BreakClass at(int ordinal) {
        return ALL[ordinal];
    }

    /** How a mark of the house's table behaves beside numbers and words. Full-width marks leave everything to the level. */
    public static BreakClass of(Sort sort) {
        return switch (sort) {
            case DIGIT -> NU;
            case LETTER -> AL;
            case INFIX -> IS;
            case HYPHEN -> HY;
            case WEST_OPEN -> OP;
            case WEST_CLOSE -> CP;
            case PREFIX -> PR;
            case POSTFIX -> PO;
            case COMBINING -> CM;
            // 分隔号 too: its level decides, and pairs.tsv keeps 1/2 and mg/L whole.
            default -> ID;
        };
    }

    /** What a character of this class is to the compositor. */
    public Sort sort() {
        return switch (this) {
            case NU -> Sort.DIGIT;
            case PR -> Sort.PREFIX;
            case PO -> Sort.POSTFIX;
            case IS -> Sort.INFIX;
            case SY -> Sort.SOLIDUS;
            case OP -> Sort.WEST_OPEN;
            case CL, CP, EX -> Sort.WEST_CLOSE;
            case HY, HH -> Sort.HYPHEN;
            case CM, ZWJ, ZW, WJ -> Sort.COMBINING;
            case ID, NS, IN, B2, CB, HS, JL, JV, JT, EB, EM, EXT -> Sort.HAN;
            default -> Sort.LETTER;
        };
    }
}
