package banxin.marks;

import java.util.Arrays;

/**
 * {@code classes.tsv}: the line breaking class of every character. Loaded with the first character that neither Han
 * nor the table of marks explains.
 */
public final class Classes {
    private static final int[] FIRST;
    private static final int[] LAST;
    /** Ordinal of the class; its complement for an East Asian character. */
    private static final byte[] CLASS;

    static {
        var rows = Table.rows("classes.tsv");
        FIRST = new int[rows.size()];
        LAST = new int[rows.size()];
        CLASS = new byte[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            FIRST[i] = Integer.parseInt(row[0], 16);
            LAST[i] = Integer.parseInt(row[1], 16);
            boolean wide = row[2].endsWith("*");
            int ordinal = BreakClass.valueOf(wide ? row[2].substring(0, row[2].length() - 1) : row[2]).ordinal();
            CLASS[i] = (byte) (wide ? ~ordinal : ordinal);
        }
    }

    private Classes() {}

    /** Ordinal of the character's class; the complement of it for an East Asian character. */
    public static int of(int codePoint) {
        int at = Arrays.binarySearch(FIRST, codePoint);
        if (at < 0) at = -at - 2;
        return at >= 0 && codePoint <= LAST[at] ? CLASS[at] : BreakClass.AL.ordinal();
    }
}
