package banxin.preflight;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An open file with what several rules ask it for. */
record Dossier(PDDocument document, Budget budget, Optional<XmpProperties> xmp, boolean xmpBroken) {
    static Dossier of(PDDocument document, Budget budget) {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) return new Dossier(document, budget, Optional.empty(), false);
        var xmp = XmpProperties.read(metadata.getCOSObject());
        return new Dossier(document, budget, xmp, xmp.isEmpty());
    }

    COSDictionary catalogue() {
        return document.getDocumentCatalog().getCOSObject();
    }

    COSDictionary info() {
        return document.getDocumentInformation().getCOSObject();
    }

    /** Text of an entry of the information dictionary; empty when it is missing. */
    String info(String key) {
        var value = info().getDictionaryObject(COSName.getPDFName(key));
        return value instanceof COSString text ? text.getString().strip()
                : value instanceof COSName name ? name.getName() : "";
    }

    static Optional<COSDictionary> dictionary(COSBase value) {
        var direct = value instanceof COSObject reference ? reference.getObject() : value;
        return direct instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }

    static Optional<COSDictionary> dictionary(COSDictionary parent, String key) {
        return Optional.ofNullable(parent.getDictionaryObject(COSName.getPDFName(key)))
                .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
    }

    static Optional<COSArray> array(COSDictionary parent, String key) {
        return Optional.ofNullable(parent.getDictionaryObject(COSName.getPDFName(key)))
                .filter(COSArray.class::isInstance).map(COSArray.class::cast);
    }
}
