package banxin.plate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Files inside the file (ISO 19005-3, 6.8 and annex E). The library's own way makes a second file specification of each,
 * one without its relationship; here there is one, known to the names and to the catalogue.
 */
final class Enclosures {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName ASSOCIATED = new PdfName("AF");

    private Enclosures() {}

    static void add(PdfWriter writer, List<Attachment> keeping) {
        if (keeping.isEmpty()) return;
        var names = new PdfArray();
        var associated = new PdfArray();
        for (var attachment : keeping) {
            int number = associated.size() + 1;
            var file = specification(writer, attachment, number);
            // The names are sorted: a number of fixed length keeps the order given.
            names.add(new PdfString(String.format(Locale.ROOT, "%05d", number)));
            names.add(file);
            associated.add(file);
        }
        var tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        var dictionary = new PdfDictionary();
        dictionary.put(PdfName.EMBEDDEDFILES, tree);
        writer.getExtraCatalog().put(PdfName.NAMES, dictionary);
        writer.getExtraCatalog().put(ASSOCIATED, associated);
    }

    private static PdfIndirectReference specification(PdfWriter writer, Attachment attachment, int number) {
        try {
            var bytes = attachment.content().bytes();
            var stream = writer.addToBody(stream(attachment, bytes)).getIndirectReference();
            var embedded = new PdfDictionary();
            embedded.put(PdfName.F, stream);
            embedded.put(PdfName.UF, stream);
            var file = new PdfDictionary(new PdfName("Filespec"));
            file.put(PdfName.F, new PdfString(plain(attachment.name(), number)));
            file.put(PdfName.UF, Elements.text(attachment.name()));
            file.put(PdfName.DESC, Elements.text(attachment.description()));
            file.put(RELATIONSHIP, new PdfName(attachment.relation().word));
            file.put(PdfName.EF, embedded);
            return writer.addToBody(file).getIndirectReference();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PdfStream stream(Attachment attachment, byte[] bytes) {
        var stream = new PdfStream(bytes);
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName(attachment.type()));
        var about = new PdfDictionary();
        about.put(PdfName.SIZE, new PdfNumber(bytes.length));
        about.put(PdfName.CHECKSUM, new PdfString(md5(bytes)).setHexWriting(true));
        about.put(PdfName.MODDATE, new PdfString(Impression.PDF_DATE.format(attachment.date())));
        stream.put(PdfName.PARAMS, about);
        // Pictures are packed already.
        if (!attachment.type().startsWith("image/")) stream.flateCompress(PdfStream.BEST_COMPRESSION);
        return stream;
    }

    /** For readers that know no Unicode: unlike any other by its number. */
    private static String plain(String name, int number) {
        var ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return ascii.equals(name) ? name : number + "-" + ascii;
    }

    /** The check sum that PDF asks for (ISO 32000-1, table 46). */
    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has MD5", never);
        }
    }
}
