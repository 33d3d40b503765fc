package banxin.preflight;

import banxin.notice.Wording;
import java.io.OutputStream;
import java.nio.file.Path;

/** Checks finished PDFs. */
public final class Preflight {
    private static final long SECONDS = 8;

    private Preflight() {}

    /** @param pictures whether to draw the pages, for a report */
    public static Verdict check(Path pdf, Profile profile, boolean pictures) {
        return new Inspection(pdf, profile, pictures, SECONDS).result();
    }

    /**
     * Writes a result as a page of HTML for people: self-contained, without scripts.
     *
     * @param out not closed
     */
    public static void report(Verdict result, Wording wording, OutputStream out) {
        new ReportPage(result, wording).write(out);
    }
}
