package banxin.issue;

import banxin.type.Copy.Span;
import banxin.type.Role;
import banxin.type.Slot;
import java.util.List;

/**
 * 稿件, as the editors wrote it.
 *
 * @param slug file name without {@code .md}
 * @param file path inside the issue folder
 * @param priority 1 strongest to 5
 * @param page page asked for by the story itself; 0 for none
 * @param jump whether it may continue on another page
 * @param red its heads are printed in red (套红)
 * @param parts heads, byline, lead, body: every paragraph with its role, in reading order
 */
public record Story(
        String slug,
        String file,
        String genre,
        int priority,
        String section,
        int page,
        Jump jump,
        boolean red,
        List<Passage> parts,
        List<Image> pictures) {
    public Story {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
    }

    /**
     * A paragraph.
     *
     * @param spans inline markup by UTF-16 offsets
     * @param line where it starts in the file
     * @param column of its first character in that line, from 1; 0 where it is not known
     * @param slot its place in a table, a list, a stanza
     */
    public record Passage(Role role, String text, List<Span> spans, int line, int column, Slot slot) {
        public Passage {
            spans = List.copyOf(spans);
        }

        public Passage(Role role, String text, List<Span> spans, int line) {
            this(role, text, spans, line, 0, Slot.NONE);
        }

        public Passage in(Slot newSlot) {
            return new Passage(role, text, spans, line, column, newSlot);
        }

        public Passage at(int newColumn) {
            return new Passage(role, text, spans, line, newColumn, slot);
        }

        public static Passage plain(Role role, String text, int line) {
            return new Passage(role, text, List.of(), line);
        }
    }
}
