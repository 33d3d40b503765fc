package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;

/** Does the file say what it is: version, PDF/X claim, title, dates, trapping, identifier? */
final class Identity implements FileRule {
    @Override
    public void check(Dossier file, Findings findings) {
        boolean encrypted = file.document().isEncrypted();
        if (encrypted) findings.add(Code.ENCRYPTED);
        double version = Math.round(file.document().getVersion() * 10) / 10.0;
        boolean streams = file.document().getDocument().isXRefStream();
        if (streams) findings.add(Code.OBJECT_STREAMS);
        // Both raise the version by themselves.
        boolean raised = encrypted || streams && findings.asks(Code.OBJECT_STREAMS);
        if (!raised && version > findings.limit(Code.PDF_VERSION))
            findings.add(Code.PDF_VERSION, Quantity.amount(version, MeasureUnit.NONE));
        claim(file, findings);
        if (!saysTrapped(file)) findings.add(Code.TRAPPED_MISSING, Quantity.said(file.info("Trapped")));
        if (title(file).isEmpty()) findings.add(Code.TITLE_MISSING);
        if (file.info("CreationDate").isEmpty() || file.info("ModDate").isEmpty()) findings.add(Code.DATES_MISSING);
        if (!file.document().getDocument().getTrailer().containsKey(COSName.ID)) findings.add(Code.ID_MISSING);
    }

    static boolean saysTrapped(Dossier file) {
        return Stream.of("True", "False").anyMatch(file.info("Trapped")::equals);
    }

    private static void claim(Dossier file, Findings findings) {
        var version = Stream.of(file.info("GTS_PDFXVersion"),
                        file.xmp().map(xmp -> xmp.of(XmpProperties.PDF_X, "GTS_PDFXVersion")).orElse(""))
                .filter(said -> !said.isEmpty()).findFirst().orElse("");
        // PDF/X-1a:2001 says PDF/X-1 there, and what it is in a second entry.
        var claim = version.startsWith("PDF/X-1:") && !file.info("GTS_PDFXConformance").isEmpty()
                ? file.info("GTS_PDFXConformance") : version;
        if (claim.isEmpty()) findings.add(Code.PDFX_MISSING);
        else if (!claim.startsWith("PDF/X-1a")) findings.add(Code.NOT_PDFX_1A, Quantity.said(claim));
        if (!claim.isEmpty() && !claim.startsWith("PDF/X-4")) findings.add(Code.NOT_PDFX_4, Quantity.said(claim));
    }

    private static String title(Dossier file) {
        var title = file.info("Title");
        return title.isEmpty() ? file.xmp().map(xmp -> xmp.of(XmpProperties.DC, "title")).orElse("") : title;
    }
}
