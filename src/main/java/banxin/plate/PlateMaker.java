package banxin.plate;

import banxin.darkroom.Darkroom;
import banxin.fonts.Fonts;
import banxin.inks.Inks;
import banxin.notice.Notices;
import banxin.page.Sheet;
import banxin.theme.Printing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.ExceptionConverter;

/**
 * Makes the PDFs of an issue. Safe to share between threads; each call works with a renderer of its own.
 *
 * <p>The PDF library writes its table of objects with the digits of the default format locale, and in Arabic ones
 * that is no PDF: whoever starts the program sets {@code Locale.Category.FORMAT} to a locale with the digits 0 to 9.
 */
public final class PlateMaker {
    private final TypeCase faces;

    public PlateMaker(Fonts fonts) {
        faces = new TypeCase(fonts);
    }

    /**
     * The press PDF.
     *
     * @param sheets drawn one at a time and in order; asked for on another thread, a few ahead of the press
     * @param out not closed
     * @param notices hears what is doubtful about the pictures
     * @throws banxin.notice.Halt for a theme that asks for what it may not have, or leaves out a frame
     * @throws UncheckedIOException when {@code out} takes no more
     */
    public void press(Stream<Sheet> sheets, Job job, OutputStream out, Notices notices) {
        var edition = new PressEdition(job.printing().standard(), job.printing().marks(), job.inks());
        run(sheets, new Press(new PressFonts(faces), job, edition, out, notices));
    }

    /**
     * The archive PDF: the same pages, to be read and heard.
     *
     * @param sheets as for {@link #press}
     * @param keeping files that go inside, where the deposit takes any
     * @param out not closed
     * @throws banxin.notice.Halt as {@link #press} does
     * @throws UncheckedIOException when {@code out} takes no more, or a file cannot be read
     */
    public void archive(Stream<Sheet> sheets, Job job, List<Attachment> keeping, OutputStream out) {
        run(sheets, new Press(new PressFonts(faces), job, new ArchiveEdition(job, keeping), out, told -> {}));
    }

    private static void run(Stream<Sheet> sheets, Press press) {
        try (var feeder = new Feeder(sheets)) {
            for (var next = feeder.next(); next.isPresent(); next = feeder.next()) press.print(next.get());
            press.close();
        } catch (ExceptionConverter wrapped) {
            if (wrapped.getException() instanceof IOException broken) throw new UncheckedIOException(broken);
            throw wrapped;
        }
    }

    /**
     * What the file says about itself.
     *
     * @param language tag of BCP 47
     * @param date of the issue; the file bears it too, whenever it is made
     */
    public record Label(
            String title, String author, String subject, List<String> keywords, String language, LocalDate date) {
        public Label {
            keywords = List.copyOf(keywords);
        }

        String keywordList() {
            return String.join("，", keywords);
        }
    }

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

    /**
     * What the sheets are printed with.
     *
     * @param issue folder of the pictures: they come from here, and from nowhere else
     * @param theme folder of the style sheets and the theme's own pictures: from nowhere else
     */
    public record Job(Label label, Path issue, Path theme, Printing printing, Inks inks, Darkroom darkroom) {
        public Job(Label label, Path issue, Path theme, Printing printing, Inks inks) {
            this(label, issue, theme, printing, inks, new Darkroom(issue, inks));
        }
    }
}
