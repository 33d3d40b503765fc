package banxin.report;

import banxin.notice.Finding;
import java.util.List;

/**
 * What preflight found in a PDF.
 *
 * @param profile it was checked for
 */
public record Inspection(String file, String profile, String sha256, int pages, List<Finding> findings) {
    public Inspection {
        findings = List.copyOf(findings);
    }
}
