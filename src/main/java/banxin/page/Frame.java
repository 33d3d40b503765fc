package banxin.page;

import banxin.geom.Rect;
import banxin.type.Line;
import banxin.type.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A rectangle on a page and what fills it. */
public sealed interface Frame {
    Rect box();

    /** What a template asks for: {@code text}, {@code picture}, {@code rule}, {@code furniture}. */
    String kind();

    /**
     * Set lines.
     *
     * @param part what the frame is for: a head's role, {@code lead}, {@code leg}, {@code caption}
     */
    record Text(Rect box, String part, List<Fragment> fragments) implements Frame {
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
     */
    record Picture(Rect box, String src, Path file, String alt) implements Frame {
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

    /** A place that the theme fills from {@code parts/PART.xhtml}. */
    record Furniture(Rect box, String part) implements Frame {
        @Override
        public String kind() {
            return "furniture";
        }
    }

    /**
     * The lines of one paragraph that stand in one frame.
     *
     * @param paragraph number in the story's copy
     * @param first the paragraph starts here
     * @param last the paragraph ends here
     * @param text the paragraph's characters on these lines, as in the copy
     */
    record Fragment(int paragraph, Role role, boolean first, boolean last, String text, List<Placed> lines) {
        public Fragment {
            lines = List.copyOf(lines);
        }

        /** The characters with the line ends of the page, for the XHTML. */
        public String broken() {
            var start = lines.getFirst().line().from();
            return lines.stream()
                    .map(placed -> text.substring(placed.line().from() - start, placed.line().to() - start))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A line with its place.
     *
     * @param x of its left end; of a vertical line, its middle
     * @param baseline of a vertical line, its top
     */
    record Placed(Line line, int x, int baseline) {}
}
