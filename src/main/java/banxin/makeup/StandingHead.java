package banxin.makeup;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.type.Line;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 竖题: heads as vertical lines beside the text, from right to left (typesetting G1, G5). They stand at the left of their
 * block: on a page of horizontal lines that is what is read first.
 *
 * @param columns kicker, headline, deck, byline
 */
record StandingHead(List<Column> columns) {
    private static final int DECK_INDENT = 2;

    /** One part of the heads; leading is from line to line. */
    record Column(Role role, List<Line> lines, int size, int leading) {
        int width() {
            return lines.size() * leading;
        }

        int length() {
            return lines.stream().mapToInt(Line::width).max().orElse(0);
        }
    }

    int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    int length() {
        return columns.stream().mapToInt(Column::length).max().orElse(0);
    }

    /** Grid lines that it takes, should it stand beside nothing. */
    int rows(int pitch) {
        return Math.ceilDiv(length(), pitch);
    }

    /** The parts in reading order, in the middle of the area. */
    List<Frame> frames(Rect area, Function<List<Placed>, List<Fragment>> fragments) {
        var frames = new ArrayList<Frame>();
        int right = area.x() + (area.width() + width()) / 2;
        int top = area.y() + (area.height() - length()) / 2;
        for (var column : columns) {
            var placed = new ArrayList<Placed>();
            for (var line : column.lines()) {
                int middle = right - placed.size() * column.leading() - column.leading() / 2;
                placed.add(new Placed(line, middle, top + indent(column, line)));
            }
            right -= column.width();
            var box = new Rect(right, area.y(), column.width(), area.height());
            frames.add(new Frame.Text(box, column.role().key(), fragments.apply(placed)));
        }
        return frames;
    }

    /** Vertical heads start at one height, some lower (CLREQ 4.1.3); the byline ends where the longest ends. */
    private int indent(Column column, Line line) {
        return switch (column.role()) {
            case DECK -> Math.min(DECK_INDENT * column.size(), length() - column.length());
            case BYLINE -> length() - line.width();
            default -> 0;
        };
    }
}
