package banxin.plate;

import banxin.fonts.Fonts;
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

    public PlateMaker(Fonts fonts) {
        this.fonts = new PressFonts(fonts);
    }

    /**
     * @param sheets drawn one at a time and in order; asked for on another thread, a few ahead of the press
     * @param issueFolder pictures come from here, and from nowhere else
     * @param themeFolder style sheets and the theme's own pictures come from here, and from nowhere else
     * @param out not closed
     * @throws banxin.notice.Halt for a theme that asks for what it may not have, or leaves out a frame
     * @throws UncheckedIOException when {@code out} takes no more
     */
    public void make(Stream<Sheet> sheets, Label label, Path issueFolder, Path themeFolder, OutputStream out) {
        var press = new Press(fonts, label, issueFolder, themeFolder, out);
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
     * @param date of the issue; the file bears it too, whenever it is made
     */
    public record Label(String title, String author, String subject, List<String> keywords, LocalDate date) {
        public Label {
            keywords = List.copyOf(keywords);
        }
    }
}
