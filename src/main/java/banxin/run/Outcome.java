package banxin.run;

import banxin.notice.Notice;
import banxin.page.Page;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What came off the press, and what was said on the way.
 *
 * @param pages made up
 * @param files delivered: name in the target folder, and size in bytes
 */
public record Outcome(End end, List<Page> pages, SequencedMap<String, Long> files, List<Notice> notices) {
    public Outcome {
        pages = List.copyOf(pages);
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
        notices = List.copyOf(notices);
    }

    static Outcome without(End end, List<Notice> notices) {
        return new Outcome(end, List.of(), new LinkedHashMap<>(), notices);
    }

    public boolean faulty() {
        return notices.stream().anyMatch(Notice::isFault);
    }

    /** How a run ended. */
    public enum End {
        DONE,
        /** Faults stood in the way. */
        STOPPED,
        /** There was no issue to be read. */
        UNREADABLE,
        /** The target cannot be written, or holds what is not ours. */
        REFUSED
    }
}
