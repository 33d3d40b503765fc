package banxin.tabular;

import banxin.type.Line;
import java.util.List;
import java.util.Optional;

/**
 * What stays together.
 *
 * @param rows grid lines it takes
 * @param white grid lines above it, but not where it starts a leg
 * @param under so many of the units behind it must stand in its leg
 * @param beforeLast the last of its paragraph or table comes next
 * @param lines of the copy, in order
 * @param head lines in the middle of their rows
 * @param row cells side by side; empty for lines across the leg
 */
public record Unit(
        int rows, int white, int under, boolean beforeLast, List<Line> lines, boolean head, Optional<Row> row) {
    /** A crosshead needs this many lines of text under it in its leg (typesetting I9). */
    public static final int UNDER_HEAD = 2;

    public Unit(int rows, List<Line> lines, boolean head) {
        this(rows, 0, head ? UNDER_HEAD : 0, false, lines, head, Optional.empty());
    }

    public static Unit line(Line line) {
        return new Unit(1, List.of(line), false);
    }

    public static Unit row(Row row) {
        return new Unit(row.rows(), 0, 0, false, row.lines(), false, Optional.of(row));
    }

    public Unit below(int lines) {
        return new Unit(rows, lines, under, beforeLast, this.lines, head, row);
    }

    public Unit keeping(int units) {
        return new Unit(rows, white, units, beforeLast, lines, head, row);
    }

    public Unit withLastNext() {
        return new Unit(rows, white, under, true, lines, head, row);
    }

    /** The head of its table, where it starts a leg. */
    public Optional<Row> again() {
        return row.flatMap(Row::again);
    }

    /** The last row of a table. */
    public boolean isRuled() {
        return row.filter(cells -> !cells.below().isEmpty()).isPresent();
    }

    /** Grid lines between the unit before it and its own. */
    public int above(boolean startsLeg) {
        return startsLeg ? again().map(Row::rows).orElse(0) : white;
    }
}
