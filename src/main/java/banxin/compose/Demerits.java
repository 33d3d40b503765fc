package banxin.compose;

/**
 * What is disliked in the lines of a paragraph whose ends are chosen together, and how much. The loosest line that is
 * still even costs 1.
 *
 * @param squeezed a line squeezed as far as it goes
 * @param latin gaps beside Latin that are as wide as they may be
 * @param orphan one character alone on the last line
 * @param cost ending a line where it had better not end, for each unit of {@link Cost}
 * @param loose a line for each even line's worth that it is looser: one loose line is worse than several even ones
 */
record Demerits(double squeezed, double latin, double orphan, double cost, double loose) {
    static final Demerits USUAL = new Demerits(0.4, 1, 60, 0.07, 4);
}
