package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;

/** How many pages, and are they all of one size? */
final class PageSizes implements FileRule {
    /** In points: what rounding can do. */
    private static final double SAME = 0.5;
    private static final int MOST = 2000;
    /** Three pages may be meant; from five on a paper is folded. */
    private static final int ON_SINGLE_SHEETS = 4;

    @Override
    public void check(Dossier file, Findings findings) {
        int pages = file.document().getNumberOfPages();
        if (pages <= 0) findings.add(Code.NO_PAGES);
        if (pages > ON_SINGLE_SHEETS && pages % 2 == 1) findings.add(Code.ODD_PAGES, Quantity.amount(pages, MeasureUnit.NONE));
        Rectangle2D first = null;
        int number = 0;
        for (PDPage page : file.document().getPages()) {
            file.budget().object();
            if (++number > MOST) return;
            var trim = BoxedPage.of(page, number, "").trim();
            if (!Boxes.isInside(page)) continue;
            if (first == null) first = trim;
            if (Math.abs(first.getWidth() - trim.getWidth()) < SAME
                    && Math.abs(first.getHeight() - trim.getHeight()) < SAME) continue;
            findings.differs(Code.PAGES_DIFFER, size(trim), size(first), number);
            return;
        }
    }

    private static Quantity size(Rectangle2D trim) {
        return Quantity.size(trim.getWidth() * 25.4 / 72, trim.getHeight() * 25.4 / 72, MeasureUnit.MILLIMETRE);
    }
}
