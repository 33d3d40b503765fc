package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Total ink, measured on the plates. */
final class TotalInk implements PageRule {
    /** Square points, about 4 mm²: smaller places dry. */
    private static final double SMALLEST = 32;

    private static final double PIXEL = 1.5;

    private final BoxedPage page;
    private final Findings findings;
    private final List<Rectangle2D> told = new ArrayList<>();

    TotalInk(BoxedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    /** Black type of four solids is a finding of its own, and its cure is the cure for its ink. */
    @Override
    public void mark(Mark mark, Plates beneath) {
        if (BlackText.isFourColourText(mark)) told.add(BoxedPage.widened(mark.box(), PIXEL));
    }

    @Override
    public void close(Plates plates) {
        if (!findings.asks(Code.TOTAL_INK)) return;
        for (var heavy : plates.heavy(findings.limit(Code.TOTAL_INK), SMALLEST))
            if (heavy.box().intersects(page.trim()) && told.stream().noneMatch(box -> box.contains(heavy.box())))
                findings.at(heavy.box(), Code.TOTAL_INK, heavy.most(), Quantity.amount(heavy.most(), MeasureUnit.PERCENT));
    }
}
