package banxin.plate;

import banxin.darkroom.Darkroom;
import banxin.darkroom.Print;
import banxin.geom.Mp;
import banxin.inks.Inks;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/**
 * The pictures. A file is embedded when it is first printed at a size; after that only its number in the PDF is
 * kept.
 */
final class PicturePainter {
    private static final int POINTS_PER_INCH = 72;
    /** Pixels to the inch of black and white art, below which its steps are seen. */
    private static final int LINE_ART = 600;

    private final Darkroom darkroom;
    private final Inking inking;
    private final Inks inks;
    private final Notices notices;
    private final Tags tags;
    private final Map<Print, Image> embedded = new IdentityHashMap<>();
    private final Set<Path> told = new HashSet<>();

    PicturePainter(Darkroom darkroom, Inks inks, Inking inking, Tags tags, Notices notices) {
        this.darkroom = darkroom;
        this.inks = inks;
        this.inking = inking;
        this.notices = notices;
        this.tags = tags;
    }

    void paint(ITextOutputDevice device, PressSheet paper, Frame.Picture picture) {
        var box = picture.box();
        var image = embedded.computeIfAbsent(
                darkroom.print(picture), unseen -> embed(device.getWriter(), picture));
        tags.picture(device.getCurrentPage(), picture);
        inking.picture(device.getCurrentPage());
        device.getCurrentPage()
                .addImage(
                        image,
                        pt(box.width()),
                        0,
                        0,
                        pt(box.height()),
                        pt(paper.across(box.x())),
                        pt(paper.up(box.bottom())));
        tags.rest(device.getCurrentPage());
    }

    private static float pt(int millipoints) {
        return (float) Mp.toPt(millipoints);
    }

    private Image embed(PdfWriter writer, Frame.Picture picture) {
        var reference = writer.getPdfIndirectReference();
        var ready = darkroom.print(picture);
        if (told.add(picture.file())) tell(ready, picture);
        writer.addDirectImageSimple(Image.getInstance(ready.image()), reference);
        var stub = Image.getInstance(1, 1, 1, 8, new byte[1]);
        stub.setDirectReference(reference);
        return stub;
    }

    /** The library keeps the kind of fax code in the place of bits. */
    private static boolean isLineArt(Image image) {
        return image.getBpc() == 1 || image.getBpc() == Image.CCITTG4;
    }

    /** What we print as it came, and what may be wrong with that. */
    private void tell(Print ready, Frame.Picture picture) {
        var place = Place.of(picture.src());
        if (ready.ink() > inks.limit())
            notices.add(Notice.warning("picture-ink", place, picture.src(), ready.ink(), inks.limit()));
        if (!ready.profile().isEmpty() && !ready.profile().equals(inks.condition()))
            notices.add(Notice.note("picture-profile", place, picture.src(), ready.profile(), inks.condition()));
        int ppi = (int) (ready.image().getWidth() * POINTS_PER_INCH / pt(picture.box().width()));
        if (isLineArt(ready.image()) && ppi < LINE_ART)
            notices.add(Notice.warning("picture-line-art", place, picture.src(), ppi, LINE_ART));
    }
}
