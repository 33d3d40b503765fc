package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Transparency: constants, soft masks, blend modes, and a page declared as a transparency group. */
final class Transparency implements PageRule {
    private final BoxedPage page;
    private final Findings findings;
    private boolean grouped;
    private boolean told;

    Transparency(BoxedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    @Override
    public void open() {
        var group = Dossier.dictionary(page.pdf().getCOSObject(), "Group");
        grouped = group.filter(one -> COSName.TRANSPARENCY.equals(one.getCOSName(COSName.S))).isPresent();
    }

    @Override
    public void mark(Mark mark, Plates beneath) throws IOException {
        if (mark instanceof Mark.Glyph glyph && !glyph.shows()) return;
        var look = mark.look();
        if (look.alpha() < 1) tell(mark, -look.alpha(), Quantity.amount(look.alpha(), MeasureUnit.NONE), "ca");
        else if (look.isTransparent()) tell(mark, 0, Quantity.NONE, look.masked() ? "SMask" : look.blend());
        else if (mark instanceof Mark.Image picture && picture.image() instanceof PDImageXObject image
                && image.getCOSObject().containsKey(COSName.SMASK) && image.getSoftMask() != null)
            tell(mark, 0, Quantity.NONE, "SMask");
    }

    private void tell(Mark mark, double badness, Quantity measured, String kind) {
        findings.at(mark.box(), Code.TRANSPARENCY, badness, measured, kind);
        told = true;
    }

    @Override
    public void group() {
        grouped = true;
    }

    /** A group in which nothing shines through is against the standard still. */
    @Override
    public void close(Plates plates) {
        if (grouped && !told) findings.add(Code.TRANSPARENCY, Quantity.NONE, "Group");
    }
}
