package banxin.plate;

import banxin.inks.Inks;
import banxin.theme.Printing.Mark;
import banxin.theme.Printing.Standard;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the printer gets: PDF/X-1a:2001 (ISO 15930-1) or PDF/X-4 (ISO 15930-7). Both hold process inks, spot inks and
 * grey alone, no transparency, every font, and name the press they are made for.
 */
record PressEdition(Standard standard, Set<Mark> marks, Inks inks) implements Edition {
    private static final PdfName NOT_TRAPPED = new PdfName("False");

    @Override
    public String version() {
        return standard == Standard.X1A ? PdfWriter.VERSION_1_3 : PdfWriter.VERSION_1_6;
    }

    @Override
    public void open(PdfWriter writer) {
        // The library watches over X-1a, and does not know X-4.
        if (standard == Standard.X1A) writer.setPDFXConformance(PdfWriter.PDFX1A2001);
    }

    @Override
    public boolean isTrimmed() {
        return false;
    }

    @Override
    public Tags tags() {
        return Tags.NONE;
    }

    @Override
    public void fill(PdfWriter writer, PressFonts fonts) {}

    @Override
    public void close(PdfWriter writer, Label label, byte[] id) {
        writer.getInfo().put(PdfName.TRAPPED, NOT_TRAPPED);
        if (standard == Standard.X4) writer.setXmpMetadata(XmpPacket.pressReady(label, id));
        try {
            // No registry: what counts is the profile inside, ours or the printer's, and no list has its name.
            writer.setOutputIntents(
                    inks.condition(), inks.condition(), null, inks.condition(), ICC_Profile.getInstance(inks.profile()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
