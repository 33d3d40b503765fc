package banxin.plate;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Page;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextImageElement;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Puts the page's text and picture frames in the place of the elements that stand for them. */
final class FrameElements implements ReplacedElementFactory {
    private static final String FRAME = "data-frame";

    private final TextPainter painter;
    private final PicturePainter pictures;
    private final Gate gate;
    private @Nullable Page page;
    private @Nullable PressSheet paper;
    private List<Frame> frames = List.of();
    private final BitSet printed = new BitSet();

    FrameElements(TextPainter painter, PicturePainter pictures, Gate gate) {
        this.painter = painter;
        this.pictures = pictures;
        this.gate = gate;
    }

    void begin(Page next, PressSheet on) {
        page = next;
        paper = on;
        frames = next.frames();
        printed.clear();
    }

    /** A template that leaves a frame out, or hides it, would lose copy without a word. */
    void end() {
        for (int i = 0; i < frames.size(); i++)
            if (isOurs(frames.get(i)) && !printed.get(i)) throw halt("theme-frame-missing", i);
    }

    private static boolean isOurs(Frame frame) {
        return frame instanceof Frame.Text || frame instanceof Frame.Picture;
    }

    private Halt halt(String code, Object number) {
        return new Halt(Notice.fault(code, Place.ISSUE, page.folio(), number));
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        var element = box.getElement();
        if (element == null) return null;
        if (element.hasAttribute(FRAME)) return frame(element.getAttribute(FRAME));
        return element.getNodeName().equals("img") ? themePicture(element, width, height) : null;
    }

    private @Nullable ReplacedElement frame(String number) {
        if (!number.matches("\\d{1,6}") || Integer.parseInt(number) >= frames.size())
            throw halt("theme-frame-unknown", number);
        var frame = frames.get(Integer.parseInt(number));
        return isOurs(frame) ? new FrameElement(frame.box(), (device, color) -> print(Integer.parseInt(number), device, color)) : null;
    }

    /** Once, however often the renderer comes by. */
    private void print(int number, ITextOutputDevice device, FSColor color) {
        if (printed.get(number)) return;
        printed.set(number);
        // A clip is the template's doing, and would cut copy away.
        var clip = device.getClip();
        device.setClip(null);
        paint(number, device, ProcessInk.of(color));
        device.setClip(clip);
    }

    private void paint(int number, ITextOutputDevice device, FSCMYKColor ink) {
        switch (frames.get(number)) {
            case Frame.Text text -> painter.paint(device.getCurrentPage(), paper, text, ink);
            case Frame.Picture picture -> pictures.paint(device, paper, picture);
            case Frame.Rule rule -> {}
            case Frame.Furniture furniture -> {}
        }
    }

    private @Nullable ReplacedElement themePicture(Element element, int width, int height) {
        var image = gate.getImageResource(element.getAttribute("src")).getImage();
        return image == null ? null : new ITextImageElement(image.scale(width, height));
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
