package banxin.compose;

import banxin.type.Setter;
import banxin.type.Type;

/**
 * Room for the lines of one paragraph.
 *
 * @param width of a line
 * @param indent of the first one; it has so much less
 */
record Measure(int width, int indent) {
    static Measure of(Type type, int width) {
        return new Measure(width, width == Setter.ENDLESS ? 0 : (int) ((long) type.indent() * type.size() / 1000));
    }

    boolean isEndless() {
        return width == Setter.ENDLESS;
    }

    /** What stands before the line that begins with this sort. */
    int inset(int start) {
        return start == 0 ? indent : 0;
    }

    /** What the line that begins with this sort has room for. */
    int room(int start) {
        return width - inset(start);
    }
}
