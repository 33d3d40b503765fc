package banxin.plate;

import banxin.theme.Printing.Mark;
import java.util.Set;
import org.openpdf.text.pdf.PdfWriter;

/** What one kind of PDF declares of itself, before its first page and after its last. */
interface Edition {
    /** The header, as {@link PdfWriter} writes it. */
    String version();

    /** Printed outside the trim; none where nobody cuts. */
    default Set<Mark> marks() {
        return Set.of();
    }

    /** What lies outside the trim is not shown: who reads does not cut. */
    default boolean isTrimmed() {
        return true;
    }

    /** What a reader of the file is told of its ink. */
    Tags tags();

    /** Before anything is written. */
    void open(PdfWriter writer);

    /** After the last page, what belongs to the file's content. */
    void fill(PdfWriter writer, PressFonts fonts);

    /**
     * After everything.
     *
     * @param id the file's identifier, made of its content
     */
    void close(PdfWriter writer, Label label, byte[] id);
}
