package banxin.plate;

import banxin.inks.Inks;
import banxin.theme.Printing.Deposit;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What is kept: PDF/A-3u (ISO 19005-3, GB/T 23286.3) with the issue inside, or PDF/A-2u without; both are PDF/UA-1 (ISO
 * 14289-1) too, so that they can be heard.
 */
final class ArchiveEdition implements Edition {
    private static final Map<Deposit, Integer> KINDS = Map.of(Deposit.A3U, PdfWriter.PDFA3U, Deposit.A2U, PdfWriter.PDFA2U);

    private final Deposit deposit;
    private final Inks inks;
    private final LocalDate date;
    private final List<Attachment> keeping;
    private final Tagging tagging = new Tagging();

    ArchiveEdition(Job job, List<Attachment> keeping) {
        deposit = job.printing().deposit();
        inks = job.inks();
        date = job.label().date();
        this.keeping = keeping;
    }

    /** PDF/A-2 and 3 are made of PDF 1.7; the renderer would write 2.0. */
    @Override
    public String version() {
        return PdfWriter.VERSION_1_7;
    }

    @Override
    public Tags tags() {
        return tagging;
    }

    @Override
    public void open(PdfWriter writer) {
        writer.setPDFXConformance(KINDS.get(deposit));
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        // Object streams: the tree of a page has a thousand small objects.
        writer.setFullCompression();
    }

    @Override
    public void fill(PdfWriter writer, PressFonts fonts) {
        tagging.close(writer);
        // ISO 19005-2 takes no files that are not PDF/A themselves.
        if (deposit == Deposit.A2U) return;
        var all = new ArrayList<>(keeping);
        all.add(new Attachment(
                "fonts.tsv", "text/tab-separated-values", Attachment.Relation.DATA, "本期所用字体",
                date, () -> fonts.list().getBytes(StandardCharsets.UTF_8)));
        Enclosures.add(writer, all);
    }

    @Override
    public void close(PdfWriter writer, Label label, byte[] id) {
        writer.setXmpMetadata(XmpPacket.archive(label, deposit, id));
        try {
            writer.setOutputIntents(
                    inks.condition(), inks.condition(), null, inks.condition(),
                    ICC_Profile.getInstance(inks.profile()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
