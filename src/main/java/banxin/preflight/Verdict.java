package banxin.preflight;

import banxin.notice.Finding;
import banxin.notice.Severity;
import java.util.List;

/**
 * What was found out about a file.
 *
 * @param readable false when it could not be opened at all
 * @param sha256 of the file, in hexadecimal digits
 * @param seen pictures of the pages, when they were asked for
 */
public record Verdict(
        String file, Profile profile, boolean readable, String sha256, int pages, List<Finding> findings,
        List<Seen> seen) {
    public Verdict {
        findings = List.copyOf(findings);
        seen = List.copyOf(seen);
    }

    public boolean isFaulty() {
        return findings.stream().anyMatch(finding -> finding.notice().severity() == Severity.FAULT);
    }
}
