package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Output intents of one kind: exactly one, which names its printing condition; for the press, in CMYK. */
final class Intents implements FileRule {
    static final String PRESS = "GTS_PDFX";
    static final String ARCHIVE = "GTS_PDFA1";
    private static final int HEADER = 128;
    /** How the names in the ICC's registry of printing conditions begin. */
    private static final Pattern REGISTERED = Pattern.compile(
            "(CGATS|SWOP|GRACoL|FOGRA|(WAN-)?IFRA|OFCOM|JC|JMPA|PSR|EUROSB)", Pattern.CASE_INSENSITIVE);

    private final String kind;
    private final Code missing;
    private final Code several;
    private final Code empty;

    Intents(String kind, Code missing, Code several, Code empty) {
        this.kind = kind;
        this.missing = missing;
        this.several = several;
        this.empty = empty;
    }

    @Override
    public void check(Dossier file, Findings findings) throws IOException {
        var intents = of(file.catalogue(), kind);
        if (intents.isEmpty()) findings.add(missing);
        if (intents.size() > 1) findings.add(several, Quantity.amount(intents.size(), MeasureUnit.NONE));
        if (intents.size() != 1) return;
        var intent = intents.getFirst();
        var profile = intent.getDictionaryObject(COSName.getPDFName("DestOutputProfile"));
        if (!(profile instanceof COSStream stream)) {
            boolean registered = REGISTERED.matcher(intent.getString("OutputConditionIdentifier", "")).lookingAt()
                    && intent.containsKey(COSName.getPDFName("RegistryName"));
            if (!registered) findings.add(empty);
            return;
        }
        if (kind.equals(PRESS)) press(header(stream), findings);
    }

    /** The archive keeps light as well as ink. */
    private static void press(Header header, Findings findings) {
        var wrong = !header.of(12).equals("prtr");
        if (wrong) findings.add(Code.INTENT_NOT_PRESS, Quantity.said(header.of(12).strip()));
        else if (!header.of(16).equals("CMYK")) findings.add(Code.INTENT_NOT_CMYK, Quantity.said(header.of(16).strip()));
    }

    /** Four letters each: 12 the class of the profile, 16 its colour space (ICC.1, 7.2). */
    private record Header(byte[] bytes) {
        String of(int offset) {
            return bytes.length < HEADER ? "" : new String(bytes, offset, 4, StandardCharsets.US_ASCII);
        }
    }

    private static Header header(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return new Header(in.readNBytes(HEADER));
        }
    }

    private static List<COSDictionary> of(COSDictionary catalogue, String kind) {
        var found = new ArrayList<COSDictionary>();
        Dossier.array(catalogue, "OutputIntents").ifPresent(all -> {
            for (COSBase one : all)
                Dossier.dictionary(one).filter(intent -> kind.equals(intent.getNameAsString(COSName.S)))
                        .ifPresent(found::add);
        });
        return found;
    }

    /** The colour space of the archive's intent, such as {@code "RGB "}; empty when there is none. */
    static String archiveSpace(COSDictionary catalogue) {
        try {
            for (var intent : of(catalogue, ARCHIVE))
                if (intent.getDictionaryObject(COSName.getPDFName("DestOutputProfile")) instanceof COSStream stream)
                    return header(stream).of(16).strip();
            return "";
        } catch (IOException broken) {
            return "";
        }
    }
}
