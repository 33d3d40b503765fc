package banxin.makeup;

import banxin.type.Line;
import java.util.ArrayList;
import java.util.List;

/** Pours a galley into the legs of a block, top to bottom, left to right (typesetting J1). */
final class Legs {
    /** A crosshead needs this many lines of text under it in its leg (typesetting I9). */
    private static final int UNDER_HEAD = 2;

    private Legs() {}

    /**
     * Lines that stay together.
     *
     * @param rows grid lines it takes
     */
    record Unit(int rows, List<Line> lines, boolean head) {}

    /** A unit with its place: leg, and grid line from the top of the legs. */
    record Poured(Unit unit, int leg, int row) {}

    /**
     * @param blocked grid lines at the top of each leg that pictures take
     * @return the units that found room, in order; fewer than were given when the legs are too short
     */
    static List<Poured> pour(List<Unit> units, int[] blocked, int depth) {
        var poured = new ArrayList<Poured>(units.size());
        int leg = 0;
        int row = blocked[0];
        for (int i = 0; i < units.size(); i++) {
            int needed = needed(units, i);
            while (leg < blocked.length && row + needed > depth)
                if (++leg < blocked.length) row = blocked[leg];
            if (leg == blocked.length) break;
            poured.add(new Poured(units.get(i), leg, row));
            row += units.get(i).rows();
        }
        return poured;
    }

    private static int needed(List<Unit> units, int i) {
        var unit = units.get(i);
        if (!unit.head()) return unit.rows();
        int below = 0;
        for (int next = i + 1; next < units.size() && next <= i + UNDER_HEAD; next++) below += units.get(next).rows();
        return unit.rows() + below;
    }

    /** The least depth in which every unit finds room; legs under a picture may have none. */
    static int depth(List<Unit> units, int[] blocked) {
        int rows = units.stream().mapToInt(Unit::rows).sum();
        int depth = Math.ceilDiv(rows, blocked.length);
        while (room(blocked, depth) < rows) depth++;
        while (pour(units, blocked, depth).size() < units.size()) depth++;
        return depth;
    }

    private static int room(int[] blocked, int depth) {
        int room = 0;
        for (int lines : blocked) room += Math.max(0, depth - lines);
        return room;
    }
}
