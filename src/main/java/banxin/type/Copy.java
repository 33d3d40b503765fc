package banxin.type;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The headline, its lines joined by an em of white; empty where there is none. */
    public String head() {
        return of(Role.HEADLINE).stream().map(Paragraph::text).collect(Collectors.joining("　"));
    }

    /**
     * @param number place in the story, from 0; the identity of a paragraph that runs over several columns
     * @param spans inline markup, ascending, not overlapping; characters outside them are plain
     * @param line line in the source file
     * @param column of its first character in that line, from 1; 0 where it is not known
     * @param slot its place in a table, a list, a stanza
     */
    public record Paragraph(int number, Role role, String text, List<Span> spans, int line, int column, Slot slot) {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public Paragraph(int number, Role role, String text, List<Span> spans, int line) {
            this(number, role, text, spans, line, 0, Slot.NONE);
        }

        /** Its characters from one offset to another, to be set apart. */
        public Paragraph piece(int from, int to) {
            var within = spans.stream()
                    .filter(span -> span.to() > from && span.from() < to)
                    .map(span -> span.at(Math.max(span.from(), from) - from, Math.min(span.to(), to) - from))
                    .toList();
            return new Paragraph(number, role, text.substring(from, to), within, line);
        }
    }

    /**
     * Characters {@code from} to {@code to} (UTF-16 offsets) with inline markup.
     *
     * @param emphases all that they carry: a name may be bold as well
     * @param reading pinyin to stand over them, a blank between syllables; empty for none
     * @param continued what marks the span before it goes on here: one name in two kinds of type is still one name,
     *     while two names side by side are two
     */
    public record Span(int from, int to, Set<Emphasis> emphases, String reading, boolean continued) {
        public Span {
            emphases = Collections.unmodifiableSet(
                    emphases.isEmpty() ? EnumSet.noneOf(Emphasis.class) : EnumSet.copyOf(emphases));
        }

        public Span(int from, int to, Set<Emphasis> emphases, String reading) {
            this(from, to, emphases, reading, false);
        }

        public Span(int from, int to, Emphasis emphasis) {
            this(from, to, EnumSet.of(emphasis), "");
        }

        public boolean is(Emphasis emphasis) {
            return emphases.contains(emphasis);
        }

        /** The same markup on other characters. */
        public Span at(int newFrom, int newTo) {
            return new Span(newFrom, newTo, emphases, reading, continued);
        }
    }
}
