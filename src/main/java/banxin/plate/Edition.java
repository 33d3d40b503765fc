package banxin.plate;

import org.openpdf.text.pdf.PdfWriter;

/** What one kind of PDF declares of itself, before its first page and after its last. */
interface Edition {
    /** The header, as {@link PdfWriter} writes it. */
    String version();

    /** Before anything is written. */
    void open(PdfWriter writer);

    /**
     * After the last page.
     *
     * @param id the file's identifier, made of its content
     */
    void close(PdfWriter writer, PlateMaker.Label label, byte[] id);
}
