package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banxin.issue.Story.Passage;
import banxin.notice.Wording;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracesTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void lay() {
        desk = new Desk(folder);
    }

    private Passage only(String markdown) {
        return desk.story("# 题\n" + markdown).parts().getLast();
    }

    private static Span span(int from, int to, Set<Emphasis> emphases, String reading) {
        return new Span(from, to, emphases, reading);
    }

    @ParameterizedTest
    @CsvSource({
        "示亡号,MOURNED", "mourned,MOURNED", "专名号,NAMED", "name,NAMED", "书名号,TITLED", "书名号甲式,TITLED", "title,TITLED",
        "着重号,DOTTED", "dots,DOTTED", "上标,RAISED", "sup,RAISED", "下标,LOWERED", "sub,LOWERED", "' 专名号 ',NAMED",
    })
    void wordsMeanTheSameInBothLanguages(String word, Emphasis emphasis) {
        var text = only("在[石楼县]{" + word + "}开会");
        assertThat(text.text()).isEqualTo("在石楼县开会");
        assertThat(text.spans()).containsExactly(new Span(1, 4, emphasis));
        assertThat(desk.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shí lóu,shí lóu", "shi\u0301  lo\u0301u,shí lóu", "Xī’ān,Xī'ān", "nǚ'ér,nǚ'ér", "Shílóu Xiàn,Shílóu Xiàn", "zi,zi",
        "Lǐ-Wáng,Lǐ-Wáng", "hé　běi,hé běi", "shi lou,shi lou",
    })
    void latinLettersAreAReading(String typed, String reading) {
        assertThat(only("[石楼]{" + typed + "}").spans()).containsExactly(span(0, 2, Set.of(), reading));
        assertThat(desk.findings()).isEmpty();
    }

    @Test
    void severalWordsMayStandInOnePair() {
        assertThat(only("[石楼]{专名号、着重号 shí lóu}").spans())
                .containsExactly(span(0, 2, EnumSet.of(Emphasis.NAMED, Emphasis.DOTTED), "shí lóu"));
    }

    @Test
    void namesSideBySideStayTwo() {
        assertThat(only("[山西]{专名号}[石楼]{专名号}").spans())
                .containsExactly(new Span(0, 2, Emphasis.NAMED), new Span(2, 4, Emphasis.NAMED));
    }

    @Test
    void emphasisGoesRoundAndInside() {
        var bold = EnumSet.of(Emphasis.NAMED, Emphasis.STRONG);
        assertThat(only("说**[石楼]{专名号}**的").spans()).containsExactly(span(1, 3, bold, ""));
        assertThat(only("说**[石楼]{专名号}**的").text()).isEqualTo("说石楼的");
        assertThat(only("[石*楼*县]{专名号}").spans()).containsExactly(
                new Span(0, 1, Emphasis.NAMED),
                new Span(1, 2, EnumSet.of(Emphasis.NAMED, Emphasis.DOTTED), "", true),
                new Span(2, 3, EnumSet.of(Emphasis.NAMED), "", true));
        assertThat(only("[石*楼*]{着重号}").spans()).containsExactly(new Span(0, 2, Emphasis.DOTTED));
    }

    @Test
    void markupRunsOverLineEndsOfTheFile() {
        var text = only("在[石楼\n县]{专名号}开会");
        assertThat(text.text()).isEqualTo("在石楼县开会");
        assertThat(text.spans()).containsExactly(new Span(1, 4, Emphasis.NAMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[石楼]", "[石楼]（山西）", "[石楼] {专名号}", "{专名号}", "[石楼]\\{专名号}x", "[x]: y", "[石楼]{专名号", "[ ]",
    })
    void whatIsNoMarkupStaysAsTyped(String typed) {
        assertThat(only("甲" + typed).text()).isEqualTo("甲" + typed.replace("\\", ""));
        assertThat(only("甲" + typed).spans()).isEmpty();
    }

    @Test
    void aLinkIsALinkAndTellsSo() {
        assertThat(only("[甲](http://x.cn)乙").text()).isEqualTo("甲乙");
        assertThat(desk.findings()).containsExactly("warning stories/a.md:2 link-as-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"专名好", "nmae", "bold", "", "shí 楼", "1", "<b>", "a“b”"})
    void anUnknownWordIsToldWithItsLineAndStaysAsTyped(String word) {
        var text = only("甲\n乙[**石**楼]{" + word + "}丙");
        assertThat(text.text()).isEqualTo("甲乙[石楼]{" + word + "}丙");
        assertThat(desk.findings()).containsExactly("warning stories/a.md:3 markup-unknown");
    }

    @Test
    void theNearestWordComesFirst() {
        only("[石楼]{书名浩}");
        assertThat(new Wording(Locale.ROOT).sentence(desk.notices.getFirst())).contains("“{书名浩}”").contains("可用：书名号（title）、");
        only("[石楼]{tilte}");
        assertThat(new Wording(Locale.ENGLISH).sentence(desk.notices.getFirst())).contains("\"{tilte}\"")
                .contains("书名号（title）、");
    }

    @Test
    void bracketsInsideBracketsAreTold() {
        assertThat(only("[甲[石楼]{专名号}]{着重号}").text()).isEqualTo("[甲石楼]{着重号}");
        assertThat(desk.findings()).containsExactly("warning stories/a.md:2 markup-unused");
    }

    @Test
    void fullWidthBracesAreBracesButFullWidthBracketsAreTold() {
        assertThat(only("说**[石楼]｛专名号｝**的").spans())
                .containsExactly(span(1, 3, EnumSet.of(Emphasis.NAMED, Emphasis.STRONG), ""));
        assertThat(only("[石楼]｛专名好｝").text()).isEqualTo("[石楼]｛专名好｝");
        assertThat(only("【石楼】{专名号}").text()).isEqualTo("【石楼】{专名号}");
        assertThat(desk.findings()).containsExactly("warning stories/a.md:2 markup-unused");
    }

    @Test
    void headsAndLeadHaveItToo() {
        var parts = desk.story("""
                ---
                headline: 悼[王小明]{示亡号}同志
                lead: 1. [石楼]{专名号}*县*
                deck: 只有*星号*
                ---
                """).parts();
        assertThat(parts.get(0).text()).isEqualTo("悼王小明同志");
        assertThat(parts.get(0).spans()).containsExactly(new Span(1, 4, Emphasis.MOURNED));
        assertThat(parts.get(1).text()).isEqualTo("只有*星号*");
        assertThat(parts.get(2).text()).isEqualTo("1. 石楼县");
        assertThat(parts.get(2).line()).isEqualTo(3);
    }

    @Test
    void listsHeadingsTablesAndVerseHaveItToo() {
        assertThat(only("- [甲]{上标}").spans()).containsExactly(new Span(1, 2, Emphasis.RAISED));
        assertThat(only("## [甲]{上标}").spans()).containsExactly(new Span(0, 1, Emphasis.RAISED));
        assertThat(only("|a|\n|-|\n|[甲]{上标}|").spans()).containsExactly(new Span(0, 1, Emphasis.RAISED));
        assertThat(only("乙\\\n[甲]{上标}").spans()).containsExactly(new Span(0, 1, Emphasis.RAISED));
    }

    @Test
    void tagsStayText() {
        assertThat(only("m<sup>2</sup>").text()).isEqualTo("m<sup>2</sup>");
        assertThat(desk.findings()).contains("warning stories/a.md:2 html-as-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "]{", "[a]{", "[a]{name}", "[a]{x}", "*[", "}*", "[**a**]{name}", "[a]{a", "[a]{iao", "iao"})
    void aHundredThousandOfAnythingTakesNoTime(String piece) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> desk.story("# 题\n" + piece.repeat(20_000) + "}"));
    }
}
