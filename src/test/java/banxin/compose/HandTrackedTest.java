package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import banxin.type.Wanted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The passages of the printed page that somebody tracked by hand (typesetting §0): given the paragraph, its measure and
 * the number of lines it took on paper, copyfitting ends every line where the paper ended it.
 */
class HandTrackedTest {
    @Test
    void fourLinesInsteadOfFive() {
        assertReached(19, """
                一举一动，润物无声。在防控疫情的严峻
                斗争中，全县各级党组织和广大党员干部，坚守
                岗位、冲锋在前、英勇奋斗，构筑起一道抗击疫情
                的钢铁长城，把党旗插到了疫情防控第一线。
                """, 1);
    }

    @Test
    void sixLinesInsteadOfSeven() {
        assertReached(19, """
                习近平总书记在北京市调研指导新冠肺炎
                疫情防控工作时强调，“要广泛发动和依靠群众，
                同心同德、众志成城，坚决打赢疫情防控的人民
                战争。”这是一场没有旁观者的全民动员，也是一
                场齐心协力的人民战争，必须扛起责任，抓紧抓
                细抓实每一个环节，才能打赢这场战疫。
                """, 1);
    }

    @Test
    void elevenLinesInsteadOfTen() {
        assertReached(19, """
                艰难方显勇毅，磨砺始得玉成。随着疫
                情形势持续向好，按下发展“重启键”，把因
                疫情耽误的时间“抢回来”，把因疫情造成的
                损失“补回来”。在做好疫情常态化防控的
                同时，石楼县千方百计抢时间、抢机遇、抢
                要素，奋力夺取疫情防控和经济社会发展
                双胜利。“黄河一号”旅游公路石楼段工程
                建设四个标段砼拌合站已投入使用，制梁
                场已开工建设；石楼中学封闭教学建设项
                目公寓楼三层封顶；汾石高速主线拆迁工
                作持续推进……
                """, -1);
    }

    /** At 13 characters beside the object for four lines, then at 19; the tracking that saves its line goes on below. */
    @Test
    void theTrackingOfANarrowLegGoesOnUnderTheObject() {
        var printed = List.of(
                "第一时间呼吁社会各界、全", "体市民佩戴口罩，并从外地紧急", "调用医用口罩，保证当前所需；",
                "呼吁市民不组织、不参与公众聚", "集活动，减少外出，各公共场所严格加强管理，", "强化消杀防疫措施，坚决防止交叉感染。");
        var text = String.join("", printed);
        int natural = set(new Compositor(pushingOut(), new EmSquare()), text, 13, 2000).size();
        var fitting = fit(text, 13, natural - 1);
        var narrow = fitting.galley().lines().subList(0, 4);
        var rest = text.substring(narrow.getLast().to());
        var wide = set(new Compositor(pushingOut(), new EmSquare()).tracked(fitting.largestTracking()), rest, 19, 0);
        assertThat(Stream.concat(texts(text, narrow).stream(), texts(rest, wide).stream())).isEqualTo(printed);
    }

    @Test
    void theLeadStandsAsItIs() {
        var text = "面对新冠肺炎疫情，石楼县按照省委、省政府和市委、市政府的决策部署，带领 12万石楼人民，全面打响疫情防控的人民战争、"
                + "总体战、阻击战，疫情防控和经济社会发展工作取得显著成效。";
        assertThat(texts(text, fit(text, 75, 2).galley().lines()).getLast()).isEqualTo("作取得显著成效。");
    }

    private static void assertReached(int measure, String paper, int saved) {
        var printed = paper.lines().toList();
        var text = String.join("", printed);
        var fitting = fit(text, measure, printed.size());
        assertThat(texts(text, fitting.galley().lines())).isEqualTo(printed);
        assertThat(fitting.actions()).singleElement().extracting(Fitting.Action::saved).isEqualTo(saved);
    }

    private static Fitting fit(String text, int measure, int lines) {
        return new Compositor(pushingOut(), new EmSquare())
                .fit("seed", List.of(paragraph(text)), types(2000), measure * 1000, Wanted.lines(lines));
    }

    private static List<Line> set(Compositor compositor, String text, int measure, int indent) {
        return compositor.set("seed", List.of(paragraph(text)), types(indent), measure * 1000).lines();
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(0, Role.BODY, text, List.of(), 1);
    }

    private static Types types(int indent) {
        return new Types(Map.of(Role.BODY, new Type("song", "hei", 1000, 1500, indent, Align.JUSTIFY)));
    }

    private static HouseStyle pushingOut() {
        return HouseStyle.COUNTY.with(Breaks.PUSH_OUT);
    }

    private static List<String> texts(String text, List<Line> lines) {
        return lines.stream().map(line -> text.substring(line.from(), line.to())).toList();
    }
}
