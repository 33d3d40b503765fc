package banxin.heads;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.type.Copy.Paragraph;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head too long for its width: the steps of typesetting I6 in order, and its marks (I7). */
class HeadFitTest {
    private static final String TEN = "山里测心电县里出报告";

    @ParameterizedTest
    @CsvSource(textBlock = """
            as it is                         , 10.0, 山里测心电县里出报告,  1000, 1000
            tightened by up to a twentieth   ,  9.55, 山里测心电县里出报告,   950, 1000
            condensed with white beside it   , 10.4, 山里测心电县里出报告啊, 854, 854
            else in two lines                ,  9.4, 山里测心电县里出报告, 1000, 1000
            """)
    void aHeadIsFitted(String how, double width, String text, int share, int stretch) {
        var fitted = HeadSetting.fit(text, width, 2);
        assertThat(fitted.share()).as(how).isEqualTo(share);
        assertThat(fitted.lines()).as(how).hasSize(how.contains("two") ? 2 : 1);
        assertThat(fitted.lines()).allMatch(line -> line.width() <= width * HeadSetting.EM);
        assertThat(runs(fitted.lines())).allMatch(run -> run.form().stretch() == stretch);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            the typed gap comes first                  , 碎田连成大方田　|霁川粮食再增产, 9
            the gap before the mark                    , 全县粮食，总产量　|连续四年增长, 9
            a gap though one line is short             , 清溪水库　|放流鱼苗30万尾, 8
            a mark where there is no gap               , 旗帜领航，党员冲锋，|筑牢疫情防控“红色盾牌”, 12
            a mark before a nearer sense group         , 冬天来了：|老人的饭桌热着吗, 8.5
            never inside a quotation                   , 四十一岁的老桥|“睡醒了又睡了”, 9
            never inside a title                       , 全县启用新版|《农村供水管理办法》, 11
            a figure keeps its unit                    , 沿河新建污水|管网187.3公里, 10
            a particle stays with what is before it    , 老支书和他的|三千亩油茶林, 8
            """)
    void aHeadOfTwoLinesIsCut(String where, String drawn, double width) {
        var text = drawn.replace("|", "");
        assertThat(HeadSetting.broken(text, HeadSetting.fit(text, width, 2))).as(where).isEqualTo(drawn);
    }

    @Test
    void aNameOfTheHouseIsKeptWhole() {
        var text = "全县推广春风一号桥管护经验";
        for (double width = 6; width < 12; width += 0.5) {
            var broken = HeadSetting.broken(text, HeadSetting.fit(text, width, 3, "春风一号桥"));
            assertThat(broken).contains("春风一号桥");
        }
    }

    @Test
    void noHeadOfAnyLengthRunsOver() {
        for (var text : List.of(TEN, TEN.repeat(4), "一", "Internationalization of everything", "“".repeat(9), "，，，，，，，，"))
            for (double width = 3; width < 40; width += 0.7) {
                double room = width * HeadSetting.EM;
                var fitted = HeadSetting.fit(text, width, 2);
                assertThat(fitted.lines()).as(text).allMatch(line -> line.width() <= room || text.charAt(0) == '，');
                assertThat(text(fitted.lines())).isEqualTo(text.replace(" ", ""));
            }
    }

    @Test
    void aCommaIsAGapThatTheTextLayerReadsAsAComma() {
        var line = HeadSetting.fit("三年改造，增产七成", 20, 1).lines().getFirst();
        var comma = line.runs().get(1);
        assertThat(comma.text()).isEqualTo("，");
        assertThat(comma.form()).isEqualTo(Form.BLANK);
        assertThat(line.runs().get(2).x() - comma.x()).isEqualTo(HeadSetting.EM);
        assertThat(text(List.of(line))).isEqualTo("三年改造，增产七成");
    }

    @Test
    void aCommaAtALineEndTakesNoRoom() {
        var lines = HeadSetting.fit("三年改造三万亩，增产七百公斤粮", 8, 2).lines();
        assertThat(lines).hasSize(2);
        var first = lines.getFirst();
        assertThat(first.to()).isEqualTo(8);
        assertThat(first.width() - first.runs().getFirst().x()).isEqualTo(7 * HeadSetting.EM);
    }

    @Test
    void aQuotedCommaIsPrinted() {
        assertThat(runs(HeadSetting.fit("他说“好，就这样办”", 20, 1).lines())).allMatch(run -> run.form() == Form.PLAIN);
    }

    @Test
    void aFullStopIsNotPrinted() {
        var line = HeadSetting.fit("今年粮食又丰收。", 20, 1).lines().getFirst();
        assertThat(line.runs().getLast().form()).isEqualTo(Form.BLANK);
        assertThat(line.width() - line.runs().getFirst().x()).isEqualTo(7 * HeadSetting.EM);
        assertThat(HeadMarks.hasStop("今年粮食又丰收。")).isTrue();
        assertThat(HeadMarks.hasStop("他说“丰收。”")).isFalse();
    }

    @Test
    void aQuotationMarkAtTheEdgeDoesNotPullTheHeadOffItsCentre() {
        var line = HeadSetting.fit("老桥“睡醒了”", 20, 1).lines().getFirst();
        double left = line.runs().getFirst().x();
        double right = 20 * HeadSetting.EM - line.width();
        assertThat(left - right).isEqualTo(HeadSetting.EM / 4.0, org.assertj.core.api.Assertions.within(2.0));
    }

    @Test
    void parallelCrossheadsAreCutAlike() {
        var heads = List.of(crosshead(0, "坚持人民至上　守护百姓健康"), crosshead(1, "坚持群防　筑牢后盾"));
        var fitting = HeadSetting.fitting(11);
        var crossheads = new Crossheads(heads, fitting, HeadSetting.TYPE).lines();
        assertThat(heads).allMatch(head -> crossheads.get(head.number()).size() == 2);
        var alone = new Crossheads(heads.subList(1, 2), fitting, HeadSetting.TYPE).lines();
        assertThat(alone.get(1)).hasSize(1);
    }

    private static Paragraph crosshead(int number, String text) {
        return new Paragraph(number, Role.CROSSHEAD, text, List.of(), 1);
    }

    private static List<GlyphRun> runs(List<Line> lines) {
        return lines.stream().flatMap(line -> line.runs().stream()).toList();
    }

    private static String text(List<Line> lines) {
        return runs(lines).stream().map(GlyphRun::text).collect(Collectors.joining());
    }
}
