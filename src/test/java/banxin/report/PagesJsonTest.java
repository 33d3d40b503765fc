package banxin.report;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.judges.Blank;
import banxin.page.Credits;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.PageText;
import banxin.page.Part;
import banxin.type.Advances;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Source;
import banxin.type.Turn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PagesJsonTest {
    private static final int EM = Mp.pt(10);
    private static final int TOP = Mp.pt(60);

    @Test
    void thePageAsTextHasALineForEachFrameAndSetLine() {
        assertThat(PageText.of(page()))
                .isEqualTo(
                        """
                        page 1/4 要闻 0.000 0.000 140.000 100.000, 2 columns, 2 lines
                          furniture 20.000 10.000 100.000 12.000 folio
                        story 20.000 30.000 100.000 60.000 lead
                          text 20.000 30.000 100.000 20.000 headline
                            20.000 32.400 50.000 20.000 headline 0 秋粮丰收
                          text 20.000 60.000 40.000 30.000 leg
                            20.000 62.200 40.000 10.000 body 1 全县粮“
                            20.000 77.200 40.000 10.000 body 1 食喜获丰
                          picture 80.000 60.000 40.000 15.000 images/a.jpg
                          text 80.000 75.000 40.000 15.000 leg
                            80.000 77.200 20.000 10.000 body 1 𠮷。
                          rule 70.000 60.000 0.500 30.000 column-rule
                        """);
    }

    @Test
    void pagesJsonTellsEveryFrameLineAndTheTextInReadingOrder() {
        assertThat(json())
                .isEqualTo(
                        """
                        {"version":1,"unit":"pt","pages":[
                        {"folio":1,"of":4,"section":"要闻","credits":{"editor":"","proofreader":"","designer":""},"width":140.000,"height":100.000,"bleed":9.000,\
                        "grid":{"area":[20.000,30.000,100.000,60.000],"columns":2,"measure":40.000,"gutter":20.000,\
                        "pitch":15.000,"lines":2},"furniture":[
                        {"number":0,"kind":"furniture","box":[20.000,10.000,100.000,12.000],"part":"folio","fields":{}}],"stories":[
                        {"slug":"lead","file":"stories/lead.md","headline":"","red":false,"box":[20.000,30.000,100.000,60.000],"frames":[
                        {"number":1,"kind":"text","box":[20.000,30.000,100.000,20.000],"part":"headline","paragraphs":[
                        {"paragraph":0,"role":"headline","first":true,"last":true,"text":"秋粮丰收","lines":[
                        {"box":[20.000,32.400,50.000,20.000],"baseline":50.000,"from":0,"text":"秋粮丰收","x":[20.00,40.00,60.00,80.00]}]}]}
                        ,{"number":2,"kind":"text","box":[20.000,60.000,40.000,30.000],"part":"leg","paragraphs":[
                        {"paragraph":1,"role":"body","first":true,"last":false,"text":"全县粮“食喜获丰","lines":[
                        {"box":[20.000,62.200,40.000,10.000],"baseline":71.000,"from":0,"text":"全县粮“","x":[20.00,30.00,40.00,50.00]}
                        ,{"box":[20.000,77.200,40.000,10.000],"baseline":86.000,"from":4,"text":"食喜获丰","x":[20.00,30.00,40.00,50.00]}]}]}
                        ,{"number":3,"kind":"picture","box":[80.000,60.000,40.000,15.000],"src":"images/a.jpg","alt":"丰收","pixels":[0,0],"source":{"file":"stories/a.md","line":1}}
                        ,{"number":4,"kind":"text","box":[80.000,75.000,40.000,15.000],"part":"leg","paragraphs":[
                        {"paragraph":1,"role":"body","first":false,"last":true,"text":"𠮷。","lines":[
                        {"box":[80.000,77.200,20.000,10.000],"baseline":86.000,"from":8,"text":"𠮷。","x":[80.00,90.00]}]}]}
                        ,{"number":5,"kind":"rule","box":[70.000,60.000,0.500,30.000],"style":"column-rule"}]}],"foot":[],\
                        "text":"秋粮丰收\\n全县粮“食喜获丰𠮷。\\n"}]}
                        """);
    }

    @Test
    void aVerticalLineHasItsEmBoxRoundItsAxis() {
        var upright = new GlyphRun(
                "song", EM, 0, "新路", new Advances(EM, EM), new Form(0, 1000, Turn.UPRIGHT));
        var line = new Line(0, Role.HEADLINE, 0, 2, true, 2 * EM, List.of(upright));
        assertThat(PageText.box(new Placed(line, 5 * EM, 3 * EM)))
                .isEqualTo(new Rect(5 * EM - EM / 2, 3 * EM, EM, 2 * EM));
    }

    private static String json() {
        var out = new ByteArrayOutputStream();
        Report.pages(List.of(page()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Page page() {
        var area = new Rect(2 * EM, 3 * EM, 10 * EM, 6 * EM);
        var grid = new Grid(14 * EM, 10 * EM, 9_000, area, 2, 4 * EM, 2 * EM, 15_000, 2, 11_000);
        var head = new Fragment(0, Role.HEADLINE, true, true, "秋粮丰收", List.of(
                new Placed(line(0, Role.HEADLINE, 2 * EM, 0, "秋粮丰收", 50_000), 2 * EM, 50_000)));
        var left = new Fragment(1, Role.BODY, true, false, "全县粮“食喜获丰", List.of(
                new Placed(line(1, Role.BODY, EM, 0, "全县粮“", 40_000), 2 * EM, TOP + 11_000),
                new Placed(line(1, Role.BODY, EM, 4, "食喜获丰", 40_000), 2 * EM, TOP + 26_000)));
        var right = new Fragment(1, Role.BODY, false, true, "𠮷。", List.of(
                new Placed(line(1, Role.BODY, EM, 8, "𠮷。", 20_000), 8 * EM, TOP + 26_000)));
        var story = new Page.Article("lead", "stories/lead.md", "", false, area, List.of(
                new Frame.Text(new Rect(2 * EM, 3 * EM, 10 * EM, 2 * EM), Part.HEADLINE, List.of(head)),
                new Frame.Text(new Rect(2 * EM, TOP, 4 * EM, 3 * EM), Part.LEG, List.of(left)),
                new Frame.Picture(new Rect(8 * EM, TOP, 4 * EM, 15_000), "images/a.jpg", Path.of("a.jpg"), "丰收", 0, 0, new Source("stories/a.md", 1, 0)),
                new Frame.Text(new Rect(8 * EM, TOP + 15_000, 4 * EM, 15_000), Part.LEG, List.of(right)),
                new Frame.Rule(new Rect(7 * EM, TOP, 500, 3 * EM), "column-rule")));
        var folio = new Frame.Furniture(new Rect(2 * EM, EM, 10 * EM, 12_000), Part.FOLIO, new TreeMap<>());
        return new Page(1, 4, "要闻", Credits.NONE, Blank.MASTHEAD, grid, List.of(folio), List.of(story), List.of());
    }

    private static Line line(int paragraph, Role role, int size, int from, String text, int width) {
        var advances = new int[text.codePointCount(0, text.length())];
        Arrays.fill(advances, size);
        var run = new GlyphRun("song", size, 0, text, new Advances(advances));
        return new Line(paragraph, role, from, from + text.length(), false, width, List.of(run));
    }
}
