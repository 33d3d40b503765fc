package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;

/** Lines too thin to stand on the plate, drawn as lines or as thin areas. */
final class Lines implements PageRule {
    private static final double ROUNDING = 0.004;

    private final Findings findings;

    Lines(BoxedPage page, Findings findings) {
        this.findings = findings;
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        switch (mark) {
            case Mark.Stroke stroke -> check(mark, stroke.width());
            case Mark.Fill fill -> check(mark, fill.thickness());
            default -> {}
        }
    }

    private void check(Mark mark, double width) {
        if (width < findings.limit(Code.HAIRLINE) - ROUNDING && !mark.look().inks().isWhite())
            findings.at(mark.box(), Code.HAIRLINE, -width, Quantity.amount(width, MeasureUnit.POINT));
    }
}
