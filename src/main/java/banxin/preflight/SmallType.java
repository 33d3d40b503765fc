package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;

/** Small type that a shift of the paper would fill in or blur. */
final class SmallType implements PageRule {
    /** Percent of ink around it that makes white type reversed. */
    private static final double DARK = 40;

    private final Findings findings;

    SmallType(BoxedPage page, Findings findings) {
        this.findings = findings;
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        if (!(mark instanceof Mark.Glyph glyph) || !glyph.shows() || mark.look().converted()) return;
        var inks = mark.look().inks();
        var size = Quantity.amount(glyph.size(), MeasureUnit.POINT);
        if (inks.isWhite() && isSmall(glyph, Code.SMALL_REVERSED) && beneath.mean(mark.box()) > DARK)
            findings.at(mark.box(), Code.SMALL_REVERSED, -glyph.size(), size);
        if (inks.inks() > 1 && isSmall(glyph, Code.SMALL_COLOURED) && !BlackText.looksBlack(inks))
            findings.at(mark.box(), Code.SMALL_COLOURED, -glyph.size(), size);
    }

    private boolean isSmall(Mark.Glyph glyph, Code code) {
        return glyph.size() < findings.limit(code) - 0.01;
    }
}
