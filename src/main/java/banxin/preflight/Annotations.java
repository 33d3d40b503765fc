package banxin.preflight;

import banxin.notice.Quantity;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Notes, links and the like, which a press may print or not. */
final class Annotations implements PageRule {
    /** Allowed, or told of by another rule. */
    private static final Set<String> OTHERS = Set.of("Popup", "PrinterMark", "TrapNet", "Widget", "FileAttachment");

    private final BoxedPage page;
    private final Findings findings;

    Annotations(BoxedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    @Override
    public void open() {
        Dossier.array(page.pdf().getCOSObject(), "Annots").ifPresent(all -> {
            for (COSBase one : all) Dossier.dictionary(one).ifPresent(this::check);
        });
    }

    private void check(COSDictionary annotation) {
        var kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (OTHERS.contains(kind)) return;
        Rectangle2D box = annotation.getDictionaryObject(COSName.RECT) instanceof COSArray array && array.size() >= 4
                ? BoxedPage.rectangle(new PDRectangle(array)) : new Rectangle2D.Double();
        if (box.isEmpty()) findings.add(Code.ANNOTATION, Quantity.NONE, kind);
        else if (page.isKept(box)) findings.at(box, Code.ANNOTATION, 0, Quantity.NONE, kind);
    }
}
