package banxin.judges;

import banxin.issue.Publication;
import banxin.page.DateLine;
import banxin.page.Masthead;
import java.time.LocalDate;
import java.util.OptionalInt;

/** What tests of a page do not look at. */
public final class Blank {
    public static final Publication PUBLICATION =
            new Publication("", Publication.Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");
    public static final DateLine DATE = new DateLine("", "", "", "", "");
    public static final Masthead MASTHEAD =
            new Masthead(PUBLICATION, LocalDate.of(2026, 11, 23), DATE, 1, OptionalInt.empty(), "");

    private Blank() {}
}
