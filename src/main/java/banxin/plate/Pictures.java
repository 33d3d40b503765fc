package banxin.plate;

import banxin.geom.Mp;
import banxin.inks.Inks;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/**
 * The pictures. A file is embedded when it is first printed at a size; after that only its number in the PDF is
 * kept.
 */
final class Pictures {
    private final Path folder;
    private final Inking inking;
    private final Raster raster;
    private final Inks inks;
    private final Notices notices;
    private final Tags tags;
    private final Map<Print, Image> embedded = new HashMap<>();
    private final Set<Path> told = new HashSet<>();

    Pictures(Path folder, Raster raster, Inks inks, Inking inking, Tags tags, Notices notices) {
        this.folder = folder;
        this.raster = raster;
        this.inks = inks;
        this.inking = inking;
        this.notices = notices;
        this.tags = tags;
    }

    void paint(ITextOutputDevice device, Paper paper, Frame.Picture picture) {
        var box = picture.box();
        var print = new Print(picture.file(), box.width(), box.height());
        var image = embedded.computeIfAbsent(print, unseen -> embed(device.getWriter(), picture));
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
        writer.addDirectImageSimple(read(picture), reference);
        var stub = Image.getInstance(1, 1, 1, 8, new byte[1]);
        stub.setDirectReference(reference);
        return stub;
    }

    private Image read(Frame.Picture picture) {
        try {
            var file = picture.file().toRealPath();
            if (!file.startsWith(folder.toRealPath())) throw halt("picture-outside", picture);
            var ready = raster.read(Files.readAllBytes(file), picture.box().width(), picture.box().height())
                    .orElseThrow(() -> halt("picture-unreadable", picture));
            if (told.add(file)) tell(ready, picture);
            return ready.image();
        } catch (IOException unreadable) {
            throw halt("picture-unreadable", picture);
        }
    }

    /** Of a picture in inks: we print it as it was separated, and say what may be wrong with that. */
    private void tell(Raster.Ready ready, Frame.Picture picture) {
        var place = Place.of(picture.src());
        if (ready.ink() > inks.limit())
            notices.add(Notice.warning("picture-ink", place, picture.src(), ready.ink(), inks.limit()));
        if (!ready.profile().isEmpty())
            notices.add(Notice.note("picture-profile", place, picture.src(), ready.profile(), inks.condition()));
    }

    private static Halt halt(String code, Frame.Picture picture) {
        return new Halt(Notice.fault(code, Place.of(picture.src()), picture.src()));
    }

    private record Print(Path file, int width, int height) {}
}
