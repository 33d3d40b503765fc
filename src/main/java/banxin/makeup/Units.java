package banxin.makeup;

import banxin.tabular.Composing;
import banxin.tabular.Names;
import banxin.tabular.Tables;
import banxin.tabular.Unit;
import banxin.tabular.Verse;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Slot;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The units that a story's legs are filled with: what must stay together, and what may stand alone. */
final class Units {
    /** Lines of a signature that are kept in one leg. */
    private static final int MOST_KEPT = 6;

    private final Composing composing;
    private final Map<Integer, List<Line>> crossheads;
    private final Theme theme;
    private final int measure;
    private final List<Unit> units = new ArrayList<>();

    private Units(Composing composing, Map<Integer, List<Line>> crossheads, Theme theme, int measure) {
        this.composing = composing;
        this.crossheads = crossheads;
        this.theme = theme;
        this.measure = measure;
    }

    /** @param measure of a leg */
    static List<Unit> of(
            List<Paragraph> body, Composing composing, Map<Integer, List<Line>> crossheads, Theme theme, int measure) {
        var units = new Units(composing, crossheads, theme, measure);
        for (int from = 0, to; from < body.size(); from = to) {
            to = from + 1;
            while (to < body.size() && isOne(body.get(from), body.get(to))) to++;
            units.add(body.subList(from, to));
        }
        return units.units;
    }

    /** Cells of a table, names of a list, lines of a stanza, lines of a signature. */
    private static boolean isOne(Paragraph first, Paragraph next) {
        if (first.role() == Role.SIGNATURE) return next.role() == Role.SIGNATURE;
        return first.slot().group() > 0 && first.slot().group() == next.slot().group();
    }

    /** A line of white stands over a table and under it. */
    private void add(List<Paragraph> group) {
        var first = group.getFirst();
        boolean apart = !units.isEmpty() && (isCell(first) || units.getLast().isRuled());
        int start = units.size();
        addUnits(group, first);
        if (apart && start < units.size()) change(start, unit -> unit.below(1));
    }

    private static boolean isCell(Paragraph paragraph) {
        return paragraph.role() == Role.CELL || paragraph.role() == Role.CELLHEAD;
    }

    private void addUnits(List<Paragraph> group, Paragraph first) {
        switch (first.role()) {
            case CROSSHEAD -> units.add(crosshead(crossheads.getOrDefault(first.number(), List.of())));
            case CELLHEAD, CELL -> units.addAll(new Tables(group, composing, measure).units(theme.em()));
            case NAME -> Names.rows(group, composing, measure).forEach(row -> units.add(Unit.row(row)));
            case VERSE -> stanza(group);
            case SIGNATURE -> signature(group);
            case ITEM -> item(first);
            default -> addLines(lines(first));
        }
    }

    /** Lines that are set right keep their indent from the right edge (typesetting E8). */
    private List<Line> lines(Paragraph paragraph) {
        var type = composing.type(paragraph);
        if (type.align() != Align.RIGHT || type.indent() == 0) return composing.lines(List.of(paragraph), measure);
        int inset = Math.min((int) ((long) type.indent() * type.size() / 1000), measure / 2);
        return composing.lines(paragraph, type.indented(0), measure - inset);
    }

    /** 孤行不成栏: the line before a paragraph's last would leave that one alone in the next leg (typesetting E5). */
    private void addLines(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var unit = Unit.line(lines.get(i));
            units.add(i == lines.size() - 2 ? unit.withLastNext() : unit);
        }
    }

    /** An item of 导读 stays in one leg. */
    private void item(Paragraph item) {
        int start = units.size();
        addLines(lines(item));
        int end = units.size();
        if (item.slot() == Digest.WHOLE)
            for (int i = start; i < end - 1; i++) units.set(i, units.get(i).keeping(end - 1 - i));
    }

    private Unit crosshead(List<Line> lines) {
        int rows = Math.ceilDiv(lines.size() * theme.types().of(Role.CROSSHEAD).leading(), theme.pitch());
        return new Unit(rows, lines, true);
    }

    /** An empty line stands between stanzas; none begins or ends with one line in a leg. */
    private void stanza(List<Paragraph> lines) {
        boolean follows = !units.isEmpty()
                && units.getLast().lines().getFirst().role() == Role.VERSE
                && lines.getFirst().slot() != Slot.NONE;
        int start = units.size();
        lines.forEach(line -> addLines(Verse.lines(line, composing, measure)));
        if (units.size() - start > 1) {
            change(start, unit -> unit.keeping(1));
            change(units.size() - 2, Unit::withLastNext);
        }
        if (follows && start < units.size()) change(start, unit -> unit.below(1));
    }

    /** Office and date stay with each other and with the line before them. */
    private void signature(List<Paragraph> group) {
        int start = units.size();
        group.forEach(line -> lines(line).forEach(each -> units.add(Unit.line(each))));
        int end = units.size();
        for (int i = Math.max(0, start - 1); i < end - 1; i++) {
            int behind = Math.min(MOST_KEPT, end - 1 - i);
            change(i, unit -> unit.keeping(Math.max(unit.under(), behind)));
        }
    }

    private void change(int index, UnaryOperator<Unit> change) {
        units.set(index, change.apply(units.get(index)));
    }
}
