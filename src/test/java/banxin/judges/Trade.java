package banxin.judges;

import java.util.regex.Pattern;

/** What the judge knows of the trade, written down from GB/T 15834-2011 clause 5.1 and not from the program's tables. */
public final class Trade {
    public static final String NEVER_STARTS = "。，、；：！？．”’」』）》〉】〕〗］｝·～–-/／.,:;!?)]}%‰℃°";
    public static final String NEVER_ENDS = "“‘「『（《〈【〔〖［｛([{$¥￥€/／";
    public static final String BLANK_BEFORE = "“‘「『（《〈【〔〖［｛";
    public static final String HALF_AT_END = "。，、；：！？．”’」』）》〉】〕〗］｝";
    /** Marks that stand in the middle of a cell of one em. */
    public static final String WHOLE = "—…～";
    /** Marks that stand in the middle of a cell of half an em. */
    public static final String MIDDLE = "·–";
    /** Numbers with sign, unit, percent; times; words. */
    public static final Pattern WHOLE_WORD = Pattern.compile("[-−+¥￥$€]?\\d[\\d.,:∶]*(?:[%‰℃°]|[A-Za-z]+(?:/[A-Za-z]+)?[²³]?)?|[A-Za-z]{2,}");

    /** An address or a word that is longer than the lines of these tests. */
    public static final Pattern ENDLESS_WORD = Pattern.compile("[!-~]{22,}");

    private Trade() {}
}
