package banxin.makeup;

import banxin.heads.Stack;
import banxin.heads.StandingHead;
import java.util.Optional;

/**
 * One way to make a block up.
 *
 * @param rank 0 for the best looking heads
 * @param text rows that the text needs in its legs
 * @param fixed rows above the legs, and of the box
 * @param depth rows from the top of the legs to the foot of text and pictures
 * @param rows that the whole block needs
 * @param standing a head that stands beside all of these
 * @param standingRows rows that the block needs at least for it
 */
record Variant(
        int rank,
        Stack heads,
        Illustrations pictures,
        int text,
        int fixed,
        int depth,
        int rows,
        Optional<StandingHead> standing,
        int standingRows) {
    /** Rows of white beside a head or pictures that are taller than the text, over all legs. */
    int hole() {
        int[] taken = pictures.taken();
        int hole = taken.length * (rows - fixed - depth);
        for (int blocked : taken) hole += depth - Math.max(Math.min(blocked, depth), text);
        return hole;
    }

    /** With legs of this depth. */
    Variant deepened(int legs) {
        int deepest = Math.max(legs, pictures.tallest());
        return new Variant(rank, heads, pictures, legs, fixed, deepest, deepest + fixed, standing, standingRows);
    }
}
