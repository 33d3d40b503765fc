package banxin.makeup;

import banxin.tabular.Unit;
import java.util.ArrayList;
import java.util.List;

/** Pours a galley into the legs of a block, top to bottom, left to right (typesetting J1). */
final class Legs {
    private Legs() {}

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
