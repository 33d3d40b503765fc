package banxin.compose;

import banxin.marks.Repertoire;
import banxin.type.Anatomy;
import banxin.type.Anatomy.Change;
import banxin.type.Anatomy.Item;
import banxin.type.Anatomy.Rival;
import banxin.type.Anatomy.Width;
import banxin.type.Line;
import banxin.type.SetLine.Fit;
import banxin.type.Treatment;
import banxin.type.Treatment.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes one line of a paragraph that was set again as printed to pieces, and says of each what was done to it. */
final class Dissection {
    private static final String SQUEEZED = "squeeze-";
    private static final String GROWN = "grow-";

    private final Reprint reprint;
    private final Measure measure;
    private final Sorts sorts;
    /** The same without tracking. */
    private final Sorts plain;
    private final Reasons reasons;
    private final int start;
    private final int end;
    private final Justifier fit;

    private Dissection(Reprint reprint) {
        this.reprint = reprint;
        var manner = reprint.manner();
        var printed = reprint.printed();
        var paragraph = printed.paragraph();
        var type = printed.type();
        measure = Measure.of(type, printed.measure());
        plain = manner.treated(Treatment.HOUSE).ready(paragraph, type, measure);
        var broken = manner.broken(manner.ready(paragraph, type, measure), type, measure);
        sorts = broken.sorts();
        reasons = new Reasons(sorts, manner.byUnicode(paragraph, type).mayEnd);
        fit = Manner.justified(broken, printed.line(), type, measure);
        start = fit.start;
        end = fit.end;
    }

    static Anatomy of(Reprint reprint, Line printed, int measure) {
        return new Dissection(reprint).anatomy(printed, measure);
    }

    /** What is known of a line that nobody can set again: where its characters stand. */
    static Anatomy of(Line printed, int em, int measure, Repertoire repertoire) {
        var items = new ArrayList<Item>();
        for (var run : printed.runs()) {
            int[] characters = run.text().codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                int traits = repertoire.of(characters[i]);
                int advance = run.advances().get(i);
                items.add(new Item(
                        Character.toString(characters[i]), key(Repertoire.sort(traits)), Reasons.breakClass(traits),
                        new Width(advance, advance), "none", new Width(0, 0), List.of(), Reasons.UNKNOWN));
            }
        }
        int width = items.stream().mapToInt(item -> item.cell().printed()).sum();
        return new Anatomy(
                new Treatment(By.UNKNOWN, 0, 0), em, measure, printed.width() - width, width, Fit.NATURAL, items,
                Optional.empty(), Optional.empty());
    }

    private Anatomy anatomy(Line printed, int width) {
        var items = new ArrayList<Item>(end - start);
        for (int i = start; i < end; i++) items.add(item(i));
        boolean whole = !measure.isEndless();
        boolean chosen = whole && end < sorts.count;
        var kind = fit.endCost() >= Cost.JOINT ? Fit.LAST_RESORT : fit.kind();
        return new Anatomy(
                reprint.treatment(), sorts.em, whole ? measure.room(start) : width, printed.width() - fit.width(), fit.natural, kind,
                items,
                chosen ? earlier() : Optional.empty(), chosen ? later() : Optional.empty());
    }

    private Item item(int i) {
        boolean ends = i == end - 1;
        var changes = new ArrayList<Change>();
        cell(i, changes);
        if (!ends) gap(i, changes);
        return new Item(
                Character.toString(sorts.codePoint[i]),
                key(sorts.sort[i]),
                Reasons.breakClass(sorts.traits[i]),
                new Width(sorts.cell[i], fit.cell[i - start]),
                ends ? "none" : key(sorts.gapKind[i]),
                new Width(ends ? 0 : plain.gap[i], fit.gap[i - start]),
                changes,
                reasons.behind(i));
    }

    private void cell(int i, List<Change> changes) {
        int before = changed("trim-start", i == start ? -Squeeze.startTrim(sorts, i) : 0, changes)
                + changed("trim-end", i == end - 1 ? -Squeeze.endTrim(sorts, i) : 0, changes)
                + changed("hyphen", i == end - 1 ? sorts.hyphen[i] : 0, changes);
        int rest = fit.cell[i - start] - sorts.cell[i] - before;
        changed(rest < 0 ? SQUEEZED + key(Squeeze.classOf(sorts.sort[i])) : "take-back", rest, changes);
    }

    private void gap(int i, List<Change> changes) {
        changed("tracking", sorts.gap[i] - plain.gap[i], changes);
        int rest = fit.gap[i - start] - sorts.gap[i];
        var kind = sorts.gapKind[i];
        changed(rest < 0 ? SQUEEZED + key(Squeeze.classOf(kind)) : GROWN + key(kind), rest, changes);
    }

    private static int changed(String what, int amount, List<Change> changes) {
        if (amount != 0) changes.add(new Change(what, amount));
        return amount;
    }

    private Optional<Rival> earlier() {
        for (int at = end - 1; at > start; at--)
            if (isChoice(at)) return Optional.of(rival(at, text(at, end)));
        return Optional.empty();
    }

    private Optional<Rival> later() {
        for (int at = end + 1; at <= sorts.count; at++)
            if (isChoice(at)) return Optional.of(rival(at, text(end, at)));
        return Optional.empty();
    }

    private boolean isChoice(int at) {
        return sorts.mayEnd[at - 1] && sorts.cost[at - 1] < Cost.LAST_RESORT;
    }

    private Rival rival(int at, String text) {
        var scale = new Scale(sorts);
        int wanted = (int) (scale.natural(start, at) - scale.hang(start, at) - measure.room(start));
        double gap = wanted < 0 && at < sorts.count ? scale.gap(start, at, -wanted) : 0;
        return new Rival(
                text, sorts.cost[at - 1], wanted, (int) scale.give(start, at), (int) Math.round(gap * 1000));
    }

    private String text(int from, int to) {
        return reprint.printed().paragraph().text().substring(sorts.offset[from], sorts.offset[to]).strip();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
