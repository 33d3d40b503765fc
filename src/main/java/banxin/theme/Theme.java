package banxin.theme;

import banxin.type.Types;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * House style of one theme folder.
 *
 * @param folder holds page.xhtml, page.css, frames/ and parts/
 * @param em the character that columns, gutters and insets are counted in, in millipoints
 * @param pitch of the baseline grid, in millipoints
 * @param gutter between columns, at least, in millipoints
 * @param types type of each role; a headline's size comes from {@code heads}
 * @param sheets paper sizes by name, in the order of the file
 * @param heads by the columns a story is wide, narrowest first
 * @param headComma what a comma in a head is printed as
 * @param mastheadLines grid lines that the masthead takes on page one
 * @param imprintLines grid lines that the imprint takes at the foot of the last page
 * @param printing what the printer and the archive ask for
 */
public record Theme(
        String name,
        Path folder,
        int em,
        int pitch,
        int gutter,
        Types types,
        Map<String, Sheet> sheets,
        List<Head> heads,
        Comma headComma,
        int mastheadLines,
        int imprintLines,
        Printing printing) {
    public Theme {
        heads = List.copyOf(heads);
    }

    /**
     * A paper size and its type area (typesetting H1, H2).
     *
     * @param characters width of the type area in ems
     * @param lines height of the type area in grid lines
     * @param top from the trim to the type area
     */
    public record Sheet(int width, int height, int characters, int lines, int top) {}

    /**
     * Head sizes for one width of story, in millipoints (typesetting I2).
     *
     * @param columns the story is at least this many basic columns wide
     * @param headline sizes to choose from, largest first
     * @param lines at most so many lines of headline
     */
    public record Head(int columns, List<Integer> headline, int kicker, int deck, int lines) {
        public Head {
            headline = List.copyOf(headline);
        }
    }

    /** A comma in a head (typesetting I7). */
    public enum Comma {
        /** A gap of an em. */
        GAP,
        /** As typed. */
        KEEP
    }

    /** The heads of a story so many columns wide. */
    public Head head(int columns) {
        return heads.stream().filter(head -> head.columns() <= columns).reduce(heads.getFirst(), (a, b) -> b);
    }
}
