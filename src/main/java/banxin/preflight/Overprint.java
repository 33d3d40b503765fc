package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Black type overprints, white things never do. */
final class Overprint implements PageRule {
    private static final double SOLID = 0.99;
    /** Percent of coloured ink under a character from which a gap would show. */
    private static final double COLOURED = 2;

    private final Findings findings;

    Overprint(BoxedPage page, Findings findings) {
        this.findings = findings;
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        var look = mark.look();
        if (mark instanceof Mark.Image || mark instanceof Mark.Shade) return;
        if (mark instanceof Mark.Glyph glyph && !glyph.shows()) return;
        if (look.inks().isWhite() && look.overprints()) findings.at(mark.box(), Code.WHITE_OVERPRINTING, 0, Quantity.NONE);
        boolean solid = look.inks().isBlackOnly() && look.inks().of(Plates.BLACK) >= SOLID;
        if (!(mark instanceof Mark.Glyph) || look.converted() || !solid) return;
        boolean named = look.space() instanceof PDSeparation || look.space() instanceof PDDeviceN;
        if (look.overprints() && (look.keepsZero() || named)) return;
        double ink = beneath.meanBesides(mark.box(), Plates.BLACK);
        if (ink > COLOURED)
            findings.at(mark.box(), Code.BLACK_NOT_OVERPRINTING, ink, Quantity.amount(ink, MeasureUnit.PERCENT));
        else findings.once(mark.box(), Code.BLACK_KNOCKS_OUT);
    }
}
