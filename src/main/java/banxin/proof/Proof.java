package banxin.proof;

import banxin.inks.Inks;
import java.nio.file.Path;
import java.util.List;

/** Pulls proofs: pictures of the pages of a PDF, on all cores, in the order of the pages. */
public final class Proof {
    private Proof() {}

    /** Draws every page as {@code page-N.png} into a folder: as it looks on screen. */
    public static List<Path> pictures(Path pdf, Path folder, int dpi) {
        return PagePictures.draw(pdf, folder, dpi);
    }

    /** Draws every page as {@code newsprint-N.png} into a folder: as it will look when it is printed. */
    public static List<Path> newsprint(Path pdf, Inks inks, Path folder, int dpi) {
        return Newsprint.draw(pdf, inks, folder, dpi);
    }
}
