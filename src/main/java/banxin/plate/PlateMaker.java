package banxin.plate;

import banxin.fonts.Fonts;
import banxin.page.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private final Foundry faces;

    public PlateMaker(Fonts fonts) {
        faces = new Foundry(fonts);
    }

    /**
     * The press PDF.
     *
     * @param sheets drawn one at a time and in order; asked for on another thread, a few ahead of the press
     * @param out not closed
     * @throws banxin.notice.Halt for a theme that asks for what it may not have, or leaves out a frame
     * @throws UncheckedIOException when {@code out} takes no more
     */
    public void press(Stream<Sheet> sheets, Job job, OutputStream out) {
        var edition = new PressEdition(job.printing().standard(), job.printing().marks(), job.inks());
        run(sheets, new Impression(new PressFonts(faces), job, edition, out));
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
        run(sheets, new Impression(new PressFonts(faces), job, new ArchiveEdition(job, keeping), out));
    }

    private static void run(Stream<Sheet> sheets, Impression press) {
        try (var feeder = new Feeder(sheets)) {
            for (var next = feeder.next(); next.isPresent(); next = feeder.next()) press.print(next.get());
            press.close();
        } catch (ExceptionConverter wrapped) {
            if (wrapped.getException() instanceof IOException broken) throw new UncheckedIOException(broken);
            throw wrapped;
        }
    }
}
