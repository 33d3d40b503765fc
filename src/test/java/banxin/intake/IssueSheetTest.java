package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.geom.Mp;
import banxin.issue.Issue;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Paper;
import banxin.issue.Publication.Kind;
import banxin.type.HouseStyle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueSheetTest {
    private static final String ENGLISH = """
            publication:
              name: 样报
              kind: newspaper
              cn: CN 14-0000
              price: 2.00
              postcode: 032500
            date: 2026-11-23
            number: 12
            total: 1234
            weather: 晴转多云 南风3级 11℃～26℃
            theme: county
            paper: {width: 273mm, height: 39cm, bleed: 9pt}
            columns: 6
            style: {marks: 全身, prohibition: strict, latin-gap: 0.125, hanging: true, orphans: true,
                    whole-marks: ：, 半字标点: 。！, 行首标点: 留空, language: 繁体}
            keep-together: names.txt
            pages:
              - section: 要闻
                editor: 甲
                proofreader: 乙
                designer: 丙
                stories:
                  - {story: a, columns: 2, box: true, head: horizontal}
            """;
    private static final String CHINESE = """
            报刊:
              报名: 样报
              性质: 报纸
              刊号: CN 14-0000
              定价: 2.00
              邮编: 032500
            日期: 2026-11-23
            期号: 12
            总期: 1234
            天气: 晴转多云 南风3级 11℃～26℃
            版式: county
            纸张: {宽: 273毫米, 高: 39厘米, 出血: 9点}
            栏数: 6
            体例: {标点: 全身, 禁则: strict, 中西间距: 0.125, 悬挂: 是, 孤字: 是,
                  全字标点: ：, half-marks: 。！, line-start: blank, 文字: zh-Hant}
            不拆名单: names.txt
            版面:
              - 版名: 要闻
                责任编辑: 甲
                校对: 乙
                美编: 丙
                稿件:
                  - {稿件: a, 栏宽: 2, 加框: 是, 标题排法: 横排}
            """;

    @TempDir
    Path folder;

    private Issue read(String sheet) {
        var desk = new Desk(folder).put("issue.yaml", sheet).put("names.txt", "# 名单\n王小明 # 校长\n\n石楼县\n");
        var issue = desk.read().orElseThrow();
        assertThat(desk.findings()).isEmpty();
        return issue;
    }

    @Test
    void everyKeyArrives() {
        var issue = read(ENGLISH);
        assertThat(issue.publication().name()).isEqualTo("样报");
        assertThat(issue.publication().kind()).isEqualTo(Kind.NEWSPAPER);
        assertThat(issue.publication().price()).isEqualTo("2.00");
        assertThat(issue.publication().postcode()).isEqualTo("032500");
        assertThat(issue.date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(issue.number()).isEqualTo(12);
        assertThat(issue.total()).hasValue(1234);
        assertThat(issue.weather()).isEqualTo("晴转多云 南风3级 11℃～26℃");
        assertThat(issue.paper()).contains(new Paper.Sized(Mp.mm(273), Mp.mm(390), Mp.pt(9), 12));
        assertThat(issue.columns()).isEqualTo(6);
        assertThat(issue.style())
                .isEqualTo(HouseStyle.COUNTY
                        .with(HouseStyle.MarkWidths.FULL)
                        .with(HouseStyle.Prohibition.STRICT)
                        .withLatinGap(125)
                        .withWidths(Map.of((int) '：', 1000, (int) '。', 500, (int) '！', 500))
                        .with(new HouseStyle.Edges(true, false, true))
                        .with(HouseStyle.Language.HANT)
                        .keeping(List.of("王小明", "石楼县")));
        var page = issue.pages().getFirst();
        assertThat(List.of(page.section(), page.editor(), page.proofreader(), page.designer()))
                .containsExactly("要闻", "甲", "乙", "丙");
        assertThat(page.placements()).containsExactly(new Placement("a", 2, true, 23));
    }

    @Test
    void chineseKeysMeanTheSame() {
        assertThat(read(CHINESE)).isEqualTo(read(ENGLISH));
    }

    @Test
    void windowsFilesMeanTheSame() {
        assertThat(read("\uFEFF" + ENGLISH.replace("\n", "\r\n"))).isEqualTo(read(ENGLISH));
        assertThat(read(ENGLISH.replace("\n", "\r"))).isEqualTo(read(ENGLISH));
    }

    @Test
    void whatIsLeftOutTakesTheHouseStyle() {
        var issue = read(Desk.SHEET);
        assertThat(issue.style()).isEqualTo(HouseStyle.COUNTY);
        assertThat(issue.paper()).isEmpty();
        assertThat(issue.theme()).isEqualTo("county");
        assertThat(issue.columns()).isEqualTo(5);
        assertThat(issue.total()).isEmpty();
    }

    @Test
    void aPaperIsNamedAsItsThemeMayKnowIt() {
        assertThat(read(Desk.SHEET + "paper: 小报\n").paper()).contains(new Paper.Named("小报", 6));
    }

    @Test
    void pagesMayBeLeftToMakeUp() {
        assertThat(read(Desk.SHEET.replaceFirst("(?s)pages:.*", "pages: auto\n")).pages()).isEmpty();
    }

    @Test
    void aStoryIsFoundWhateverItsFileNameIsMadeOf() {
        var desk = new Desk(folder)
                .remove("stories/a.md")
                .put("stories/cafe\u0301.md", Desk.STORY)
                .put("issue.yaml", Desk.SHEET.replace("[a]", "[\"Caf\u00E9.md\"]"));
        var issue = desk.read().orElseThrow();
        assertThat(desk.findings()).isEmpty();
        assertThat(issue.pages().getFirst().placements().getFirst().slug()).isEqualTo("caf\u00E9");
        assertThat(issue.stories().getFirst().slug()).isEqualTo("caf\u00E9");
    }

    @Test
    void storiesComeInTheOrderOfTheirNamesAndHiddenFilesDoNot() {
        var desk = new Desk(folder)
                .put("stories/.b.md", "x").put("stories/乙.md", Desk.STORY).put("stories/B.md", Desk.STORY)
                .put("issue.yaml", Desk.SHEET.replaceFirst("(?s)pages:.*", "pages: auto\n"));
        assertThat(desk.read().orElseThrow().stories()).extracting("slug").containsExactly("B", "a", "乙");
        assertThat(desk.findings()).isEmpty();
    }
}
