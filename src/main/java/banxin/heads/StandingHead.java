package banxin.heads;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Part;
import banxin.type.Line;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 竖题: heads as vertical lines beside the text, from right to left (typesetting G1, G5). They stand at the left of their
 * block: on a page of horizontal lines that is what is read first.
 *
 * @param uprights kicker, headline, deck, byline
 */
public record StandingHead(List<Upright> uprights) {
    private static final int DECK_INDENT = 2;

    /** One part of the heads; leading is from line to line. */
    public record Upright(Role role, List<Line> lines, int size, int leading) {
        public int width() {
            return lines.size() * leading;
        }

        public int length() {
            return lines.stream().mapToInt(Line::width).max().orElse(0);
        }
    }

    public int width() {
        return uprights.stream().mapToInt(Upright::width).sum();
    }

    public int length() {
        return uprights.stream().mapToInt(Upright::length).max().orElse(0);
    }

    /** Grid lines that it takes, should it stand beside nothing. */
    public int rows(int pitch) {
        return Math.ceilDiv(length(), pitch);
    }

    /** The parts in reading order, in the middle of the area. */
    public List<Frame> frames(Rect area, Function<List<Placed>, List<Fragment>> fragments) {
        var frames = new ArrayList<Frame>();
        int right = area.x() + (area.width() + width()) / 2;
        int top = area.y() + (area.height() - length()) / 2;
        for (var upright : uprights) {
            var placed = new ArrayList<Placed>();
            for (var line : upright.lines()) {
                int middle = right - placed.size() * upright.leading() - upright.leading() / 2;
                placed.add(new Placed(line, middle, top + indent(upright, line)));
            }
            right -= upright.width();
            var box = new Rect(right, area.y(), upright.width(), area.height());
            frames.add(new Frame.Text(box, Part.of(upright.role()), fragments.apply(placed)));
        }
        return frames;
    }

    /** Vertical heads start at one height, some lower (CLREQ 4.1.3); the byline ends where the longest ends. */
    private int indent(Upright upright, Line line) {
        return switch (upright.role()) {
            case DECK -> Math.min(DECK_INDENT * upright.size(), length() - upright.length());
            case BYLINE -> length() - line.width();
            default -> 0;
        };
    }
}
