package banxin.heads;

import banxin.page.Part;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Type;
import java.util.List;

/**
 * One part of a story's heads, lines one above the other in whole grid lines.
 *
 * @param leading between its lines
 * @param rows grid lines it takes
 */
public record Strip(Part part, List<Line> lines, int size, int leading, int rows) {
    /** @param pitch of the grid */
    static Strip of(Role role, List<Line> lines, Type type, int pitch) {
        int rows = Math.max(1, Math.ceilDiv(lines.size() * type.leading(), pitch));
        return new Strip(Part.of(role), lines, type.size(), type.leading(), rows);
    }

    public Strip withAir() {
        return new Strip(part, lines, size, leading, rows + 1);
    }

    /** What of it stands in so many rows of this pitch. */
    public Strip within(int room, int pitch) {
        if (rows <= room) return this;
        int fitting = Math.min(lines.size(), Math.max(0, room * pitch / leading));
        return new Strip(part, lines.subList(0, fitting), size, leading, Math.max(0, room));
    }
}
