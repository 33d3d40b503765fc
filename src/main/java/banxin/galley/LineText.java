package banxin.galley;

import banxin.geom.Mp;
import banxin.notice.Wording;
import banxin.page.Printed;
import banxin.type.Anatomy;
import banxin.type.Treatment.By;
import banxin.type.Anatomy.End;
import banxin.type.Anatomy.Item;
import banxin.type.Anatomy.Rival;
import banxin.type.SetLine.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a line is as it is, for a person: where it stands, what was done, a row for each sort, the rivals of its end. */
final class LineText {
    private static final int LONGEST = 12;

    private final Printed printed;
    private final Anatomy anatomy;
    private final Wording wording;

    private LineText(Printed printed, Anatomy anatomy, Wording wording) {
        this.printed = printed;
        this.anatomy = anatomy;
        this.wording = wording;
    }

    static String of(Printed printed, Anatomy anatomy, Wording wording) {
        var text = new LineText(printed, anatomy, wording);
        var lines = new ArrayList<String>();
        lines.add(text.place());
        lines.add(wording.sentence("explain.text", printed.text()));
        lines.add(text.widths());
        lines.addAll(text.treatment());
        lines.add("");
        lines.add(text.table().stripTrailing());
        if (anatomy.isKnown()) text.ends(lines);
        return String.join("\n", lines) + "\n";
    }

    /** Where every line of a story stands. */
    static String list(List<Printed> lines, Wording wording) {
        var columns = new Tabular();
        columns.add(heads(wording, "line", "page", "part", "text"));
        for (var line : lines)
            columns.add(List.of(
                    String.valueOf(line.number()), String.valueOf(line.folio()), part(line, wording), line.text()));
        return columns.text(List.of(0, 1));
    }

    private static List<String> heads(Wording wording, String... names) {
        return Stream.of(names).map(name -> wording.sentence("explain.column." + name)).toList();
    }

    private static String part(Printed line, Wording wording) {
        var role = wording.sentence("role." + line.fragment().role().key());
        return line.leg() == 0 ? role : wording.sentence("explain.leg", line.leg(), role);
    }

    private String place() {
        var placed = printed.placed();
        return wording.sentence(
                printed.line().vertical() ? "explain.stands-upright" : "explain.stands",
                printed.number(), printed.folio(), part(printed, wording), mm(placed.x()), mm(placed.baseline()));
    }

    private String widths() {
        var run = printed.line().runs().getFirst();
        var size = String.format(Locale.ROOT, "%.1f", Mp.toPt(anatomy.em()));
        if (!anatomy.isKnown())
            return wording.sentence("explain.width", run.face(), size, ems(anatomy.available()), ems(anatomy.width()));
        return wording.sentence(
                "explain.widths", run.face(), size, ems(anatomy.available()), ems(anatomy.natural()), ems(anatomy.width()),
                fit());
    }

    private String fit() {
        int more = anatomy.width() - anatomy.natural();
        var kind = more < 0 ? Fit.SQUEEZED : more > 0 ? Fit.STRETCHED : Fit.NATURAL;
        var done = wording.sentence("explain.fit." + key(kind), ems(Math.abs(more)));
        return anatomy.fit() == Fit.LAST_RESORT ? done + wording.sentence("explain.fit.last-resort") : done;
    }

    private List<String> treatment() {
        var told = new ArrayList<String>();
        var treatment = anatomy.treatment();
        told.add(wording.sentence("explain.by." + key(treatment.by())));
        var percent = String.format(Locale.ROOT, "%+.1f", treatment.tracking() / 10.0);
        if (treatment.tracking() != 0) told.add(wording.sentence("explain.tracking", percent));
        if (treatment.marks() != 0)
            told.add(wording.sentence(treatment.marks() < 0 ? "explain.marks.squeezed" : "explain.marks.let-out"));
        printed.line().runs().stream()
                .map(run -> run.form().stretch())
                .filter(stretch -> stretch > 0 && stretch < 1000)
                .findFirst()
                .ifPresent(stretch -> told.add(wording.sentence("explain.condensed", Math.round(stretch / 10.0))));
        return told;
    }

    private String table() {
        var columns = new Tabular();
        if (anatomy.isKnown()) {
            columns.add(heads(
                    wording, "character", "kind", "class", "cell", "printed", "behind", "gap", "printed", "changes",
                    "end"));
            anatomy.items().forEach(item -> columns.add(row(item)));
            return columns.text(List.of(3, 4, 6, 7));
        }
        columns.add(heads(wording, "character", "kind", "class", "printed"));
        for (var item : anatomy.items())
            columns.add(List.of(item.text(), kind(item), item.breakClass(), ems(item.cell().printed())));
        return columns.text(List.of(3));
    }

    private List<String> row(Item item) {
        boolean behind = !item.gapKind().equals("none");
        return List.of(
                item.text(),
                kind(item),
                item.breakClass(),
                ems(item.cell().natural()),
                ems(item.cell().printed()),
                wording.sentence("explain.gap." + item.gapKind()),
                behind ? ems(item.gap().natural()) : "",
                behind ? ems(item.gap().printed()) : "",
                item.changes().stream()
                        .filter(change -> Math.abs(change.amount()) * 2000L >= anatomy.em())
                        .map(change ->
                                wording.sentence("explain.change." + change.what()) + " " + signed(change.amount()))
                        .collect(Collectors.joining("; ")),
                end(item.end(), wording));
    }

    private String kind(Item item) {
        return wording.sentence("sort." + item.kind());
    }

    /** Whether a line may end there, and why, or why not. */
    static String end(End end, Wording wording) {
        var level = end.level().isEmpty() ? "" : wording.sentence("explain.level", end.level());
        var why = wording.sentence("explain.end." + end.why()) + level;
        if (!end.allowed()) return wording.sentence("explain.barred", why);
        return end.cost() == 0 ? why : wording.sentence("explain.costs", end.cost(), why);
    }

    private void ends(List<String> lines) {
        if (anatomy.treatment().by() == By.MAKEUP) return;
        lines.add("");
        lines.add(wording.sentence("explain.here", end(anatomy.items().getLast().end(), wording)));
        anatomy.later().ifPresent(rival -> lines.add(rival("explain.later.", rival)));
        anatomy.earlier().ifPresent(rival -> lines.add(rival("explain.earlier.", rival)));
    }

    private String rival(String key, Rival rival) {
        var how = rival.wanted() <= 0 ? "loose" : rival.fits() ? "squeezed" : "over";
        var gap = String.format(Locale.ROOT, "%.3f", rival.gap() / 1000.0);
        var said = wording.sentence(
                key + how, shortened(rival.text()), ems(Math.abs(rival.wanted())), ems(rival.give()), gap);
        return rival.cost() == 0 ? said : said + wording.sentence("explain.cost", rival.cost());
    }

    private static String shortened(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String ems(int length) {
        return String.format(Locale.ROOT, "%.3f", (double) length / anatomy.em());
    }

    private String signed(int length) {
        return String.format(Locale.ROOT, "%+.3f", (double) length / anatomy.em());
    }

    private static String mm(int length) {
        return String.format(Locale.ROOT, "%.1f", Mp.toMm(length));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
