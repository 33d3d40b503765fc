package banxin.preflight;

import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;

/** Does the file say what it is: version, PDF/X claim, title, dates, trapping, identifier? */
final class Identity implements FileRule {
    @Override
    public void check(Dossier file, Findings findings) {
        boolean encrypted = file.document().isEncrypted();
        if (encrypted) findings.add("encrypted", "");
        double version = Math.round(file.document().getVersion() * 10) / 10.0;
        boolean streams = file.document().getDocument().isXRefStream();
        if (streams) findings.add("object-streams", "");
        // Both raise the version by themselves.
        boolean raised = encrypted || streams && findings.ask("object-streams");
        if (!raised && version > findings.limit("pdf-version")) findings.add("pdf-version", Numbers.plain(version));
        claim(file, findings);
        if (!saysTrapped(file)) findings.add("trapped-missing", file.info("Trapped"));
        if (title(file).isEmpty()) findings.add("title-missing", "");
        if (file.info("CreationDate").isEmpty() || file.info("ModDate").isEmpty()) findings.add("dates-missing", "");
        if (!file.document().getDocument().getTrailer().containsKey(COSName.ID)) findings.add("id-missing", "");
    }

    static boolean saysTrapped(Dossier file) {
        return Stream.of("True", "False").anyMatch(file.info("Trapped")::equals);
    }

    private static void claim(Dossier file, Findings findings) {
        var version = Stream.of(file.info("GTS_PDFXVersion"),
                        file.xmp().map(xmp -> xmp.of(XmpPacket.PDF_X, "GTS_PDFXVersion")).orElse(""))
                .filter(said -> !said.isEmpty()).findFirst().orElse("");
        // PDF/X-1a:2001 says PDF/X-1 there, and what it is in a second entry.
        var claim = version.startsWith("PDF/X-1:") && !file.info("GTS_PDFXConformance").isEmpty()
                ? file.info("GTS_PDFXConformance") : version;
        if (claim.isEmpty()) findings.add("pdfx-missing", "");
        else if (!claim.startsWith("PDF/X-1a")) findings.add("not-pdfx-1a", claim);
        if (!claim.isEmpty() && !claim.startsWith("PDF/X-4")) findings.add("not-pdfx-4", claim);
    }

    private static String title(Dossier file) {
        var title = file.info("Title");
        return title.isEmpty() ? file.xmp().map(xmp -> xmp.of(XmpPacket.DC, "title")).orElse("") : title;
    }
}
