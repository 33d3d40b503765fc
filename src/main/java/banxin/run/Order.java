package banxin.run;

import java.nio.file.Path;

/**
 * What to deliver, and where.
 *
 * @param folder takes the files; made when it is not there
 * @param dots per inch of the page pictures; 0 for none
 * @param xhtml deliver the pages' XHTML too, to be opened in a browser
 */
public record Order(Path folder, int dots, boolean xhtml) {}
