package banxin.run;

import java.nio.file.Path;

/**
 * What to deliver, and where.
 *
 * @param folder takes the files; made when it is not there
 * @param dots per inch of the page pictures; 0 for none
 * @param xhtml deliver the pages' XHTML too, to be opened in a browser
 * @param softProof draw the pages as they will look on newsprint, too
 */
public record Order(Path folder, int dots, boolean xhtml, boolean softProof) {
    public Order(Path folder, int dots, boolean xhtml) {
        this(folder, dots, xhtml, false);
    }
}
