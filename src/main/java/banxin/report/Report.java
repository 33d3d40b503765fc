package banxin.report;

import banxin.dispatch.Parcel;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Page;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Tells programs what was made. No stream is closed here. */
public final class Report {
    private Report() {}

    /**
     * Writes {@code pages.json}: what stands where.
     *
     * @param pages looked at once, in order
     */
    public static void pages(Iterable<Page> pages, OutputStream out) {
        PagesJson.write(pages, out);
    }

    /**
     * Writes {@code report.json}: what was delivered and what was said.
     *
     * @param files delivered so far, with their sizes and digests
     */
    public static void run(
            List<Page> pages, Map<String, Parcel> files, List<Notice> notices, Wording wording, OutputStream out) {
        ReportJson.write(pages, files, notices, wording, out);
    }

    /** Writes what preflight found in a PDF. */
    public static void findings(Inspection inspection, Wording wording, OutputStream out) {
        FindingsJson.write(inspection, wording, out);
    }
}
