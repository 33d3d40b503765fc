package banxin.tabular;

import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.tabular.Columns.Need;
import banxin.tabular.Columns.Track;
import banxin.tabular.Row.Cell;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 三线表: the cells of one table become rows of whole grid lines, with a rule over and under the head and at the foot. */
public final class Tables {
    /** Cells of text may become so narrow, in ems. */
    private static final int NARROWEST = 2;

    private static final Pattern WORD = Pattern.compile("[!-~]+\\p{IsHan}?");

    private final List<Paragraph> cells;
    private final Composing composing;
    private final int measure;
    private final int em;
    private final SortedMap<Integer, List<Paragraph>> rows = new TreeMap<>();
    private final SortedMap<Integer, List<Paragraph>> byColumn = new TreeMap<>();
    private final List<Column> columns;

    /**
     * One column.
     *
     * @param cut what it asks for with its head cut before the unit: 总产 over （吨）
     * @param align as typed; JUSTIFY where nothing was
     * @param figures its cells are numbers
     * @param behind width of the decimals, at most
     */
    private record Column(Need need, Need cut, Align align, boolean figures, int behind) {}

    public Tables(List<Paragraph> cells, Composing composing, int measure) {
        this.cells = cells;
        this.composing = composing;
        this.measure = measure;
        em = composing.type(cells.getLast()).size();
        for (var cell : cells) {
            rows.computeIfAbsent(cell.slot().row(), _ -> new ArrayList<>()).add(cell);
            byColumn.computeIfAbsent(cell.slot().column(), _ -> new ArrayList<>()).add(cell);
        }
        columns = IntStream.rangeClosed(0, byColumn.lastKey()).mapToObj(this::column).toList();
    }

    /** @param character that editors count in */
    public List<Unit> units(int character) {
        var widths = new Columns(columns.stream().map(Column::need).toList(), measure, em);
        if (!widths.roomy()) widths = new Columns(columns.stream().map(Column::cut).toList(), measure, em);
        if (widths.possible()) {
            var tracks = widths.tracks();
            return units(rows.values().stream().map(row -> row(row, tracks)).toList());
        }
        composing.tell(Notice.fault(
                "table-too-wide",
                Place.of(composing.file(), cells.getFirst().line()),
                columns.size(), Math.ceilDiv(widths.least(), character), measure / character));
        return stacked();
    }

    /** Every cell on lines of its own: nothing is lost where the table has no room. */
    private List<Unit> stacked() {
        var units = new ArrayList<Unit>();
        for (var row : rows.values())
            for (var cell : row) {
                var alone = List.of(new Cell(0, measure, 0, lines(cell, measure)));
                boolean last = cell == row.getLast();
                units.add(Unit.row(new Row(
                        alone, Row.deepest(alone), units.isEmpty() ? Row.EDGE : Row.NONE,
                        cell == cells.getLast() ? Row.EDGE : last ? Row.RULE : Row.NONE, Row.NONE, Optional.empty())));
            }
        return units;
    }

    private List<Unit> units(List<List<Cell>> sets) {
        var units = new ArrayList<Unit>();
        var head = Optional.<Row>empty();
        for (var set : sets) {
            boolean first = units.isEmpty();
            boolean isHead = first && set.getFirst().lines().getFirst().role() == Role.CELLHEAD;
            boolean last = units.size() == sets.size() - 1;
            var below = last ? Row.EDGE : isHead ? Row.RULE : Row.NONE;
            var row = new Row(
                    isHead ? raised(set) : set, Row.deepest(set), first ? Row.EDGE : Row.NONE, below, Row.RULE,
                    units.size() > 1 || first ? head : Optional.empty());
            if (isHead) head = Optional.of(row.printedAgain());
            var unit = Unit.row(row);
            if (isHead) unit = unit.keeping(Math.min(Unit.UNDER_HEAD, sets.size() - 1));
            units.add(units.size() == sets.size() - 2 && !isHead ? unit.withLastNext() : unit);
        }
        return units;
    }

    /** Heads of fewer lines than the others stand at the foot of their row. */
    private static List<Cell> raised(List<Cell> head) {
        int rows = Row.deepest(head);
        return head.stream()
                .map(cell -> new Cell(cell.x(), cell.width(), rows - cell.lines().size(), cell.lines()))
                .toList();
    }

    private List<Cell> row(List<Paragraph> row, List<Track> tracks) {
        return row.stream().map(cell -> cell(cell, tracks.get(cell.slot().column()))).toList();
    }

    private Cell cell(Paragraph cell, Track track) {
        var column = columns.get(cell.slot().column());
        var lines = lines(cell, track.width()).stream()
                .map(line -> line.moved(offset(line, cell, column, track.width())))
                .toList();
        return new Cell(track.x(), track.width(), 0, lines);
    }

    /** What was typed wins; else numbers stand at their points, and everything else on the left. */
    private static int offset(Line line, Paragraph cell, Column column, int width) {
        int white = Math.max(0, width - line.width());
        boolean head = cell.role() == Role.CELLHEAD;
        return switch (column.align()) {
            case LEFT -> 0;
            case CENTER -> white / 2;
            case RIGHT -> white;
            case JUSTIFY -> !column.figures() ? 0 : head ? white : width - column.behind() - Figures.point(line);
        };
    }

    private Column column(int index) {
        var all = byColumn.getOrDefault(index, List.of());
        var body = all.stream().filter(cell -> cell.role() == Role.CELL).toList();
        var align = all.isEmpty() ? Align.JUSTIFY : all.getFirst().slot().align();
        boolean numbers = body.stream().anyMatch(cell -> Figures.isNumber(cell.text()))
                && body.stream().allMatch(cell -> Figures.isNumberOrNothing(cell.text()));
        int least = all.stream().mapToInt(this::least).max().orElse(em);
        int before = 0;
        int behind = 0;
        boolean pointed = numbers && align == Align.JUSTIFY;
        for (var cell : pointed ? body : List.<Paragraph>of()) {
            var line = lines(cell, Setter.ENDLESS).getFirst();
            before = Math.max(before, Figures.point(line));
            behind = Math.max(behind, line.width() - Figures.point(line));
        }
        int together = Math.max(least, before + behind);
        int natural = Math.max(together, all.stream().mapToInt(this::width).max().orElse(em));
        int cut = Math.max(together, all.stream().mapToInt(this::cutWidth).max().orElse(em));
        return new Column(new Need(natural, together), new Need(cut, together), align, pointed, behind);
    }

    private int cutWidth(Paragraph cell) {
        int at = unit(cell);
        if (at <= 0) return width(cell);
        return Math.max(
                composing.width(cell.piece(0, at)),
                composing.width(cell.piece(at, cell.text().length())));
    }

    /** Where a head names its unit; 0 or less where it does not. */
    private static int unit(Paragraph cell) {
        return cell.role() == Role.CELLHEAD ? Math.max(cell.text().indexOf('（'), cell.text().indexOf('(')) : 0;
    }

    /** The widest that may not be cut in a cell: a number, a word; of other text two characters. */
    private int least(Paragraph cell) {
        if (Figures.isNumber(cell.text())) return width(cell);
        int least = Math.min(NARROWEST * composing.type(cell).size(), composing.width(cell));
        var words = WORD.matcher(cell.text());
        while (words.find()) least = Math.max(least, composing.width(cell.piece(words.start(), words.end())));
        return least;
    }

    private int width(Paragraph cell) {
        return lines(cell, Setter.ENDLESS).stream().mapToInt(Line::width).max().orElse(0);
    }

    private List<Line> lines(Paragraph cell, int width) {
        Type type = composing.type(cell).aligned(Align.LEFT).indented(0);
        int at = unit(cell);
        if (at <= 0 || composing.width(cell) <= width) return composing.lines(cell, type, width);
        var lines = new ArrayList<>(composing.lines(cell.piece(0, at), type, width));
        composing.lines(cell.piece(at, cell.text().length()), type, width)
                .forEach(line -> lines.add(line.shifted(at)));
        return lines;
    }
}
