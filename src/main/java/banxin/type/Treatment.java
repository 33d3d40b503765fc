package banxin.type;

/**
 * How a paragraph was set.
 *
 * @param tracking in 1/1000 em
 * @param marks −1 squeezed to the full to save a line, 1 let out to gain one, 0 as the house does
 */
public record Treatment(By by, int tracking, int marks) {
    public static final Treatment HOUSE = new Treatment(By.HOUSE, 0, 0);

    /** By copyfitting, which leaves most paragraphs as they are. */
    public static Treatment fitted(int tracking, int marks) {
        return tracking == 0 && marks == 0 ? HOUSE : new Treatment(By.COPYFIT, tracking, marks);
    }

    /** Who decided it. */
    public enum By {
        HOUSE,
        /** Tracked because one of its lines would not close evenly. */
        RESCUE,
        /** Set to a number of lines. */
        COPYFIT,
        /** Make-up chose what stands on the line: part of a head, of a verse, of a cell. */
        MAKEUP,
        /** Not set again as printed: its items tell no more than the places of its characters. */
        UNKNOWN
    }
}
