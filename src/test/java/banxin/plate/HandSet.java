package banxin.plate;

import banxin.fonts.Fonts;
import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.judges.Blank;
import banxin.page.Credits;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Part;
import banxin.page.Sheet;
import banxin.type.Accent;
import banxin.type.Advances;
import banxin.type.Emphasis;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Source;
import banxin.type.Treatment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small page set by hand: two columns, a headline, two pictures; squeezed, spread and dotted lines, rare characters.
 */
final class HandSet {
    static final int WIDTH = Mp.pt(340);
    static final int HEIGHT = Mp.pt(300);
    private static final int EM = Mp.pt(10);
    private static final int PITCH = Mp.pt(15);
    private static final int LEFT = Mp.pt(30);
    private static final int TOP = Mp.pt(110);
    private static final int MEASURE = 13 * EM;
    private static final int GUTTER = 2 * EM;

    private final Fonts fonts;
    private final int bleed;
    private final List<Frame> frames = new ArrayList<>();

    private HandSet(Fonts fonts, int bleed) {
        this.fonts = fonts;
        this.bleed = bleed;
    }

    static Page page(Fonts fonts, Path images, int folio, int bleed) {
        return new HandSet(fonts, bleed).page(images, folio);
    }

    private Page page(Path images, int folio) {
        headline("县委召开农村工作会议", "hei-bold", Mp.pt(27));
        frames.add(new Frame.Text(
                new Rect(LEFT, TOP, MEASURE, 10 * PITCH),
                Part.LEG,
                List.of(
                        fragment(1, LEFT, 0, true, "本报讯（记者王小明）十", "一月二十二日，县委召开农村", "工作会议，传达全省农村工作",
                                "会议精神，部署今冬重点。"),
                        fragment(2, LEFT, 4, true, "会议强调：“要坚持三农优", "先，把粮食安全放在首位。”",
                                "𠮷村支书说，《规划》、《方案》", "都要落到实处。"),
                        dotted(3, LEFT, 8, "他要求：各级干部必须深", "入基层，查群众生活水平。"))));
        var right = LEFT + MEASURE + GUTTER;
        frames.add(new Frame.Picture(new Rect(right, TOP, MEASURE, Mp.pt(52)), "grey.jpg",
                images.resolve("grey.jpg"), "会场", 0, 0, new Source("stories/a.md", 1, 0)));
        frames.add(new Frame.Text(
                new Rect(right, TOP + Mp.pt(52), MEASURE, PITCH),
                Part.CAPTION,
                List.of(fragment(4, right, 4, false, "会议现场。 记者 王小明摄"))));
        frames.add(new Frame.Picture(
                new Rect(right, TOP + 5 * PITCH, 6 * EM, 5 * PITCH), "clear.png", images.resolve("clear.png"), "徽", 0, 0, new Source("stories/a.md", 1, 0)));
        frames.add(new Frame.Picture(
                new Rect(right + 7 * EM, TOP + 5 * PITCH, 6 * EM, 5 * PITCH), "clear.png",
                        images.resolve("clear.png"), "徽", 0, 0, new Source("stories/a.md", 1, 0)));
        frames.add(new Frame.Rule(new Rect(LEFT + MEASURE + EM, TOP, 500, 10 * PITCH), "column-rule"));
        var area = new Rect(LEFT, Mp.pt(50), 2 * MEASURE + GUTTER, Mp.pt(210));
        var grid = new Grid(WIDTH, HEIGHT, bleed, area, 2, MEASURE, GUTTER, PITCH, 14, Mp.pt(11));
        var folioLine = new Frame.Furniture(new Rect(LEFT, Mp.pt(25), area.width(), Mp.pt(16)), Part.FOLIO, new TreeMap<>());
        return new Page(folio, 2, "要闻", Credits.NONE, Blank.MASTHEAD, grid, List.of(folioLine), List.of(new Page.Article("lead", "stories/lead.md", "", false, area, frames)), List.of());
    }

    private void headline(String text, String face, int size) {
        var line = new Line(0, Role.HEADLINE, 0, text.length(), true, 0, runs(face, size, 0, text, 0));
        frames.add(new Frame.Text(
                new Rect(LEFT, Mp.pt(55), 2 * MEASURE + GUTTER, Mp.pt(40)),
                Part.HEADLINE,
                List.of(new Fragment(0, Role.HEADLINE, true, true, text, List.of(new Placed(line, LEFT + 5_000,
                        Mp.pt(88)))))));
    }

    private Fragment fragment(int number, int x, int firstLine, boolean indent, String... lines) {
        return fragment(number, x, firstLine, indent, false, lines);
    }

    private Fragment dotted(int number, int x, int firstLine, String... lines) {
        return fragment(number, x, firstLine, true, true, lines);
    }

    private Fragment fragment(int number, int x, int firstLine, boolean indent, boolean dotted, String... lines) {
        var placed = new ArrayList<Placed>();
        var from = 0;
        for (int i = 0; i < lines.length; i++) {
            var last = i == lines.length - 1;
            var start = indent && i == 0 ? 2 * EM : 0;
            var runs = runs("song", EM, start, lines[i], last ? 0 : MEASURE - start);
            var accents = dotted ? dots(runs) : List.<Accent>of();
            var line = new Line(
                    number, Role.BODY, from, from += lines[i].length(), last, MEASURE, runs, accents, List.of(), Treatment.HOUSE);
            placed.add(new Placed(line, x, TOP + (firstLine + i) * PITCH + Mp.pt(11)));
        }
        return new Fragment(number, Role.BODY, true, true, String.join("", lines), placed);
    }

    private static List<Accent> dots(List<GlyphRun> runs) {
        var dots = new ArrayList<Accent>();
        for (var run : runs) {
            var x = run.x();
            var characters = run.text().codePoints().toArray();
            for (int i = 0; i < characters.length; x += run.advances().get(i++))
                if (Character.isIdeographic(characters[i]))
                    dots.add(new Accent(Emphasis.DOTTED, x, EM, EM, EM / 4, true, true));
        }
        return dots;
    }

    /** Marks before an opening mark give up half an em; what is then left over or short is shared by all gaps. */
    private List<GlyphRun> runs(String face, int size, int x, String text, int measure) {
        var characters = text.codePoints().toArray();
        var faces = IntStream.of(characters).mapToObj(c -> fonts.faceFor(c, face)).toList();
        var advances = new int[characters.length];
        for (int i = 0; i < characters.length; i++) {
            advances[i] = fonts.advance(characters[i], faces.get(i)) * size / 1000;
            var next = i + 1 < characters.length ? characters[i + 1] : 'x';
            if ("：、，》”".indexOf(characters[i]) >= 0 && "“《、".indexOf(next) >= 0) advances[i] -= size / 2;
        }
        share(advances, measure == 0 ? 0 : measure - IntStream.of(advances).sum());
        var runs = new ArrayList<GlyphRun>();
        for (int from = 0, to; from < characters.length; from = to) {
            to = from;
            while (to < characters.length && faces.get(to).equals(faces.get(from))) to++;
            var some = new Advances(java.util.Arrays.copyOfRange(advances, from, to));
            runs.add(new GlyphRun(faces.get(from), size, x, new String(characters, from, to - from), some));
            x += some.total();
        }
        return runs;
    }

    private static void share(int[] advances, int slack) {
        for (int i = 0; i < advances.length - 1; i++) {
            var part = slack / (advances.length - 1 - i);
            advances[i] += part;
            slack -= part;
        }
    }

    /** The same page with every run in another form. */
    static Page formed(Page page, Form form) {
        var articles = page.articles().stream()
                .map(article -> new Page.Article(
                        article.slug(), article.file(), article.head(), article.red(), article.box(),
                        article.frames().stream().map(frame -> formed(frame, form)).toList()))
                .toList();
        return new Page(page.folio(), page.of(), page.section(), page.credits(), page.masthead(), page.grid(), page.furniture(), articles, page.foot());
    }

    private static Frame formed(Frame frame, Form form) {
        if (!(frame instanceof Frame.Text text)) return frame;
        var fragments = text.fragments().stream()
                .map(fragment -> new Fragment(
                        fragment.paragraph(), fragment.role(), fragment.first(), fragment.last(), fragment.text(),
                        fragment.lines().stream().map(placed -> formed(placed, form)).toList()))
                .toList();
        return new Frame.Text(text.box(), text.part(), fragments);
    }

    private static Placed formed(Placed placed, Form form) {
        var line = placed.line();
        var runs = line.runs().stream()
                .map(run -> new GlyphRun(run.face(), run.size(), run.x(), run.text(), run.advances(), form))
                .toList();
        return new Placed(
                new Line(line.paragraph(), line.role(), line.from(), line.to(), line.last(), line.width(), runs),
                placed.x(), placed.baseline());
    }

    static Sheet sheet(Page page) {
        return sheet(page, "", "");
    }

    /** The XHTML that a theme makes of the page. */
    static Sheet sheet(Page page, String head, String body) {
        var frames = page.frames();
        var elements = IntStream.range(0, frames.size())
                .mapToObj(i -> element(page, i, frames.get(i)))
                .collect(Collectors.joining("\n"));
        return new Sheet(
                page,
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>样报</title>
                <link rel="stylesheet" href="page.css" type="text/css"/>%s</head>
                <body>%s%s</body></html>
                """
                        .formatted(head, elements, body));
    }

    private static String element(Page page, int number, Frame frame) {
        var box = frame.box();
        var style = String.format(
                Locale.ROOT,
                "position:absolute;left:%.3fpt;top:%.3fpt;width:%.3fpt;height:%.3fpt",
                Mp.toPt(box.x()),
                Mp.toPt(box.y()),
                Mp.toPt(box.width()),
                Mp.toPt(box.height()));
        return switch (frame) {
            case Frame.Picture picture -> "<img data-frame=\"%d\" src=\"%s\" alt=\"%s\" style=\"%s\"/>"
                    .formatted(number, picture.src(), picture.alt(), style);
            case Frame.Text text -> "<div data-frame=\"%d\" class=\"%s\" style=\"%s\">%s</div>"
                    .formatted(number, text.part().key(), style, paragraphs(text));
            case Frame.Rule rule -> "<div data-frame=\"%d\" class=\"%s\" style=\"%s\"></div>"
                    .formatted(number, rule.style(), style);
            case Frame.Furniture furniture -> "<div data-frame=\"%d\" class=\"%s\" style=\"%s\">%s</div>"
                    .formatted(number, furniture.part().key(), style, "第" + page.folio() + "版　要闻　责任编辑 𠮷小明");
        };
    }

    private static String paragraphs(Frame.Text text) {
        return text.fragments().stream().map(one -> "<p>" + one.broken() + "</p>").collect(Collectors.joining());
    }

    static final String CSS =
            """
            .folio { font-family: hei; font-size: 9pt; line-height: 12pt; color: #000; border-bottom: 0.5pt solid black;
              text-align: justify }
            .column-rule { background-color: #888 }
            """;
}
