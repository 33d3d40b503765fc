package banxin.plate;

import java.io.IOException;
import java.time.LocalDate;

/**
 * A file inside the archive PDF.
 *
 * @param name without folders; a name is given once
 * @param type of its content, such as {@code text/markdown}
 * @param description for people
 */
public record Attachment(
        String name, String type, Relation relation, String description, LocalDate date, Content content) {
    /** What a file is to the pages. */
    public enum Relation {
        /** They were made of it. */
        SOURCE("Source"),
        /** They were made with it, or it shows them in another form. */
        SUPPLEMENT("Supplement"),
        /** It tells of them. */
        DATA("Data");

        final String word;

        Relation(String word) {
            this.word = word;
        }
    }

    /** Is read once, when it is written. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
