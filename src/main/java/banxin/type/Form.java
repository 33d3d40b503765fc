package banxin.type;

/**
 * How the glyphs of a run stand, other than where.
 *
 * @param rise of their baseline above the line's, in millipoints: superscripts, subscripts, readings, centred marks
 * @param stretch of their width in 1/1000: 1000 as cut, less for 长体. The advances of the run are those printed
 * @param turn to the direction of the line
 */
public record Form(int rise, int stretch, Turn turn) {
    public static final Form PLAIN = new Form(0, 1000);
    /** Characters that keep their place in the text and print nothing: a comma that a head shows as a gap. */
    public static final Form BLANK = new Form(0, 0);

    public Form(int rise, int stretch) {
        this(rise, stretch, Turn.LEVEL);
    }

    public boolean isBlank() {
        return stretch == 0;
    }

    /** The same, narrower. */
    public Form condensed(int thousandths) {
        return new Form(rise, stretch * thousandths / 1000, turn);
    }
}
