package banxin.makeup;

import banxin.issue.Image;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures with their captions in whole legs, from the top right of a block (typesetting J6). */
final class Illustrations {
    /** White between a picture and the text under its caption. */
    private static final int CLEARANCE = 1;

    private final Theme theme;
    private final Setter setter;
    private final Measures measures;
    private final Copy copy;

    private final int[] taken;
    private final List<Illustration> all = new ArrayList<>();

    /**
     * A picture with its place.
     *
     * @param row grid line of its top, from the top of the legs
     * @param rows grid lines of the picture alone
     * @param height of the picture in millipoints
     */
    record Illustration(Image picture, int leg, int span, int row, int rows, int height, List<Line> caption) {}

    private Illustrations(Stone stone, Measures measures, Copy copy) {
        this.theme = stone.theme();
        this.setter = stone.setter();
        this.measures = measures;
        this.copy = copy;
        taken = new int[measures.legs()];
    }

    /** @param spans legs that each picture takes */
    static Illustrations of(Stone stone, Block block, Measures measures, int[] spans) {
        var pictures = new Illustrations(stone, measures, block.copy());
        for (int i = 0; i < spans.length; i++)
            pictures.add(block.pictures().get(i), i, pictures.freest(spans[i]), spans[i]);
        return pictures;
    }

    List<Illustration> all() {
        return all;
    }

    /** Grid lines at the top of each leg. */
    int[] taken() {
        return taken;
    }

    /** The legs where a picture can stand highest; of equals, those most to the right. */
    private int freest(int span) {
        int best = taken.length - span;
        for (int leg = best; leg >= 0; leg--) if (top(leg, span) < top(best, span)) best = leg;
        return best;
    }

    private int top(int leg, int span) {
        int row = 0;
        for (int i = leg; i < leg + span; i++) row = Math.max(row, taken[i]);
        return row;
    }

    int tallest() {
        return Arrays.stream(taken).max().orElse(0);
    }

    private void add(Image picture, int index, int leg, int span) {
        int row = top(leg, span);
        int width = measures.width(span);
        int height = (int) ((long) width * picture.height() / picture.width());
        int rows = Math.ceilDiv(height, theme.pitch());
        var caption = caption(index, width);
        all.add(new Illustration(picture, leg, span, row, rows, height, caption));
        int captionRows = captionRows(caption, theme);
        for (int i = leg; i < leg + span; i++) taken[i] = row + rows + captionRows + CLEARANCE;
    }

    static int captionRows(List<Line> caption, Theme theme) {
        return Math.ceilDiv(caption.size() * theme.types().of(Role.CAPTION).leading(), theme.pitch());
    }

    private List<Line> caption(int index, int width) {
        var paragraph = copy.of(Role.CAPTION).get(index);
        return setter.set(copy.file(), List.of(paragraph), theme.types(), width).lines();
    }
}
