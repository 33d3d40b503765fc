package banxin.plate;

import banxin.fonts.Fonts;
import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Sheet;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;

/** A sheet with one character of each face, to try the press with. */
final class TrialSheet {
    private static final String CHARACTER = "版";
    private static final int EM = Mp.pt(10);
    private static final int SIDE = Mp.pt(100);
    private static final Rect BOX = new Rect(0, 0, SIDE, SIDE);
    private static final String XHTML =
            """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>版</title><style>
            div { position: absolute; left: 1pt; top: 1pt; width: 50pt; border: 1pt solid black }
            .folio span { font-family: song; float: left; color: cmyk(0, 0, 0, 1); background-color: #888 }
            </style></head><body><div data-frame="0"></div><div class="folio"><p>第<span>1</span>版</p></div></body></html>
            """;

    private TrialSheet() {}

    static Sheet of(List<Fonts.Face> faces) {
        var grid = new Grid(SIDE, SIDE, 0, BOX, 1, SIDE, 0, EM, 10, EM);
        var frame = new Frame.Text(BOX, "leg", List.of(new Frame.Fragment(0, Role.BODY, true, true, CHARACTER, lines(faces))));
        var article = new Page.Article(CHARACTER, BOX, List.of(frame));
        return new Sheet(new Page(1, 1, "", grid, List.of(), List.of(article), List.of()), XHTML);
    }

    private static List<Frame.Placed> lines(List<Fonts.Face> faces) {
        var lines = new ArrayList<Frame.Placed>();
        for (var face : faces) {
            if (face.fallback()) continue;
            var run = new GlyphRun(face.key(), EM, 0, CHARACTER, new Advances(EM), false);
            lines.add(new Frame.Placed(new Line(0, Role.BODY, 0, 1, true, EM, List.of(run)), 0, EM));
        }
        return lines;
    }
}
