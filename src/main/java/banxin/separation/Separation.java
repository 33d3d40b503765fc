package banxin.separation;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/** Separates the pages of a PDF into inks. */
public final class Separation {
    /** More than a broadsheet at 200 dpi; a larger page is separated more coarsely. */
    private static final double MOST_PIXELS = 16e6;

    private Separation() {}

    /**
     * The plates of a page's crop box, not turned.
     *
     * @param dpi dots per inch; fewer where the page is so large that its plates would not fit into memory
     * @param smooth edges get part of the ink, for the eye; not wanted where ink is measured
     * @param watch is shown every mark, and may stop the work by throwing
     */
    public static Plates of(PDPage page, double dpi, boolean smooth, Watch watch) throws IOException {
        FontSubstitutes.use();
        var plates = new Plates(PixelGrid.of(page, dpi, MOST_PIXELS));
        new PageEngine(page, plates, smooth, watch).run();
        return plates;
    }

    /** The plates of a page as they will look, for a proof. */
    public static Plates of(PDPage page, double dpi) throws IOException {
        return of(page, dpi, true, Watch.NONE);
    }
}
