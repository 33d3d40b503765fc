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
        List<Text> parts,
        List<Picture> pictures) {
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
    public record Text(Role role, String text, List<Span> spans, int line, int column, Slot slot) {
        public Text {
            spans = List.copyOf(spans);
        }

        public Text(Role role, String text, List<Span> spans, int line) {
            this(role, text, spans, line, 0, Slot.NONE);
        }

        public Text in(Slot newSlot) {
            return new Text(role, text, spans, line, column, newSlot);
        }

        public Text at(int newColumn) {
            return new Text(role, text, spans, line, newColumn, slot);
        }

        public static Text plain(Role role, String text, int line) {
            return new Text(role, text, List.of(), line);
        }
    }
}
