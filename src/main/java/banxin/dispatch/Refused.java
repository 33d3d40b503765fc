package banxin.dispatch;

import banxin.notice.Notice;
import banxin.notice.Place;
import java.nio.file.Path;

/** The target is refused, or its disk is. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Notice notice;

    public Refused(String code, Path place, Object... arguments) {
        super(code);
        notice = Notice.fault(code, Place.of(place.toString()), arguments);
    }

    public Notice notice() {
        return notice;
    }
}
