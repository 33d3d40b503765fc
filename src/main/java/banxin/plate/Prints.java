package banxin.plate;

import banxin.darkroom.Print;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/** What the darkroom hands out as the PDF library takes it. */
final class Prints {
    private Prints() {}

    static Image image(Print print) {
        return switch (print.coding()) {
            case DCT -> jpeg(print.bytes());
            case FLATE -> deflated(print);
            case BITS -> Image.getInstance(print.width(), print.height(), 1, 1, print.bytes());
        };
    }

    private static Image jpeg(byte[] bytes) {
        try {
            var file = new Jpeg(bytes);
            // A profile inside would make the inks device independent.
            file.tagICC(null);
            return file;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static Image deflated(Print print) {
        var image = Image.getInstance(print.width(), print.height(), print.components(), 8, print.bytes());
        image.setDeflated(true);
        return image;
    }
}
