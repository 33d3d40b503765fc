package banxin.tabular;

import banxin.tabular.Row.Cell;
import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.type.Han;
import banxin.type.Line;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * 均排: names in columns of three ems, a name of two characters spread to the width of three (typesetting E7; CLREQ
 * 2.1.3.2, 3.4.3). A longer name keeps its width and takes as many columns as it needs.
 */
public final class Names {
    private static final int SLOT = 3;

    private final Composing composing;
    private final int measure;
    private final int slot;
    private final int white;
    private final int columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int column;

    private Names(Composing composing, int em, int measure) {
        this.composing = composing;
        this.measure = measure;
        white = em / 2;
        slot = Math.min(SLOT * em, measure);
        columns = Math.max(1, (measure + em) / (slot + em));
    }

    public static List<Row> rows(List<Paragraph> names, Composing composing, int measure) {
        var list = new Names(composing, composing.type(names.getFirst()).size(), measure);
        names.forEach(list::add);
        list.turn();
        return list.rows;
    }

    private void add(Paragraph name) {
        var type = composing.type(name).aligned(Align.LEFT).indented(0);
        int natural = composing.width(name);
        if (column > 0 && column + taken(natural) > columns) turn();
        int wanted = Math.min(columns, taken(natural));
        var lines = composing.lines(name, type, measure);
        int width = right(wanted) - x(column);
        cells.add(new Cell(x(column), width, 0, lines.stream().map(line -> spread(line, type.size())).toList()));
        column += wanted;
    }

    private void turn() {
        if (!cells.isEmpty()) rows.add(Row.plain(List.copyOf(cells)));
        cells.clear();
        column = 0;
    }

    /** Columns that a name takes from here on, perhaps more than there are. */
    private int taken(int width) {
        int taken = 1;
        while (column + taken <= columns && width > right(taken) - x(column)) taken++;
        return taken;
    }

    /** Where a name that takes so many columns ends at the latest: half an em of white stands before the next. */
    private int right(int taken) {
        return column + taken < columns ? x(column + taken) - white : measure;
    }

    /** The columns fill the measure: the first is flush left, the last flush right. */
    private int x(int index) {
        return columns == 1 ? 0 : (int) ((long) (measure - slot) * index / (columns - 1));
    }

    private static Line spread(Line line, int em) {
        int[] characters = line.runs().stream().flatMapToInt(run -> run.text().codePoints()).toArray();
        if (characters.length != 2 || !Han.is(characters[0]) || !Han.is(characters[1]))
            return line;
        var runs = line.runs().size() == 2
                ? List.of(line.runs().getFirst(), line.runs().getLast().moved(em))
                : List.of(spread(line.runs().getFirst(), em));
        return line.with(line.width() + em, runs);
    }

    private static GlyphRun spread(GlyphRun run, int em) {
        var advances = new Advances(run.advances().get(0) + em, run.advances().get(1));
        return new GlyphRun(run.face(), run.size(), run.x(), run.text(), advances, run.form());
    }
}
