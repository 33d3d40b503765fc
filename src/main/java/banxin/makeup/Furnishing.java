package banxin.makeup;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Part;
import banxin.theme.FurnitureRoom;
import banxin.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** What every page carries beside its stories: masthead or folio line, imprint, rules (typesetting K, L8). */
final class Furnishing {
    private final Grid grid;
    private final FurnitureRoom room;
    private final Leaf leaf;
    private final Fields fields;

    Furnishing(Grid grid, Theme theme, Leaf leaf) {
        this.grid = grid;
        this.leaf = leaf;
        room = theme.furniture();
        fields = Fields.of(theme, leaf);
    }

    /** Grid line where stories start. */
    int topRow() {
        return taken(Part.MASTHEAD, room.mastheadLines());
    }

    /** Grid lines for stories. */
    int rows() {
        return grid.lines() - topRow() - taken(Part.IMPRINT, room.imprintLines());
    }

    private int taken(Part part, int lines) {
        return lines > 0 && leaf.bears(part) ? lines + Seam.GAP : 0;
    }

    List<Frame> frames(List<Seam> seams) {
        var frames = new ArrayList<Frame>();
        int top = grid.area().y();
        int folio = room.folioLines() * grid.pitch();
        if (leaf.bears(Part.MASTHEAD))
            frames.add(furniture(Part.MASTHEAD, top - folio, folio + room.mastheadLines() * grid.pitch()));
        if (leaf.bears(Part.FOLIO))
            frames.add(furniture(Part.FOLIO, top - FurnitureRoom.above(room.folioLines(), grid.pitch()), folio));
        seams.forEach(seam -> frames.add(rule(seam)));
        return frames;
    }

    /** Comes last in reading order. */
    List<Frame> foot() {
        int height = room.imprintLines() * grid.pitch();
        return leaf.bears(Part.IMPRINT)
                ? List.of(furniture(Part.IMPRINT, grid.area().bottom() - height, height))
                : List.of();
    }

    private Frame furniture(Part part, int y, int height) {
        return new Frame.Furniture(new Rect(grid.area().x(), y, grid.area().width(), height), part, fields.of(part));
    }

    /** The whole white between two pieces; the theme draws its line in the middle. */
    private Frame rule(Seam seam) {
        int x = grid.x(seam.column());
        int y = grid.y(topRow() + seam.row());
        int height = seam.rows() * grid.pitch();
        return seam.upright()
                ? new Frame.Rule(new Rect(x - grid.gutter(), y, grid.gutter(), height), "column-rule")
                : new Frame.Rule(new Rect(x, y, grid.width(seam.columns()), height), "story-rule");
    }
}
