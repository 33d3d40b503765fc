package banxin.tabular;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Grid;
import banxin.page.Part;
import banxin.tabular.Row.Cell;
import banxin.type.Line;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows become frames, one for each cell, with the rules of their table.
 *
 * @param x left edge of the leg
 * @param fragments of placed lines, by their paragraphs
 */
public record Cells(Grid grid, int x, int measure, Function<List<Placed>, List<Fragment>> fragments) {
    /** @param gridLine where the row stands, below the head that is printed again */
    public List<Frame> of(Row row, int gridLine, boolean startsLeg, boolean endsLeg) {
        var frames = new ArrayList<Frame>();
        if (startsLeg) row.again().ifPresent(head -> addAgain(head, gridLine - head.rows(), frames));
        int air = grid.pitch() / 4;
        rule(row.above(), gridLine, startsLeg ? 0 : -air, frames);
        for (var cell : row.cells())
            frames.add(new Frame.Text(
                    box(row, cell, gridLine), part(cell), fragments.apply(placed(cell, gridLine))));
        boolean broken = endsLeg && row.below().isEmpty();
        boolean foot = row.below().equals(Row.EDGE) && !endsLeg;
        rule(broken ? row.broken() : row.below(), gridLine + row.rows(), foot ? air : 0, frames);
        return frames;
    }

    private static Part part(Cell cell) {
        return cell.lines().getFirst().role() == Role.NAME ? Part.NAME : Part.CELL;
    }

    /** Printed, but no part of the copy: the fragments are empty, and so the text layer has the head once. */
    private void addAgain(Row head, int gridLine, List<Frame> frames) {
        rule(head.above(), gridLine, 0, frames);
        for (var cell : head.cells()) {
            Line first = cell.lines().getFirst();
            var once = new Fragment(first.paragraph(), first.role(), false, false, "", placed(cell, gridLine));
            frames.add(new Frame.Text(box(head, cell, gridLine), Part.AGAIN, List.of(once)));
        }
        rule(head.below(), gridLine + head.rows(), 0, frames);
    }

    private Rect box(Row row, Cell cell, int gridLine) {
        return new Rect(x + cell.x(), grid.y(gridLine), cell.width(), row.rows() * grid.pitch());
    }

    private List<Placed> placed(Cell cell, int gridLine) {
        var placed = new ArrayList<Placed>();
        int next = gridLine + cell.first();
        for (var line : cell.lines()) placed.add(new Placed(line, x + cell.x(), grid.y(next++) + grid.ascent()));
        return placed;
    }

    /**
     * Over a grid line.
     *
     * @param air so far into the line of white that stands between a table and the text
     */
    private void rule(String style, int gridLine, int air, List<Frame> frames) {
        if (style.isEmpty()) return;
        int half = grid.pitch() / 4;
        frames.add(new Frame.Rule(new Rect(x, grid.y(gridLine) + air - half, measure, 2 * half), style));
    }
}
