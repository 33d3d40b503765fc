package banxin.preflight;

import banxin.separation.Mark;
import banxin.separation.Plates;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Transparency: constants, soft masks, blend modes, and a page declared as a transparency group. */
final class Transparency implements PageRule {
    private final Sheet sheet;
    private final Findings findings;

    Transparency(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    @Override
    public void open() {
        var group = Dossier.dictionary(sheet.page().getCOSObject(), "Group");
        if (group.filter(one -> COSName.TRANSPARENCY.equals(one.getCOSName(COSName.S))).isPresent())
            findings.add("transparency", "", "Group");
    }

    @Override
    public void mark(Mark mark, Plates beneath) throws IOException {
        if (mark instanceof Mark.Glyph glyph && !glyph.shows()) return;
        var look = mark.look();
        if (look.alpha() < 1) findings.at(mark.box(), "transparency", -look.alpha(), Numbers.plain(look.alpha()), "ca");
        else if (look.isTransparent())
            findings.at(mark.box(), "transparency", 0, "", look.masked() ? "SMask" : look.blend());
        else if (mark instanceof Mark.Picture picture && picture.image() instanceof PDImageXObject image
                && image.getCOSObject().containsKey(COSName.SMASK) && image.getSoftMask() != null)
            findings.at(mark.box(), "transparency", 0, "", "SMask");
    }
}
