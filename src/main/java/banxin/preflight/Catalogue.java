package banxin.preflight;

import banxin.notice.Quantity;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What hangs on the document's root and does not belong on paper: attachments, forms, layers. */
final class Catalogue implements FileRule {
    @Override
    public void check(Dossier file, Findings findings) {
        var root = file.catalogue();
        var opened = Dossier.dictionary(root, "OpenAction").map(action -> action.getNameAsString(COSName.S, "")).orElse("");
        if (opened.equals("URI")) findings.add(Code.ACTION, Quantity.said(opened));
        var form = Dossier.dictionary(root, "AcroForm");
        boolean filled = form.flatMap(one -> Dossier.array(one, "Fields"))
                .filter(fields -> fields.size() > 0).isPresent();
        if (filled || form.filter(one -> one.containsKey(COSName.getPDFName("XFA"))).isPresent())
            findings.add(Code.FORM_FIELDS);
        if (Dossier.dictionary(root, "OCProperties").flatMap(layers -> Dossier.array(layers, "OCGs"))
                .filter(layers -> layers.size() > 0).isPresent())
            findings.add(Code.LAYERS);
    }

    static boolean isFileSpecification(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.EF);
    }
}
