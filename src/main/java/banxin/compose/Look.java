package banxin.compose;

import banxin.type.Treatment;

/**
 * What a paragraph looks like when it is set in one way, and how much an eye minds.
 *
 * @param tracking in 1/1000 em
 * @param marks its marks are squeezed, or let out, other than the house does
 * @param lines more than it has by nature; less than nothing when lines are saved
 * @param price 0 by nature
 */
record Look(int tracking, boolean marks, int lines, int price) {
    static final Look NATURAL = new Look(0, false, 0, 0);

    boolean isNatural() {
        return tracking == 0 && !marks;
    }

    /** @param saving its marks, if it changes any, are squeezed to save lines; else let out to gain some */
    Treatment treatment(boolean saving) {
        return Treatment.fitted(tracking, !marks ? 0 : saving ? -1 : 1);
    }

    /** As the neighbour of others: its own lines and price are counted elsewhere. */
    Look alone() {
        return new Look(tracking, marks, 0, 0);
    }
}
