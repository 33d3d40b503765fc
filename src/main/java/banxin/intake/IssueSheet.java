package banxin.intake;

import banxin.yaml.Entry;
import static java.util.Map.entry;

import banxin.geom.Mp;
import banxin.issue.Paper;
import banxin.issue.Publication;
import banxin.issue.Publication.Kind;
import banxin.type.HouseStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What {@code issue.yaml} says of the issue as a whole; the page plans are read by {@code PageList}. */
record IssueSheet(
        Publication publication,
        LocalDate date,
        int number,
        OptionalInt total,
        String weather,
        String theme,
        Optional<Paper> paper,
        int columns,
        HouseStyle style,
        String keepTogether) {
    static final int MOST_COLUMNS = 12;

    private static final int USUAL_COLUMNS = 5;
    private static final int USUAL_BLEED = Mp.mm(3);
    private static final Publication NAMELESS =
            new Publication("", Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");

    private static final List<Map.Entry<String, Kind>> KINDS = List.of(
            entry("newspaper", Kind.NEWSPAPER),
            entry("报纸", Kind.NEWSPAPER),
            entry("internal", Kind.INTERNAL),
            entry("内部资料", Kind.INTERNAL));

    static IssueSheet read(Entry issue) {
        return new IssueSheet(
                issue.mapping("publication", Words.PUBLICATION).map(IssueSheet::publication).orElse(NAMELESS),
                issue.date("date").orElse(LocalDate.EPOCH),
                issue.whole("number", 1, 999_999, 1),
                issue.whole("total", 1, 9_999_999),
                issue.text("weather"),
                issue.has("theme") ? issue.text("theme") : Intake.THEME,
                paper(issue),
                issue.whole("columns", 1, MOST_COLUMNS, USUAL_COLUMNS),
                issue.mapping("style", Words.STYLE).map(StyleSheet::read).orElse(HouseStyle.COUNTY),
                issue.text("keep-together"));
    }

    private static Publication publication(Entry entry) {
        var kind = entry.choice("kind", KINDS);
        kind.ifPresent(known -> licence(known, entry));
        return new Publication(
                entry.text("name"),
                kind.orElse(Kind.NEWSPAPER),
                entry.text("cn"),
                entry.text("permit"),
                entry.text("supervisor"),
                entry.text("sponsor"),
                entry.text("publisher"),
                entry.text("address"),
                entry.text("phone"),
                entry.text("postcode"),
                entry.text("printer"),
                entry.text("price"),
                entry.text("print-run"),
                entry.text("audience"));
    }

    /** 出版管理条例 and 内部资料性出版物管理办法: a paper shows its CN number; 内部资料 its permit, and is never sold. */
    private static void licence(Kind kind, Entry entry) {
        var newspaper = kind == Kind.NEWSPAPER;
        if (newspaper && !entry.has("cn")) entry.fault("kind", "newspaper-needs-cn");
        if (!newspaper && !entry.has("permit")) entry.fault("kind", "internal-needs-permit");
        if (!newspaper && entry.has("price")) entry.fault("price", "price-without-cn");
        if (!newspaper && entry.has("cn")) entry.fault("cn", "internal-with-cn");
    }

    /** Its theme knows which names there are; this sheet may only be of one more size. */
    private static Optional<Paper> paper(Entry issue) {
        if (!issue.has("paper")) return Optional.empty();
        if (issue.isText("paper")) return Optional.of(new Paper.Named(issue.text("paper"), issue.line("paper")));
        return issue.mapping("paper", Words.PAPER).map(IssueSheet::size);
    }

    private static Paper size(Entry paper) {
        var least = Mp.mm(50);
        var most = Mp.mm(1500);
        return new Paper.Sized(
                paper.length("width", least, most).orElse(Mp.mm(273)),
                paper.length("height", least, most).orElse(Mp.mm(390)),
                paper.length("bleed", 0, Mp.mm(20)).orElse(USUAL_BLEED),
                paper.line());
    }
}
