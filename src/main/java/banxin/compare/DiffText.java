package banxin.compare;

import banxin.notice.Wording;
import banxin.compare.Difference.Fate;
import banxin.compare.Difference.Thing;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two builds do not have alike, for a person: page by page, and the sum. */
final class DiffText {
    private static final double PT_PER_MM = 72 / 25.4;
    private static final double NOTHING = 0.002;
    /** A longer line is no line of a newspaper, and nobody looks for the one character that differs in it. */
    private static final int LONGEST = 150;

    private final TwoBuilds builds;
    private final Wording wording;

    DiffText(TwoBuilds builds, Wording wording) {
        this.builds = builds;
        this.wording = wording;
    }

    String text() {
        var text = new StringBuilder();
        int folio = Integer.MIN_VALUE;
        for (var change : builds.changes()) {
            if (change.folio() != folio) text.append(say("page", change.folio(), section(change.folio()))).append('\n');
            folio = change.folio();
            text.append("  ").append(told(change)).append('\n');
        }
        return text.append(sum()).append('\n').toString();
    }

    private String section(int folio) {
        return Stream.of(builds.fresh(), builds.old())
                .flatMap(build -> build.leaves().stream())
                .filter(leaf -> leaf.folio() == folio)
                .map(leaf -> leaf.section())
                .findFirst()
                .orElse("");
    }

    private String sum() {
        if (builds.same())
            return say("same", builds.fresh().leaves().size(),
                    builds.fresh().leaves().stream().mapToInt(leaf -> leaf.lines().size()).sum());
        return say(
                "sum", builds.pages(), builds.lines(Fate.CHANGED), builds.lines(Fate.ADDED), builds.lines(Fate.REMOVED),
                builds.lines(Fate.MOVED), builds.lines(Fate.RESPACED), builds.pictures());
    }

    private String told(Difference change) {
        var key = key(change.thing()) + "-" + key(change.fate());
        return switch (change.thing()) {
            case PAGE -> page(change, key);
            case STORY -> say(key, change.story(), change.size(), cut(either(change).text()));
            case LINE -> line(change, key);
            case PICTURE -> say(key, change.story(), either(change).text(), change.fate() == Fate.MOVED ? way(change) : "");
        };
    }

    private String page(Difference change, String key) {
        var spot = either(change);
        if (change.fate() == Fate.RETOUCHED)
            return spot.text().isEmpty()
                    ? say(key, mm(spot.box().x()), mm(spot.box().y()), mm(spot.box().width()), mm(spot.box().height()))
                    : say("furniture-retouched", part(spot.text()));
        if (change.fate() != Fate.CHANGED) return say(key);
        return say(key, sheet(change.old().getFirst()), sheet(change.fresh().getFirst()));
    }

    /** A theme may have parts that have no name among us. */
    private String part(String name) {
        return List.of("masthead", "folio", "imprint").contains(name) ? say("part." + name) : name;
    }

    private String sheet(Seen page) {
        return say("sheet", mm(page.box().width()), mm(page.box().height()), page.text());
    }

    private String line(Difference change, String key) {
        var spot = either(change);
        return switch (change.fate()) {
            case CHANGED -> changed(change, key);
            case MOVED -> say(key, change.story(), numbers(change.fresh()), way(change));
            case RESPACED -> say(key, change.story(), numbers(change.fresh()), cut(spot.text()));
            case ADDED, REMOVED, RETOUCHED -> say(key, change.story(), numbers(List.of(spot)), role(spot), cut(spot.text()));
        };
    }

    private String changed(Difference change, String key) {
        var gone = change.old().getFirst();
        var come = change.fresh().getFirst();
        var marked = marked(gone.text(), come.text());
        return say(key, change.story(), numbers(change.fresh()), role(come), marked.getFirst(), marked.getLast());
    }

    /** Both lines with the characters that the other has not in brackets. */
    static List<String> marked(String gone, String come) {
        if (gone.length() > LONGEST || come.length() > LONGEST) return List.of(cut(gone), cut(come));
        var before = gone.codePoints().boxed().toList();
        var after = come.codePoints().boxed().toList();
        var old = new StringBuilder();
        var fresh = new StringBuilder();
        for (var stretch : Alignment.of(before, after)) {
            append(old, before.subList(stretch.oldFrom(), stretch.oldTo()), stretch.same());
            append(fresh, after.subList(stretch.newFrom(), stretch.newTo()), stretch.same());
        }
        return List.of(old.toString(), fresh.toString());
    }

    private static void append(StringBuilder text, List<Integer> characters, boolean same) {
        if (characters.isEmpty()) return;
        if (!same) text.append('[');
        characters.forEach(text::appendCodePoint);
        if (!same) text.append(']');
    }

    /** To another page, or so far on this one; in lines where it is whole ones. */
    private String way(Difference change) {
        var gone = change.old().getFirst();
        var come = change.fresh().getFirst();
        if (gone.folio() != come.folio()) return say("to-page", gone.folio(), come.folio());
        var ways = new ArrayList<String>();
        double right = come.box().x() - gone.box().x();
        double down = come.box().y() - gone.box().y();
        if (Math.abs(right) > NOTHING) ways.add(say(right > 0 ? "right" : "left", mm(Math.abs(right))));
        if (Math.abs(down) > NOTHING) ways.add(down(down, builds.pitch(come.folio())));
        if (ways.isEmpty()) ways.add(say("resized"));
        return String.join(say("comma"), ways);
    }

    private String down(double down, double pitch) {
        double lines = pitch > 0 ? Math.abs(down) / pitch : 0;
        boolean whole = lines > 0.5 && Math.abs(lines - Math.round(lines)) < 0.001;
        if (whole) return say(down > 0 ? "lines-down" : "lines-up", Math.round(lines), mm(Math.abs(down)));
        return say(down > 0 ? "down" : "up", mm(Math.abs(down)));
    }

    private String numbers(List<Seen> lines) {
        int first = lines.getFirst().number();
        return lines.size() == 1 ? String.valueOf(first) : first + "–" + lines.getLast().number();
    }

    /** A word that is no role of ours is said as it stands. */
    private String role(Seen line) {
        return Stream.of(Role.values()).map(Role::key).collect(Collectors.toSet()).contains(line.role())
                ? wording.sentence("role." + line.role())
                : line.role();
    }

    private static Seen either(Difference change) {
        return change.fresh().isEmpty() ? change.old().getFirst() : change.fresh().getFirst();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.1f", points / PT_PER_MM);
    }

    private String say(String key, Object... arguments) {
        return wording.sentence("diff." + key, arguments);
    }
}
