package banxin.compose;

import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;

/**
 * Tracking of a whole paragraph (typesetting J7): the same amount in every gap between Han, and between Han and marks,
 * before lines are chosen. Numbers, words, —— and …… keep their gaps: those are solid. So does a bracket or a quote on
 * the side of what it encloses, where its ink stands against the cell: tightened, the two would touch. The printed page
 * of typesetting §0 did the same; only so are all its hand-tracked paragraphs reached.
 */
final class Tracking {
    /** In 1/1000 em. Two Han still stand 0.92 em apart; the printed page went no further. */
    static final int TIGHTEST = -80;

    static final int LOOSEST = 50;

    private Tracking() {}

    /** A paragraph that is ready, tried with so much more; what is longer than a line by it is opened. */
    static Sorts tried(Sorts ready, int perMille, Measure measure) {
        var tracked = ready.copy();
        apply(tracked, perMille);
        LastResorts.open(tracked, measure);
        return tracked;
    }

    static void apply(Sorts sorts, int perMille) {
        int amount = sorts.em * perMille / 1000;
        for (int i = 0; i + 1 < sorts.count && amount != 0; i++) if (isOpen(sorts, i)) sorts.gap[i] += amount;
    }

    private static boolean isOpen(Sorts sorts, int i) {
        return sorts.gapKind[i] == Gap.PLAIN && sorts.sort[i] != Sort.OPEN && sorts.sort[i + 1] != Sort.CLOSE;
    }
}
