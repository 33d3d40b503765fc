package banxin.makeup;

import banxin.issue.Picture;
import banxin.page.Grid;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures with their captions in whole legs, from the top right of a block (typesetting J6). */
final class Spots {
    /** White between a picture and the text under its caption. */
    private static final int CLEARANCE = 1;

    private final Theme theme;
    private final Setter setter;
    private final Measures measures;
    private final Copy copy;

    final int[] blocked;
    final List<Spot> spots = new ArrayList<>();

    /**
     * A picture with its place.
     *
     * @param row grid line of its top, from the top of the legs
     * @param rows grid lines of the picture alone
     * @param height of the picture in millipoints
     */
    record Spot(Picture picture, int leg, int span, int row, int rows, int height, List<Line> caption) {}

    Spots(Theme theme, Setter setter, Measures measures, Copy copy) {
        this.theme = theme;
        this.setter = setter;
        this.measures = measures;
        this.copy = copy;
        blocked = new int[measures.legs()];
    }

    /** @param spans legs that each picture takes */
    static Spots of(Theme theme, Setter setter, Grid grid, Measures measures, Block block, int[] spans) {
        var spots = new Spots(theme, setter, measures, block.copy());
        for (int i = 0; i < spans.length; i++)
            spots.add(block.pictures().get(i), i, spots.freest(spans[i]), spans[i], grid.pitch());
        return spots;
    }

    /** The legs where a picture can stand highest; of equals, those most to the right. */
    private int freest(int span) {
        int best = blocked.length - span;
        for (int leg = best; leg >= 0; leg--) if (top(leg, span) < top(best, span)) best = leg;
        return best;
    }

    private int top(int leg, int span) {
        int row = 0;
        for (int i = leg; i < leg + span; i++) row = Math.max(row, blocked[i]);
        return row;
    }

    int tallest() {
        return Arrays.stream(blocked).max().orElse(0);
    }

    private void add(Picture picture, int index, int leg, int span, int pitch) {
        int row = top(leg, span);
        int width = measures.width(span);
        int height = (int) ((long) width * picture.height() / picture.width());
        int rows = Math.ceilDiv(height, pitch);
        var caption = caption(index, width);
        spots.add(new Spot(picture, leg, span, row, rows, height, caption));
        int captionRows = captionRows(caption, theme, pitch);
        for (int i = leg; i < leg + span; i++) blocked[i] = row + rows + captionRows + CLEARANCE;
    }

    static int captionRows(List<Line> caption, Theme theme, int pitch) {
        return Math.ceilDiv(caption.size() * theme.types().of(Role.CAPTION).leading(), pitch);
    }

    private List<Line> caption(int index, int width) {
        var paragraph = copy.of(Role.CAPTION).get(index);
        return setter.set(copy.file(), List.of(paragraph), theme.types(), width).lines();
    }
}
