package banxin.plate;

import banxin.geom.Rect;
import java.awt.Point;
import java.util.function.BiConsumer;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Holds a frame's place among the boxes, and its turn in the order of painting. */
final class FrameElement implements ITextReplacedElement {
    private final Rect box;
    private final BiConsumer<ITextOutputDevice, FSColor> painting;
    private Point location = new Point();

    FrameElement(Rect box, BiConsumer<ITextOutputDevice, FSColor> painting) {
        this.box = box;
        this.painting = painting;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox place) {
        painting.accept(device, place.getStyle().getColor());
    }

    @Override
    public int getIntrinsicWidth() {
        return box.width();
    }

    @Override
    public int getIntrinsicHeight() {
        return box.height();
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
