package banxin.type;

/**
 * What copyfitting is asked for.
 *
 * @param lines of all paragraphs together, at the leading of their type
 * @param pitch the leading may change as well: not on a baseline grid
 */
public record Wanted(int lines, boolean pitch) {
    public static Wanted lines(int lines) {
        return new Wanted(lines, false);
    }
}
