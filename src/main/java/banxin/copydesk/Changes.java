package banxin.copydesk;

import banxin.notice.Notice;
import banxin.notice.Place;

/** Counts what the copy desk changed in one story, in characters. */
final class Changes {
    int composed;
    int controls;
    int indents;
    int spaces;

    boolean any() {
        return composed + controls + indents + spaces > 0;
    }

    Notice notice(String file) {
        return Notice.note("cleaned", Place.of(file), composed, controls, indents, spaces);
    }
}
