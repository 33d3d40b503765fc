package banxin.plate;

import banxin.geom.Mp;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Grid;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/** The pictures in one PDF. One is embedded when it is first printed; after that only its number is kept. */
final class Pictures {
    private final Darkroom darkroom;
    private final Notices notices;
    /** By identity: to the library, images of one size are equal. */
    private final Map<Raster.Ready, Image> embedded = new IdentityHashMap<>();
    private final Set<Path> told = new HashSet<>();

    Pictures(Darkroom darkroom, Notices notices) {
        this.darkroom = darkroom;
        this.notices = notices;
    }

    void paint(ITextOutputDevice device, Grid grid, Frame.Picture picture) {
        var box = picture.box();
        var ready = darkroom.take(picture);
        if (told.add(picture.file())) tell(ready, picture);
        var image = embedded.computeIfAbsent(ready, unseen -> embed(device.getWriter(), unseen.image()));
        device.getCurrentPage()
                .addImage(
                        image,
                        pt(box.width()),
                        0,
                        0,
                        pt(box.height()),
                        pt(grid.bleed() + box.x()),
                        pt(grid.bleed() + grid.height() - box.bottom()));
    }

    private static float pt(int millipoints) {
        return (float) Mp.toPt(millipoints);
    }

    private static Image embed(PdfWriter writer, Image image) {
        var reference = writer.getPdfIndirectReference();
        writer.addDirectImageSimple(image, reference);
        var stub = Image.getInstance(1, 1, 1, 8, new byte[1]);
        stub.setDirectReference(reference);
        return stub;
    }

    /** Of a picture in inks: we print it as it was separated, and say what may be wrong with that. */
    private void tell(Raster.Ready ready, Frame.Picture picture) {
        var place = Place.of(picture.src());
        var inks = darkroom.inks();
        if (ready.ink() > inks.limit())
            notices.add(Notice.warning("picture-ink", place, picture.src(), ready.ink(), inks.limit()));
        if (!ready.profile().isEmpty() && !ready.profile().equals(inks.condition()))
            notices.add(Notice.note("picture-profile", place, picture.src(), ready.profile(), inks.condition()));
    }
}
