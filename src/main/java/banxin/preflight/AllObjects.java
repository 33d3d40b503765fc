package banxin.preflight;

import banxin.preflight.Budget.Spent;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Every object of the file, whatever refers to it: forbidden filters, actions, attachments, PostScript, halftones. */
final class AllObjects implements FileRule {
    private static final int DEEPEST = 200;

    private static final Set<String> ACTIONS = Set.of("Launch", "SubmitForm", "ResetForm", "ImportData", "Sound",
            "Movie", "Hide", "Rendition", "SetOCGState", "Trans", "GoTo3DView", "GoToE");

    @Override
    public void check(Dossier file, Findings findings) throws IOException {
        var document = file.document().getDocument();
        for (var key : document.getXrefTable().keySet()) {
            file.budget().object();
            visit(document.getObjectFromPool(key).getObject(), file.budget(), findings, 0);
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
        if (action.equals("JavaScript") || dictionary.containsKey(COSName.JS)) findings.add("javascript", "");
        else if (ACTIONS.contains(action)) findings.add("action", action);
        if (Catalogue.isFileSpecification(dictionary)) {
            findings.add("attachment", dictionary.getString(COSName.F, ""));
            if (!dictionary.containsKey(COSName.getPDFName("AFRelationship")))
                findings.add("attachment-no-relation", dictionary.getString(COSName.F, ""));
        }
        if (dictionary.containsKey(COSName.getPDFName("OPI"))) findings.add("opi", "");
        if (!dictionary.containsKey(COSName.S)) state(dictionary, findings);
    }

    /** A graphics state; soft masks, which may have a transfer function, name their kind. */
    private static void state(COSDictionary dictionary, Findings findings) {
        boolean curve = differs(dictionary, "TR", "Identity") || differs(dictionary, "TR2", "Default");
        if (curve && !dictionary.containsKey(COSName.getPDFName("HalftoneType"))) findings.add("transfer-function", "");
        if (COSName.EXT_G_STATE.equals(dictionary.getCOSName(COSName.TYPE)) && differs(dictionary, "HT", "Default"))
            findings.add("halftone", "");
    }

    private static boolean differs(COSDictionary dictionary, String key, String usual) {
        var value = dictionary.getDictionaryObject(COSName.getPDFName(key));
        return value != null && !(value instanceof COSName name && name.getName().equals(usual));
    }

    private static void stream(COSStream stream, Findings findings) {
        var subtype = stream.getNameAsString(COSName.SUBTYPE, "");
        if (subtype.equals("PS") || stream.getNameAsString("Subtype2", "").equals("PS")) findings.add("postscript", "");
        var filters = Unpacking.filters(stream);
        if (filters.contains(COSName.LZW_DECODE) || filters.contains(COSName.LZW_DECODE_ABBREVIATION))
            findings.add("lzw", "");
    }
}
