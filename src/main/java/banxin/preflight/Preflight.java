package banxin.preflight;

import banxin.geom.Rect;
import banxin.notice.Finding;
import banxin.notice.Severity;
import banxin.notice.Wording;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Checks finished PDFs. */
public final class Preflight {
    private static final long SECONDS = 8;

    private Preflight() {}

    /** For whom the PDF is; each is a column of {@code rules.tsv}, in this order. */
    public enum Profile {
        /** A newspaper on coldset newsprint, PDF/X of any kind. */
        NEWSPRINT,
        /** PDF/A-3u with PDF/UA-1, as far as a quick look can tell; veraPDF is the judge. */
        ARCHIVE,
        X1A,
        X4
    }

    /**
     * What was found out about a file.
     *
     * @param readable false when it could not be opened at all
     * @param sha256 of the file, in hexadecimal digits
     * @param seen pictures of the pages, when they were asked for
     */
    public record Result(
            String file, Profile profile, boolean readable, String sha256, int pages, List<Finding> findings,
            List<Seen> seen) {
        public Result {
            findings = List.copyOf(findings);
            seen = List.copyOf(seen);
        }

        public boolean isFaulty() {
            return findings.stream().anyMatch(finding -> finding.notice().severity() == Severity.FAULT);
        }
    }

    /**
     * A page to look at.
     *
     * @param paper what the picture shows, from the top left corner of the trim
     */
    public record Seen(int page, Rect paper, byte[] png) {}

    /** @param pictures whether to draw the pages, for a report */
    public static Result check(Path pdf, Profile profile, boolean pictures) {
        return new Inspection(pdf, profile, pictures, SECONDS).result();
    }

    /**
     * Writes a result as a page of HTML for people: self-contained, without scripts.
     *
     * @param out not closed
     */
    public static void report(Result result, Wording wording, OutputStream out) {
        new ReportPage(result, wording).write(out);
    }
}
