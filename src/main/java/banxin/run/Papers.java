package banxin.run;

import banxin.issue.Issue;
import banxin.issue.Paper;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.theme.Theme;
import banxin.yaml.Remarks;

/** Asks whether the theme has the paper that the issue asks for by name. */
final class Papers {
    private Papers() {}

    static void check(Issue issue, Theme theme, Notices notices) {
        if (!(issue.paper().orElse(null) instanceof Paper.Named paper) || theme.format(paper.name()).isPresent()) return;
        notices.add(Notice.fault(
                "paper-unknown",
                Place.sheet(paper.line()),
                Remarks.shorten(paper.name()),
                String.join("、", theme.formats().keySet())));
    }
}
