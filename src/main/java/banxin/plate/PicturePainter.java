package banxin.plate;

import banxin.darkroom.Darkroom;
import banxin.darkroom.Print;
import banxin.geom.Mp;
import banxin.page.Frame;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/**
 * The pictures. A file is embedded when it is first printed at a size; after that only its number in the PDF is
 * kept.
 */
final class PicturePainter {
    private final Darkroom darkroom;
    private final Inking inking;
    private final Tags tags;
    private final Map<Print, Image> embedded = new IdentityHashMap<>();

    PicturePainter(Darkroom darkroom, Inking inking, Tags tags) {
        this.darkroom = darkroom;
        this.inking = inking;
        this.tags = tags;
    }

    void paint(ITextOutputDevice device, PressSheet paper, Frame.Picture picture) {
        var box = picture.box();
        var image = embedded.computeIfAbsent(darkroom.print(picture), print -> embed(device.getWriter(), print));
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

    private static Image embed(PdfWriter writer, Print print) {
        var reference = writer.getPdfIndirectReference();
        writer.addDirectImageSimple(Prints.image(print), reference);
        var stub = Image.getInstance(1, 1, 1, 8, new byte[1]);
        stub.setDirectReference(reference);
        return stub;
    }
}
