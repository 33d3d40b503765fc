package banxin.preflight;

import banxin.notice.MeasureUnit;
import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Page boxes; whether ink at the trim runs on into a bleed; whether there is any ink. */
final class Boxes implements PageRule {
    private static final double EXACT = 0.02;
    /** Implementation limits of ISO 32000-1, C.2. */
    private static final double LARGEST = 14_400;
    private static final double SMALLEST = 3;
    /** In points, whatever the unit: half a kilometre. */
    private static final double NO_PRESS = 100 * LARGEST;
    /** Percent of ink along an edge below which it is not the picture that ends there. */
    private static final double INKED = 0.2;

    private final BoxedPage page;
    private final Findings findings;
    private boolean nested;
    private boolean written;

    Boxes(BoxedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    @Override
    public void open() {
        var dictionary = page.pdf().getCOSObject();
        var media = page.media();
        double unit = page.pdf().getUserUnit();
        if (PDPageTree.getInheritableAttribute(dictionary, COSName.MEDIA_BOX) == null
                || Math.min(media.getWidth(), media.getHeight()) < SMALLEST
                || Math.max(media.getWidth(), media.getHeight()) > Math.min(LARGEST, NO_PRESS / unit)) {
            findings.add(Code.MEDIA_ODD, Quantity.size(unit * media.getWidth(), unit * media.getHeight(), MeasureUnit.POINT));
            return;
        }
        boolean trim = dictionary.containsKey(COSName.TRIM_BOX);
        boolean art = dictionary.containsKey(COSName.ART_BOX);
        if (!trim && !art) findings.add(Code.TRIM_MISSING);
        if (trim && art) findings.add(Code.TRIM_AND_ART);
        if (trim || art) nested(box(trim ? COSName.TRIM_BOX : COSName.ART_BOX), box(COSName.BLEED_BOX));
    }

    private void nested(Rectangle2D inner, Rectangle2D bleed) {
        if (!within(inner, page.media())) findings.add(Code.BOX_OUTSIDE, mm(inner), "TrimBox", "MediaBox");
        else if (!within(bleed, page.media())) findings.add(Code.BOX_OUTSIDE, mm(bleed), "BleedBox", "MediaBox");
        else if (!within(inner, bleed)) findings.add(Code.BOX_OUTSIDE, mm(inner), "TrimBox", "BleedBox");
        else if (!within(inner, BoxedPage.rectangle(page.pdf().getCropBox())))
            findings.add(Code.BOX_OUTSIDE, mm(inner), "TrimBox", "CropBox");
        else nested = true;
    }

    /** Whether the trim can be believed. */
    static boolean isInside(PDPage page) {
        var media = BoxedPage.rectangle(page.getMediaBox());
        return within(box(page, COSName.TRIM_BOX, media), media);
    }

    /** As written, not cut to the media; the media where it is not written; nothing when it is no box. */
    private Rectangle2D box(COSName name) {
        return box(page.pdf(), name, page.media());
    }

    private static Rectangle2D box(PDPage page, COSName name, Rectangle2D media) {
        return switch (page.getCOSObject().getDictionaryObject(name)) {
            case COSArray array when isBox(array) -> BoxedPage.rectangle(new PDRectangle(array));
            case null -> media;
            default -> new Rectangle2D.Double();
        };
    }

    private static boolean isBox(COSArray array) {
        return array.size() == 4 && IntStream.range(0, 4).allMatch(at -> array.getObject(at) instanceof COSNumber);
    }

    private static boolean within(Rectangle2D inner, Rectangle2D outer) {
        return inner.getMinX() >= outer.getMinX() - EXACT && inner.getMaxX() <= outer.getMaxX() + EXACT
                && inner.getMinY() >= outer.getMinY() - EXACT && inner.getMaxY() <= outer.getMaxY() + EXACT
                && inner.getWidth() > 0 && inner.getHeight() > 0;
    }

    private Quantity mm(Rectangle2D box) {
        return Quantity.size(page.mm(box.getWidth()), page.mm(box.getHeight()), MeasureUnit.MILLIMETRE);
    }

    /** A font that is not there has no outlines to show, but the page is not empty. */
    @Override
    public void mark(Mark mark, Plates beneath) {
        written |= mark instanceof Mark.Glyph glyph && glyph.drawn() && !glyph.font().isEmbedded();
    }

    @Override
    public void close(Plates plates) {
        if (!written && plates.heaviest() == 0) findings.add(Code.EMPTY_PAGE);
        if (nested) bleed(plates);
    }

    private void bleed(Plates plates) {
        var trim = page.trim();
        var bleed = box(COSName.BLEED_BOX);
        double thin = 1.5;
        edge(plates, trim.getMinX() - bleed.getMinX(),
                new Rectangle2D.Double(trim.getMinX(), trim.getMinY(), thin, trim.getHeight()));
        edge(plates, bleed.getMaxX() - trim.getMaxX(),
                new Rectangle2D.Double(trim.getMaxX() - thin, trim.getMinY(), thin, trim.getHeight()));
        edge(plates, trim.getMinY() - bleed.getMinY(),
                new Rectangle2D.Double(trim.getMinX(), trim.getMinY(), trim.getWidth(), thin));
        edge(plates, bleed.getMaxY() - trim.getMaxY(),
                new Rectangle2D.Double(trim.getMinX(), trim.getMaxY() - thin, trim.getWidth(), thin));
    }

    private void edge(Plates plates, double margin, Rectangle2D strip) {
        double mm = page.mm(margin);
        if (mm < findings.limit(Code.BLEED_SMALL) - EXACT && plates.mean(strip) > INKED)
            findings.at(strip, Code.BLEED_SMALL, -mm, Quantity.amount(mm, MeasureUnit.MILLIMETRE));
    }
}
