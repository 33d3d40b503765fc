package banxin.run;

import banxin.dispatch.Parcel;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Page;
import banxin.report.Report;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What came off the press, and what was said on the way.
 *
 * @param forme the pages; none where something stood in the way
 * @param files delivered: name in the target folder, with size and digest
 */
public record Outcome(Ended end, Optional<Forme> forme, SequencedMap<String, Parcel> files, List<Notice> notices) {
    public Outcome {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
        notices = List.copyOf(notices);
    }

    /** Of a run that brings nothing but words. */
    public static Outcome said(List<Notice> notices) {
        return without(Ended.DONE, notices);
    }

    static Outcome of(Forme forme, List<Notice> notices) {
        return new Outcome(Ended.DONE, Optional.of(forme), new LinkedHashMap<>(), notices);
    }

    static Outcome without(Ended end, List<Notice> notices) {
        return new Outcome(end, Optional.empty(), new LinkedHashMap<>(), notices);
    }

    static Outcome without(Ended end, List<Notice> notices, Notice last) {
        return without(end, Stream.concat(notices.stream(), Stream.of(last)).toList());
    }

    Outcome with(SequencedMap<String, Parcel> delivered) {
        return new Outcome(end, forme, delivered, notices);
    }

    public List<Page> pages() {
        return forme.map(Forme::pages).orElse(List.of());
    }

    public boolean faulty() {
        return notices.stream().anyMatch(Notice::isFault);
    }

    /** Writes it for programs, as {@code report.json} has it. */
    public void report(Wording wording, OutputStream out) {
        Report.run(pages(), files, notices, wording, out);
    }

    /** How a run ended. */
    public enum Ended {
        DONE,
        /** Faults stood in the way. */
        STOPPED,
        /** There was no issue to be read. */
        UNREADABLE,
        /** The target cannot be written, or holds what is not ours. */
        REFUSED
    }
}
