package banxin.page;

import banxin.geom.Rect;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Slot;
import banxin.type.Source;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A rectangle on a page and what fills it. */
public sealed interface Frame {
    Rect box();

    /** What a template asks for: {@code text}, {@code picture}, {@code rule}, {@code furniture}. */
    String kind();

    /**
     * Set lines.
     *
     * @param part 导读 stands among the furniture of its page
     */
    record Text(Rect box, Part part, List<Fragment> fragments) implements Frame {
        public Text {
            fragments = List.copyOf(fragments);
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /**
     * A picture, filling its box.
     *
     * @param src as the editors wrote it
     * @param across pixels of the file
     * @param down pixels of the file
     * @param source where its story names it
     */
    record Picture(Rect box, String src, Path file, String alt, int across, int down, Source source) implements Frame {
        private static final int MILLIPOINTS_PER_INCH = 72_000;

        /** Pixels to the inch as it stands. */
        public int ppi() {
            return (int) ((double) across * MILLIPOINTS_PER_INCH / box.width());
        }

        @Override
        public String kind() {
            return "picture";
        }
    }

    /**
     * A rule or the border of a box; the theme's CSS says how it looks.
     *
     * @param style such as {@code column-rule}, {@code story-rule}, {@code box}
     */
    record Rule(Rect box, String style) implements Frame {
        @Override
        public String kind() {
            return "rule";
        }
    }

    /**
     * A place that the theme fills from {@code parts/PART.xhtml}.
     *
     * @param fields what of the issue is printed there, by the names that templates use, such as {@code
     *     publication.name}; none is empty
     */
    record Furniture(Rect box, Part part, SequencedMap<String, String> fields) implements Frame {
        public Furniture {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String kind() {
            return "furniture";
        }
    }

    /**
     * The lines of one paragraph that stand in one frame.
     *
     * @param paragraph number in the story's copy; {@link #NO_COPY} for words that make-up adds
     * @param first the paragraph starts here
     * @param last the paragraph ends here
     * @param text the paragraph's characters on these lines, as in the copy
     * @param target where these words send the reader: a jump line, a continuation's head, an item of 导读
     * @param slot the paragraph's place in a table, a list, a stanza
     * @param source where the paragraph begins in the editors' files; empty for words that make-up adds
     */
    record Fragment(
            int paragraph, Role role, boolean first, boolean last, String text, List<Placed> lines,
            Optional<Target> target, Slot slot, Optional<Source> source) {
        /** In place of a paragraph's number. */
        public static final int NO_COPY = -1;

        public Fragment {
            lines = List.copyOf(lines);
        }

        public Fragment(int paragraph, Role role, boolean first, boolean last, String text, List<Placed> lines) {
            this(paragraph, role, first, last, text, lines, Optional.empty());
        }

        public Fragment(
                int paragraph, Role role, boolean first, boolean last, String text, List<Placed> lines,
                Optional<Target> target) {
            this(paragraph, role, first, last, text, lines, target, Slot.NONE, Optional.empty());
        }

        /** With what its paragraph has. */
        public Fragment of(Slot newSlot, Source newSource) {
            return new Fragment(paragraph, role, first, last, text, lines, target, newSlot, Optional.of(newSource));
        }

        /** False for jump lines, heads of continuations and 导读: read by people, but no part of any story's copy. */
        public boolean isCopy() {
            return paragraph != NO_COPY;
        }

        /** The characters with the line ends of the page, for the XHTML. */
        public String broken() {
            return lines.stream().map(this::text).collect(Collectors.joining("\n"));
        }

        /** The characters of one of its lines; none of a line that is printed once more. */
        public String text(Placed placed) {
            var start = lines.getFirst().line().from();
            return text.substring(placed.line().from() - start, placed.line().to() - start);
        }
    }

    /** A story, or what of it stands on that page. */
    record Target(String slug, int folio) {}

    /**
     * A line with its place.
     *
     * @param x of its left end; of a vertical line, its middle
     * @param baseline of a vertical line, its top
     */
    record Placed(Line line, int x, int baseline) {}
}
