package banxin.markup;

import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.issue.Publication;
import banxin.page.Credits;
import banxin.page.DateLine;
import banxin.page.Frame;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Grid;
import banxin.page.Masthead;
import banxin.page.Page;
import banxin.page.Part;
import banxin.theme.Printing;
import banxin.theme.Faces;
import banxin.theme.FurnitureRoom;
import banxin.theme.Theme;
import banxin.theme.Weights;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Source;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Pages made by hand, for tests: lines of a fixed number of characters on a 13.5 pt grid. */
final class Sample {
    static final Path COUNTY = Path.of(System.getProperty("banxin.home", "."), "templates", "county");
    static final DateLine DATE = new DateLine("2026年11月23日", "星期一", "丙午年", "十月十五", "小雪");
    static final Publication NEWSPAPER = new Publication(
            "青山日报", Publication.Kind.NEWSPAPER, "CN 99-0000", "", "中共青山县委", "中共青山县委宣传部", "青山县融媒体中心",
            "青山县城关镇文化路18号", "0999-1234567", "999000", "青山县印刷厂", "每份1元", "", "");
    static final Publication INTERNAL = new Publication(
            "青山通讯", Publication.Kind.INTERNAL, "", "（青）内资准字第0012号", "中共青山县委宣传部", "青山县融媒体中心",
            "《青山通讯》编辑部", "青山县城关镇文化路18号", "0999-1234567", "999000", "青山县印刷厂", "", "800份", "本县各乡镇、村（社区）");
    static final Publication BARE = new Publication(
            "青山日报", Publication.Kind.NEWSPAPER, "", "", "", "", "", "", "", "", "", "", "", "");
    /** 四开: 79 characters of 9 pt, five columns. */
    static final Grid GRID = new Grid(
            Mp.mm(273), Mp.mm(390), Mp.mm(3), new Rect(31_430, 60_000, 711_000, 999_000),
            5, 135_000, 9_000, 13_500, 74, 9_900);

    private Sample() {}

    static Theme theme(Path folder) {
        Map<Role, Type> types = new EnumMap<>(Role.class);
        for (var role : Role.values()) types.put(role, new Type("song", "hei", 9_000, 13_500, 2_000, Align.JUSTIFY));
        types.put(Role.HEADLINE, new Type("song-bold", "song-bold", 36_000, 40_500, 0, Align.CENTER));
        types.put(Role.KICKER, new Type("kai", "kai", 16_000, 20_250, 0, Align.CENTER));
        types.put(Role.DECK, new Type("kai", "kai", 16_000, 20_250, 0, Align.CENTER));
        types.put(Role.CROSSHEAD, new Type("hei", "hei", 10_500, 27_000, 0, Align.CENTER));
        types.put(Role.CAPTION, new Type("hei", "hei", 8_000, 13_500, 0, Align.LEFT));
        return new Theme("county", folder, 9_000, 13_500, 1_000, new Types(types), new TreeMap<>(),
                List.of(), Theme.Comma.GAP, new FurnitureRoom(11, 2, 2, 850_000, 600_000, 7, Map.of()), Faces.USUAL,
                Map.of(), Printing.NEWSPRINT, Weights.USUAL);
    }

    static Masthead masthead(Publication publication) {
        return masthead(publication, DATE, "晴转多云 南风3级 11℃～26℃", OptionalInt.of(1234));
    }

    static Masthead masthead(Publication publication, DateLine date, String weather, OptionalInt total) {
        return new Masthead(publication, LocalDate.of(2026, 11, 23), date, 12, total, weather);
    }

    /** One frame of each kind around a story of two paragraphs in two columns. */
    static Page small() {
        var x = GRID.x(0);
        return new Page(1, 4, "要闻", Credits.NONE, masthead(NEWSPAPER), GRID,
                List.of(new Frame.Furniture(new Rect(x, 60_000, 711_000, 148_500), Part.MASTHEAD, new TreeMap<>()),
                        new Frame.Rule(new Rect(GRID.x(1) - 4_650, GRID.y(14), 300, 40_500), "column-rule")),
                List.of(new Page.Article("road", "stories/road.md", "", false, new Rect(x, GRID.y(11), GRID.width(2), 94_500), List.of(
                        frame(Part.HEADLINE, 0, 2, 11, fragment(0, Role.HEADLINE, 0, 11, true, true, "山村公路通了")),
                        frame(Part.LEG, 0, 1, 14,
                                fragment(1, Role.BODY, 0, 14, true, false, "　　昨日，通往山顶三个村的公", "路建成通车。乡亲们早早")),
                        frame(Part.LEG, 1, 1, 14,
                                fragment(1, Role.BODY, 1, 14, false, true, "等在路边，看第一辆车进村。"),
                                fragment(2, Role.CROSSHEAD, 1, 15, true, true, "路通人心"),
                                fragment(3, Role.BODY, 1, 16, true, true, "全长12.5公里，投资3000万元。")),
                        new Frame.Picture(new Rect(x, GRID.y(17), 135_000, 81_000), "images/road.jpg",
                                Path.of("issue/images/road.jpg"), "新修的公路", 0, 0, new Source("stories/a.md", 1, 0)),
                        frame(Part.CAPTION, 0, 1, 23, fragment(4, Role.CAPTION, 0, 23, true, true, "新修的公路。"))))),
                List.of());
    }

    /** A page whose only story is this text. */
    static Page telling(String text) {
        return new Page(2, 4, text, Credits.NONE, masthead(NEWSPAPER), GRID,
                List.of(new Frame.Furniture(new Rect(31_430, 30_000, 711_000, 26_000), Part.FOLIO, new TreeMap<>())),
                List.of(new Page.Article("story", "stories/story.md", "", false, GRID.area(), List.of(
                        frame(Part.LEG, 0, 1, 0, fragment(0, Role.BODY, 0, 0, true, true, text)),
                        new Frame.Picture(GRID.area(), "images/" + text, Path.of("x.jpg"), text, 0, 0, new Source("stories/a.md", 1, 0))))),
                List.of());
    }

    static Page furnished(Masthead masthead, int folio, int of, Part... parts) {
        var credits = folio > of - 1 ? Credits.NONE : new Credits("陈静", "吴岚", "郑宇");
        return new Page(folio, of, "综合", credits, masthead, GRID,
                Arrays.stream(parts).<Frame>map(part -> new Frame.Furniture(GRID.area(), part, new TreeMap<>())).toList(), List.of(), List.of());
    }

    static Frame.Text frame(Part part, int column, int span, int line, Fragment... fragments) {
        var lines = Arrays.stream(fragments).mapToInt(fragment -> fragment.lines().size()).sum();
        return new Frame.Text(
                new Rect(GRID.x(column), GRID.y(line), GRID.width(span), lines * GRID.pitch()),
                part, List.of(fragments));
    }

    static Fragment fragment(
            int number, Role role, int column, int gridLine, boolean first, boolean last, String... lines) {
        var type = theme(COUNTY).types().of(role);
        var placed = new ArrayList<Placed>();
        int from = 0;
        for (var text : lines) {
            var count = text.codePointCount(0, text.length());
            var advances = new int[count];
            Arrays.fill(advances, type.size());
            var run = new GlyphRun(type.face(), type.size(), 0, text, new Advances(advances));
            var line = new Line(number, role, from, from + text.length(), false, count * type.size(), List.of(run));
            var top = GRID.y(gridLine + placed.size() * type.leading() / GRID.pitch());
            placed.add(new Placed(line, GRID.x(column), top + type.size()));
            from += text.length();
        }
        return new Fragment(number, role, first, last, String.join("", lines), placed);
    }
}
