package banxin.preflight;

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
        var size = Numbers.plain(glyph.size()) + " pt";
        if (inks.isWhite() && isSmall(glyph, "small-reversed") && beneath.mean(mark.box()) > DARK)
            findings.at(mark.box(), "small-reversed", -glyph.size(), size);
        if (inks.inks() > 1 && isSmall(glyph, "small-coloured") && !BlackText.looksBlack(inks))
            findings.at(mark.box(), "small-coloured", -glyph.size(), size);
    }

    private boolean isSmall(Mark.Glyph glyph, String code) {
        return glyph.size() < findings.limit(code) - 0.01;
    }
}
