package banxin.separation;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Holds the canvas that is painted on: the page's, and for a while that of a pattern's cell or of a mask. */
final class Easel {
    private final boolean smooth;
    private Canvas canvas;
    private Veil veil = Veil.NONE;
    /** Where the pattern lies that is being painted, or null. */
    private @Nullable Rectangle2D within;
    private boolean silent;

    Easel(Plates plates, boolean smooth) {
        this.smooth = smooth;
        canvas = Canvas.of(plates, plates.paper().toPixels(), smooth);
    }

    boolean smooth() {
        return smooth;
    }

    Canvas canvas() {
        return canvas;
    }

    Veil veil() {
        return veil;
    }

    /** Nobody looks on. */
    boolean isSilent() {
        return silent;
    }

    /** In units of the page, of an extent in pixels; in a pattern's cell it is where the pattern lies. */
    Rectangle2D place(Rectangle2D extent) {
        return within == null ? canvas.box(extent) : within;
    }

    /** Each object of a transparency group gets the group's transparency. */
    void under(Veil group, Nested work) throws IOException {
        var before = veil;
        veil = group;
        try {
            work.run();
        } finally {
            veil = before;
        }
    }

    /** Lets somebody paint on other plates than those of the page. */
    void on(Canvas other, boolean silently, @Nullable Rectangle2D area, Nested work) throws IOException {
        var canvasBefore = canvas;
        var silentBefore = silent;
        var withinBefore = within;
        canvas = other;
        silent |= silently;
        if (within == null) within = area;
        try {
            under(Veil.NONE, work);
        } finally {
            canvas = canvasBefore;
            silent = silentBefore;
            within = withinBefore;
        }
    }
}
