package banxin.type;

import java.util.List;

/**
 * Clean text of one story, ready for the compositor.
 *
 * @param file where it came from, for notices
 */
public record Copy(String slug, String file, List<Paragraph> paragraphs) {
    public Copy {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs with one of these roles, in order. */
    public List<Paragraph> of(Role role) {
        return paragraphs.stream().filter(paragraph -> paragraph.role() == role).toList();
    }

    /**
     * @param number place in the story, from 0; the identity of a paragraph that runs over several columns
     * @param spans inline markup, ascending, not overlapping; characters outside them are plain
     * @param line line in the source file
     */
    public record Paragraph(int number, Role role, String text, List<Span> spans, int line) {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** Characters {@code from} to {@code to} (UTF-16 offsets) with inline markup. */
    public record Span(int from, int to, Emphasis emphasis) {}
}
