package banxin.tabular;

import banxin.type.Line;
import java.util.List;
import java.util.Optional;

/**
 * Cells side by side: a row of a table, or of a list of names.
 *
 * @param rows grid lines it takes
 * @param above style of the rule over it; empty for none
 * @param below likewise
 * @param broken style of the rule under it where it is the last of its leg
 * @param again the head of its table, to be printed once more where the row starts a leg
 */
public record Row(List<Cell> cells, int rows, String above, String below, String broken, Optional<Row> again) {
    public static final String EDGE = "table-edge";
    public static final String RULE = "table-rule";
    public static final String NONE = "";

    /**
     * @param x from the left edge of the leg
     * @param first grid line of the row on which its lines begin
     * @param lines each a grid line
     */
    public record Cell(int x, int width, int first, List<Line> lines) {}

    /** A row of names: nothing is ruled. */
    public static Row plain(List<Cell> cells) {
        return new Row(cells, deepest(cells), NONE, NONE, NONE, Optional.empty());
    }

    public static int deepest(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    }

    public List<Line> lines() {
        return cells.stream().flatMap(cell -> cell.lines().stream()).toList();
    }

    /** The same ink without any characters of the copy. */
    public Row printedAgain() {
        var same = cells.stream()
                .map(cell -> new Cell(
                        cell.x(), cell.width(), cell.first(), cell.lines().stream().map(Line::again).toList()))
                .toList();
        return new Row(same, rows, above, below, broken, Optional.empty());
    }
}
