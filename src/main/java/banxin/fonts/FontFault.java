package banxin.fonts;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;

/** Without its faces nothing can be set. */
final class FontFault {
    /** As an editor knows it. */
    static final String FILE = "fonts/faces.yaml";

    private FontFault() {}

    static Halt halt(String code, Object argument) {
        return new Halt(notice(code, argument));
    }

    static Halt halt(String code, Object argument, Exception cause) {
        return new Halt(notice(code, argument), cause);
    }

    private static Notice notice(String code, Object argument) {
        return Notice.fault(code, Place.of(FILE), argument);
    }
}
