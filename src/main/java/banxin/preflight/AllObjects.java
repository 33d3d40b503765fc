package banxin.preflight;

import banxin.notice.Quantity;
import banxin.preflight.Budget.Spent;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Every object of the file, whatever refers to it: forbidden filters, actions, attachments, PostScript, halftones. */
final class AllObjects implements FileRule {
    private static final int DEEPEST = 200;
    private static final int CHUNK = 1 << 16;
    private static final long MOST = 1L << 28;

    private static final Set<String> ACTIONS = Set.of("Launch", "SubmitForm", "ResetForm", "ImportData", "Sound",
            "Movie", "Hide", "Rendition", "SetOCGState", "Trans", "GoTo3DView", "GoToE");

    @Override
    public void check(Dossier file, Findings findings) throws IOException {
        var document = file.document().getDocument();
        for (var key : document.getXrefTable().keySet()) {
            file.budget().object();
            var object = document.getObjectFromPool(key).getObject();
            visit(object, file.budget(), findings, 0);
            if (object instanceof COSStream stream) whole(key, stream, file.budget(), findings);
        }
    }

    private static void visit(COSBase object, Budget budget, Findings findings, int depth) throws IOException {
        if (depth > DEEPEST) throw new Spent("depth");
        if (object instanceof COSArray array)
            for (COSBase item : array) visit(item, budget, findings, depth + 1);
        if (!(object instanceof COSDictionary dictionary)) return;
        dictionary(dictionary, findings);
        if (object instanceof COSStream stream) stream(stream, findings);
        for (COSBase value : dictionary.getValues()) visit(value, budget, findings, depth + 1);
    }

    private static void dictionary(COSDictionary dictionary, Findings findings) {
        var action = dictionary.getDictionaryObject(COSName.S) instanceof COSName name ? name.getName() : "";
        if (action.equals("JavaScript") || dictionary.containsKey(COSName.JS)) findings.add(Code.JAVASCRIPT);
        else if (ACTIONS.contains(action)) findings.add(Code.ACTION, Quantity.said(action));
        if (Catalogue.isFileSpecification(dictionary)) {
            var name = Quantity.said(dictionary.getString(COSName.F, ""));
            findings.add(Code.ATTACHMENT, name);
            if (!dictionary.containsKey(COSName.getPDFName("AFRelationship")))
                findings.add(Code.ATTACHMENT_NO_RELATION, name);
        }
        if (dictionary.containsKey(COSName.getPDFName("OPI"))) findings.add(Code.OPI);
        if (COSName.EXT_G_STATE.equals(dictionary.getCOSName(COSName.TYPE))) state(dictionary, findings);
        Dossier.dictionary(dictionary, "ExtGState").ifPresent(states -> states.getValues()
                .forEach(one -> Dossier.dictionary(one).ifPresent(state -> state(state, findings))));
        if (COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE))) findings.add(Code.FORM_FIELDS);
    }

    /** A graphics state, which need not name its type: what the resources call one is one. */
    private static void state(COSDictionary dictionary, Findings findings) {
        if (differs(dictionary, "TR", "Identity") || differs(dictionary, "TR2", "Default"))
            findings.add(Code.TRANSFER_FUNCTION);
        if (differs(dictionary, "HT", "Default")) findings.add(Code.HALFTONE);
    }

    private static boolean differs(COSDictionary dictionary, String key, String usual) {
        var value = dictionary.getDictionaryObject(COSName.getPDFName(key));
        return value != null && !(value instanceof COSName name && name.getName().equals(usual));
    }

    /** A reader takes what it can get of a damaged stream, and what is missing, nobody sees on a screen either. */
    private static void whole(COSObjectKey key, COSStream stream, Budget budget, Findings findings) throws IOException {
        var filters = Unpacking.filters(stream);
        if (filters.isEmpty() || !filters.getFirst().equals(COSName.FLATE_DECODE)) return;
        try (var in = new InflaterInputStream(stream.createRawInputStream())) {
            var nowhere = new byte[CHUNK];
            for (long left = MOST; left > 0; left -= CHUNK) {
                if (in.readNBytes(nowhere, 0, CHUNK) < CHUNK) return;
                budget.time();
            }
        } catch (ZipException | EOFException damaged) {
            findings.add(Code.DAMAGED_PAGE, Quantity.said(key.getNumber() + " " + key.getGeneration() + " R"));
        }
    }

    private static void stream(COSStream stream, Findings findings) {
        var subtype = stream.getNameAsString(COSName.SUBTYPE, "");
        if (subtype.equals("PS") || stream.getNameAsString("Subtype2", "").equals("PS")) findings.add(Code.POSTSCRIPT);
        var filters = Unpacking.filters(stream);
        if (filters.contains(COSName.LZW_DECODE) || filters.contains(COSName.LZW_DECODE_ABBREVIATION))
            findings.add(Code.LZW);
    }
}
