package banxin.plate;

import banxin.fonts.Fonts;
import banxin.page.Sheet;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes the press PDF. Safe to share between threads; each call works with a renderer of its own. */
public final class PlateMaker {
    private final PressFonts fonts;

    public PlateMaker(Fonts fonts) {
        this.fonts = new PressFonts(fonts);
    }

    /**
     * @param sheets drawn one at a time: a page is written before the next one is asked for
     * @param issueFolder pictures come from here, and from nowhere else
     * @param themeFolder style sheets and the theme's own pictures come from here, and from nowhere else
     * @param out not closed
     * @throws banxin.notice.Halt for a theme that asks for what it may not have, or leaves out a frame
     */
    public void make(Stream<Sheet> sheets, Label label, Path issueFolder, Path themeFolder, OutputStream out) {
        var press = new Press(fonts, label, issueFolder, themeFolder, out);
        sheets.sequential().forEachOrdered(press::print);
        press.close();
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
