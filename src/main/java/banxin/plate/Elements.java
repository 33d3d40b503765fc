package banxin.plate;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** What elements of the structure tree are made of. */
final class Elements {
    private Elements() {}

    static PdfStructureElement child(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** @param owner of attributes that are still to be put in */
    static PdfDictionary attributes(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    static PdfString text(String text) {
        return new PdfString(text, PdfString.TEXT_UNICODE);
    }
}
