package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;

/** Pixels an inch of pictures as they are placed. */
final class Resolution implements PageRule {
    /** A picture of so few pixels is a tint or a rule in disguise. */
    private static final int FEWEST = 64;

    private final Findings findings;

    Resolution(BoxedPage page, Findings findings) {
        this.findings = findings;
    }

    @Override
    public void mark(Mark mark, Plates beneath) {
        if (!(mark instanceof Mark.Image picture)) return;
        var image = picture.image();
        if ((long) image.getWidth() * image.getHeight() < FEWEST) return;
        double ppi = Math.rint(picture.ppi());
        boolean bitmap = image.isStencil() || image.getBitsPerComponent() == 1;
        var code = bitmap ? Code.IMAGE_BITMAP_COARSE
                : ppi < findings.limit(Code.IMAGE_COARSE) ? Code.IMAGE_COARSE : Code.IMAGE_SOFT;
        if (ppi < findings.limit(code))
            findings.at(mark.box(), code, -ppi, Quantity.amount(ppi, MeasureUnit.PIXELS_PER_INCH));
    }
}
