package banxin.makeup;

import banxin.type.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pours a galley into the legs of a block, top to bottom, left to right (typesetting J1). */
final class Legs {
    /** A crosshead needs this many lines of text under it in its leg (typesetting I9). */
    static final int UNDER_HEAD = 2;

    private Legs() {}

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
    record Unit(
            int rows, int white, int under, boolean beforeLast, List<Line> lines, boolean head, Optional<Row> row) {
        Unit(int rows, List<Line> lines, boolean head) {
            this(rows, 0, head ? UNDER_HEAD : 0, false, lines, head, Optional.empty());
        }

        static Unit line(Line line) {
            return new Unit(1, List.of(line), false);
        }

        static Unit row(Row row) {
            return new Unit(row.rows(), 0, 0, false, row.lines(), false, Optional.of(row));
        }

        Unit below(int lines) {
            return new Unit(rows, lines, under, beforeLast, this.lines, head, row);
        }

        Unit keeping(int units) {
            return new Unit(rows, white, units, beforeLast, lines, head, row);
        }

        Unit withLastNext() {
            return new Unit(rows, white, under, true, lines, head, row);
        }

        /** The head of its table, where it starts a leg. */
        Optional<Row> again() {
            return row.flatMap(Row::again);
        }

        /** The last row of a table. */
        boolean isRuled() {
            return row.filter(cells -> !cells.below().isEmpty()).isPresent();
        }

        private int above(boolean startsLeg) {
            return startsLeg ? again().map(Row::rows).orElse(0) : white;
        }
    }

    /** A unit with its place: leg, and grid line from the top of the legs, below the head that is printed again. */
    record Poured(Unit unit, int leg, int row) {}

    /**
     * Fewer lines stand alone at the top of a leg where that costs no depth (孤行不成栏, typesetting E5; CLREQ 3.4.4).
     *
     * @param blocked grid lines at the top of each leg that pictures take
     * @return the units that found room, in order; fewer than were given when the legs are too short
     */
    static List<Poured> pour(List<Unit> units, int[] blocked, int depth) {
        for (int mended = blocked.length - 1; mended > 0; mended--) {
            var poured = pour(units, blocked, depth, mended);
            if (poured.size() == units.size()) return poured;
        }
        return pour(units, blocked, depth, 0);
    }

    /** @param mended so many last lines take the line before them along into the next leg */
    private static List<Poured> pour(List<Unit> units, int[] blocked, int depth, int mended) {
        var poured = new ArrayList<Poured>(units.size());
        int leg = 0;
        int row = blocked[0];
        boolean starts = true;
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            int room = depth - row - unit.above(starts);
            boolean lonely = mended > 0 && !starts && unit.beforeLast() && needed(units, i, 1) > room;
            if (lonely || needed(units, i, unit.under()) > room) {
                if (lonely && needed(units, i, unit.under()) <= room) mended--;
                int needed = needed(units, i, unit.under()) + unit.above(true);
                do leg++;
                while (leg < blocked.length && blocked[leg] + needed > depth);
                if (leg == blocked.length) break;
                row = blocked[leg];
                starts = true;
            }
            row += unit.above(starts);
            poured.add(new Poured(unit, leg, row));
            row += unit.rows();
            starts = false;
        }
        return poured;
    }

    /** Grid lines of a unit and so many behind it. */
    private static int needed(List<Unit> units, int i, int under) {
        int rows = units.get(i).rows();
        for (int next = i + 1; next < units.size() && next <= i + under; next++)
            rows += units.get(next).above(false) + units.get(next).rows();
        return rows;
    }

    /** The least depth in which every unit finds room; legs under a picture may have none. */
    static int depth(List<Unit> units, int[] blocked) {
        int rows = units.stream().mapToInt(Unit::rows).sum();
        int tallest = units.stream().mapToInt(Unit::rows).max().orElse(0);
        int depth = Math.max(tallest, Math.ceilDiv(rows, blocked.length));
        while (room(blocked, depth) < rows) depth++;
        while (pour(units, blocked, depth, 0).size() < units.size()) depth++;
        return depth;
    }

    private static int room(int[] blocked, int depth) {
        int room = 0;
        for (int lines : blocked) room += Math.max(0, depth - lines);
        return room;
    }
}
