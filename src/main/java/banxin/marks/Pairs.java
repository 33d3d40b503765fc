package banxin.marks;

import java.util.Arrays;
import java.util.Locale;

/** {@code pairs.tsv}: what stands between two neighbours. */
public final class Pairs {
    /** What the blank between two sorts may do. */
    public enum Gap {
        /** Solid, and grows only as the last resort. */
        PLAIN,
        /** Never grows. */
        SOLID,
        /** Han beside Latin. */
        LATIN,
        /** A typed space between words. */
        WORD
    }

    private static final int SORTS = Sort.values().length;

    public static final Pairs TABLE = new Pairs();

    private final Gap[] gaps = new Gap[SORTS * SORTS];
    private final boolean[] unbreakable = new boolean[SORTS * SORTS];

    private Pairs() {
        Arrays.fill(gaps, Gap.PLAIN);
        for (var row : Table.rows("pairs.tsv")) {
            var at = index(Sort.valueOf(row[0]), Sort.valueOf(row[1]));
            unbreakable[at] = row[2].equals("no");
            gaps[at] = Gap.valueOf(row[3].toUpperCase(Locale.ROOT));
        }
        for (var sort : Sort.values()) {
            unbreakable[index(sort, Sort.COMBINING)] = true;
            gaps[index(sort, Sort.COMBINING)] = Gap.SOLID;
        }
    }

    public Gap gap(Sort left, Sort right) {
        return gaps[index(left, right)];
    }

    public boolean unbreakable(Sort left, Sort right) {
        return unbreakable[index(left, right)];
    }

    private static int index(Sort left, Sort right) {
        return left.ordinal() * SORTS + right.ordinal();
    }
}
