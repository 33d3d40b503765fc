package banxin.theme;

import banxin.type.Types;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * House style of one theme folder.
 *
 * @param folder holds page.xhtml, page.css, frames/ and parts/
 * @param em the character that columns, gutters and insets are counted in, in millipoints
 * @param pitch of the baseline grid, in millipoints
 * @param gutter between columns, at least, in millipoints
 * @param types type of each role; a headline's size comes from {@code heads}
 * @param formats paper sizes by name, in the order of the file
 * @param heads by the columns a story is wide, narrowest first
 * @param headComma what a comma in a head is printed as
 * @param furniture room for masthead, folio line and imprint
 * @param faces for what has no type of its own
 * @param printed by part of the furniture, the fields of the issue that its templates name
 * @param printing what the printer and the archive ask for
 * @param weights what the make-up editor dislikes
 */
public record Theme(
        String name,
        Path folder,
        int em,
        int pitch,
        int gutter,
        Types types,
        SequencedMap<String, Format> formats,
        List<Head> heads,
        Comma headComma,
        FurnitureRoom furniture,
        Faces faces,
        Map<String, Set<String>> printed,
        Printing printing,
        Weights weights) {
    public Theme {
        formats = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(formats));
        heads = List.copyOf(heads);
    }

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

    /** The paper of that name, however it is spelt. */
    public Optional<Format> format(String name) {
        return Optional.ofNullable(formats.get(name))
                .or(() -> formats.entrySet().stream()
                        .filter(known -> Format.isOne(known.getKey(), name))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** A sheet of any size. */
    public Format format(int width, int height) {
        return Format.free(width, height, em, pitch, FurnitureRoom.above(furniture.folioLines(), pitch));
    }

    /** The same, with other weights. */
    public Theme with(Weights others) {
        return new Theme(
                name, folder, em, pitch, gutter, types, formats, heads, headComma, furniture, faces, printed, printing,
                others);
    }

    /** The heads of a story so many columns wide. */
    public Head head(int columns) {
        return heads.stream().filter(head -> head.columns() <= columns).reduce(heads.getFirst(), (a, b) -> b);
    }
}
