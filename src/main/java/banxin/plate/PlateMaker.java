package banxin.plate;

import banxin.fonts.Fonts;
import banxin.inks.Inks;
import banxin.notice.Notices;
import banxin.page.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.ExceptionConverter;

/**
 * Makes the press PDF. Safe to share between threads; each call works with a renderer of its own.
 *
 * <p>The PDF library writes its table of objects with the digits of the default format locale, and in Arabic ones
 * that is no PDF: whoever starts the program sets {@code Locale.Category.FORMAT} to a locale with the digits 0 to 9.
 */
public final class PlateMaker {
    private final PressFonts fonts;
    private final Inks inks;

    public PlateMaker(Fonts fonts) {
        this(fonts, Inks.newsprint());
    }

    /** @param inks of the press, into which pictures are separated */
    public PlateMaker(Fonts fonts, Inks inks) {
        this.fonts = new PressFonts(fonts);
        this.inks = inks;
    }

    /**
     * @param sheets drawn one at a time and in order; asked for on another thread, a few ahead of the press
     * @param issueFolder pictures come from here, and from nowhere else
     * @param themeFolder style sheets and the theme's own pictures come from here, and from nowhere else
     * @param out not closed
     * @param notices hears what is doubtful about the pictures
     * @throws banxin.notice.Halt for a theme that asks for what it may not have, or leaves out a frame
     * @throws UncheckedIOException when {@code out} takes no more
     */
    public void make(
            Stream<Sheet> sheets, Label label, Path issueFolder, Path themeFolder, OutputStream out, Notices notices) {
        try (var darkroom = new Darkroom(issueFolder, inks);
                var feeder = new Feeder(sheets, darkroom::expect)) {
            var press = new Press(fonts, darkroom, label, themeFolder, out, notices);
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
     * @param date of the issue; the file bears it too, whenever it is made
     */
    public record Label(String title, String author, String subject, List<String> keywords, LocalDate date) {
        public Label {
            keywords = List.copyOf(keywords);
        }
    }
}
