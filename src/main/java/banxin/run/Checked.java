package banxin.run;

import banxin.notice.Finding;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.preflight.Verdict;
import banxin.report.Inspection;
import banxin.report.Report;
import banxin.run.Outcome.Ended;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A finished PDF that has been checked: what was found, and whether it could be told. */
public final class Checked {
    private final Verdict verdict;
    private final Optional<Notice> refused;

    Checked(Verdict verdict, Optional<Notice> refused) {
        this.verdict = verdict;
        this.refused = refused;
    }

    public int pages() {
        return verdict.pages();
    }

    public List<Finding> findings() {
        return verdict.findings();
    }

    /** Why no report was written. */
    public Optional<Notice> refused() {
        return refused;
    }

    public Ended end() {
        if (!verdict.readable()) return Ended.UNREADABLE;
        return refused.isPresent() ? Ended.REFUSED : Ended.DONE;
    }

    public boolean faulty() {
        return verdict.isFaulty();
    }

    /** Writes it for programs. */
    public void json(Wording wording, OutputStream out) {
        var inspection = new Inspection(
                verdict.file(), verdict.profile().name().toLowerCase(Locale.ROOT), verdict.sha256(), verdict.pages(),
                verdict.findings());
        Report.findings(inspection, wording, out);
    }
}
