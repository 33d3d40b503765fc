package banxin.marks;

import banxin.marks.Marks.Blank;
import banxin.type.Turn;

/**
 * What stands together in a vertical line: a character in its em box, a turned word, or a few digits side by side.
 *
 * @param from first character in the paragraph's text (UTF-16 offset)
 * @param to behind the last one
 * @param turn one of the vertical ones
 * @param stretch of the glyphs, in 1/1000
 * @param advances of its characters along the line
 * @param cell length that it takes on the line
 * @param blank the side of the cell that gives way: LEFT is above, RIGHT is below
 * @param fixed it never gives way
 * @param first class of its first character
 * @param last class of its last one
 * @param gap behind it
 */
public record Standing(
        int from,
        int to,
        String face,
        Turn turn,
        int stretch,
        int[] advances,
        int cell,
        Blank blank,
        boolean fixed,
        Sort first,
        Sort last,
        int gap) {

    public Standing withCell(int narrower) {
        return new Standing(from, to, face, turn, stretch, advances, narrower, blank, fixed, first, last, gap);
    }

    public Standing withGap(int wider) {
        return new Standing(from, to, face, turn, stretch, advances, cell, blank, fixed, first, last, wider);
    }

    public int length() {
        int length = 0;
        for (int advance : advances) length += advance;
        return length;
    }

    /** From the cell's top to the top of the em box. */
    public int bearing() {
        return blank.bearing(cell, length());
    }

    /** Its blank, as far as it is more than half the cell. */
    public int give(int em) {
        return fixed || !first.hasBlank() ? 0 : Math.max(0, cell - em / 2);
    }
}
