package banxin.preflight;

import banxin.separation.Mark;
import banxin.separation.Plates;
import java.io.IOException;

/** A rule about one page; made anew for each. */
interface PageRule {
    /** Makes the rule for a page. */
    @FunctionalInterface
    interface Maker {
        PageRule on(BoxedPage page, Findings findings);
    }

    /** Before the page is read. */
    default void open() throws IOException {}

    /** @param beneath the plates before the mark is painted */
    default void mark(Mark mark, Plates beneath) throws IOException {}

    /** When the pen is charged with DeviceRGB, whether it paints or not. */
    default void rgb() {}

    /** Before a transparency group is painted. */
    default void group() {}

    /** When everything is painted. */
    default void close(Plates plates) throws IOException {}
}
