package banxin.makeup;

import banxin.tabular.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Closes a block by copyfitting its story where it stands (typesetting J7, J8): lines that have no room are saved, and
 * a hole of a few lines at the foot is filled. Where the limits do not reach, the block stays as it was.
 */
final class Closing {
    /** Rows of white under all legs that are worth filling; more is for the editor. */
    private static final int HOLE = 3;
    /** Lines that may be free at the foot of the last leg (typesetting J8): what cannot be closed comes down to that. */
    private static final int BEARABLE = 2;
    /** A crosshead that moves to the next leg may ask for more than was counted. */
    private static final int TRIES = 3;
    /** A paragraph of so many lines may lose or win one; a shorter one only by luck. */
    private static final int LINES_A_LINE = 12;

    private final Stand stand;
    private final CastOff castOff;
    private final Setting setting;
    private final int[] blocked;
    private final int room;

    /** @param castOff that set the story */
    Closing(Stand stand, CastOff castOff) {
        this.stand = stand;
        this.castOff = castOff;
        setting = stand.setting();
        blocked = stand.variant().pictures().taken();
        int white = Math.max(0, stand.rows() - stand.variant().rows());
        room = stand.rows() - setting.fixedRows(stand.variant().heads())
                - Math.min(white, setting.air(stand.variant()));
    }

    Stand closed() {
        // Beside a standing head the legs are as deep as the head.
        if (setting.units().isEmpty() || stand.variant().standing().isPresent()) return stand;
        int over = over(setting.units(), room);
        if (over > 0) return saved(over).orElse(stand);
        int text = stand.variant().text();
        boolean hole = room > text && room - text <= HOLE;
        var full = hole ? gained(room, 0) : Optional.<Stand>empty();
        int bearable = free(setting.units(), text) > BEARABLE ? BEARABLE : 0;
        return full.or(() -> gained(text, bearable)).orElse(stand);
    }

    private Optional<Stand> saved(int over) {
        int lines = over;
        for (int tries = 0; tries < TRIES && isInReach(lines); tries++) {
            var closer = castOff.fitted(setting, -lines);
            int still = over(closer.units(), room);
            if (still == 0) return Optional.of(stand(closer, room));
            if (setting.lines() - closer.lines() < lines) return Optional.empty();
            lines += still;
        }
        return Optional.empty();
    }

    /**
     * @param depth to which the legs are to be filled
     * @param most lines that may stay free
     */
    private Optional<Stand> gained(int depth, int most) {
        int lines = free(setting.units(), depth);
        for (int tries = 0; tries < TRIES && lines > 0 && isInReach(lines); tries++) {
            var closer = castOff.fitted(setting, lines);
            if (over(closer.units(), depth) == 0)
                return free(closer.units(), depth) > most ? Optional.empty() : Optional.of(stand(closer, depth));
            lines = closer.lines() - setting.lines() - 1;
        }
        return Optional.empty();
    }

    private boolean isInReach(int lines) {
        return lines <= setting.elastic().size() + setting.lines() / LINES_A_LINE;
    }

    private Stand stand(Setting closer, int depth) {
        return stand.with(closer, stand.variant().deepened(depth));
    }

    /** Rows of the units that find no room in legs of this depth. */
    private int over(List<Unit> units, int depth) {
        var poured = Legs.pour(units, blocked, depth);
        return units.subList(poured.size(), units.size()).stream().mapToInt(Unit::rows).sum();
    }

    /** Rows that stay empty behind the last unit. */
    private int free(List<Unit> units, int depth) {
        var poured = Legs.pour(units, blocked, depth);
        if (poured.isEmpty()) return 0;
        var last = poured.getLast();
        int free = depth - last.row() - last.unit().rows();
        for (int leg = last.leg() + 1; leg < blocked.length; leg++) free += Math.max(0, depth - blocked[leg]);
        return free;
    }
}
