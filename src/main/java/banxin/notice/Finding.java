package banxin.notice;

import banxin.geom.Rect;
import java.util.Optional;

/**
 * A notice about a finished PDF, with what was measured.
 *
 * @param page counted from 1; 0 for the whole file
 * @param where on the page, from the top left corner of the trim; empty for the whole page
 * @param measured {@link Quantity#NONE} when there is nothing to measure
 * @param limit what was asked for; likewise
 * @param source the standard or the printers' rules that ask for it
 */
public record Finding(Notice notice, int page, Optional<Rect> where, Quantity measured, Quantity limit, String source) {
    public String code() {
        return notice.code();
    }
}
