package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.issue.Story.Passage;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Role;
import banxin.type.Slot;
import banxin.type.Type.Align;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyTest {
    @TempDir
    Path folder;

    /** Such as {@code BODY 5 正文}. */
    private List<String> parts(String story) {
        return new Desk(folder).story(story).parts().stream()
                .map(part -> part.role() + " " + part.line() + " " + part.text())
                .toList();
    }

    private List<String> body(String markdown) {
        return parts("# 题\n" + markdown).stream().skip(1).toList();
    }

    private Passage only(String markdown) {
        return new Desk(folder).story("# 题\n" + markdown).parts().getLast();
    }

    @Test
    void partsStandInReadingOrderWithTheirLines() {
        assertThat(parts("""
                ---
                source: 新华社
                lead: |
                  第一段

                  第二段
                byline: □ 李晶晶
                提要: 提要
                deck: ——副题
                headline: "主 题"
                引题: 引题
                banner: 栏题
                ---

                正文
                ## 小标题
                """)).containsExactly(
                        "BANNER 12 栏题", "KICKER 11 引题", "HEADLINE 10 主 题", "DECK 9 ——副题", "SUMMARY 8 提要",
                        "BYLINE 7 □ 李晶晶", "LEAD 4 第一段", "LEAD 6 第二段", "BODY 15 正文", "CROSSHEAD 16 小标题",
                        "SOURCE 2 新华社");
    }

    @Test
    void aOneHashHeadingIsTheHeadline() {
        assertThat(parts("# 题\n文\n")).containsExactly("HEADLINE 1 题", "BODY 2 文");
    }

    @Test
    void linesOfAParagraphAreJoinedAsTheScriptWants() {
        assertThat(body("今天\n明天")).containsExactly("BODY 2 今天明天");
        assertThat(body("two\nwords")).containsExactly("BODY 2 two words");
        assertThat(body("达到\n100万")).containsExactly("BODY 2 达到100万");
        assertThat(body("他说“好”\n“再见”")).containsExactly("BODY 2 他说“好”“再见”");
        assertThat(body("“fine”\nhe said")).containsExactly("BODY 2 “fine” he said");
        assertThat(body("𠮷\nA")).containsExactly("BODY 2 𠮷A");
    }

    @Test
    void aTypedIndentStartsAParagraph() {
        assertThat(body("　　甲\n　　乙\n丙")).containsExactly("BODY 2 　　甲", "BODY 3 　　乙丙");
    }

    @Test
    void fourBlanksAreNoCode() {
        assertThat(body("甲\n\n    乙")).containsExactly("BODY 2 甲", "BODY 4 乙");
    }

    @Test
    void hardLineEndsMakeVerse() {
        assertThat(body("床前明月光，\\\n疑是地上霜。  \n举头\n望明月")).containsExactly(
                "VERSE 2 床前明月光，", "VERSE 3 疑是地上霜。", "VERSE 4 举头望明月");
    }

    @Test
    void listsCarryTheirMarkers() {
        assertThat(body("3. 甲\n4. 乙\n\n   续\n\n- 丙\n  - 丁\n")).containsExactly(
                "ITEM 2 3.甲", "ITEM 3 4.乙", "ITEM 5 续", "ITEM 7 ·丙", "ITEM 8 ·丁");
    }

    @Test
    void quotesCodeTablesAndHtmlKeepTheirText() {
        assertThat(body("> 引\n")).containsExactly("QUOTE 2 引");
        assertThat(body("```\na*b*\nc\n```\n")).containsExactly("VERSE 3 a*b*", "VERSE 4 c");
        assertThat(body("<script>\na*b*c\n</script>\n"))
                .containsExactly("BODY 2 <script>", "BODY 3 a*b*c", "BODY 4 </script>");
        assertThat(body("说<b>好</b>`x`")).containsExactly("BODY 2 说<b>好</b>x");
        assertThat(body("[记者]: 张三\n")).containsExactly("BODY 2 [记者]: 张三");
        assertThat(body("${7*7} [[x]] &amp; [甲](http://x.cn)")).containsExactly("BODY 2 ${7*7} [[x]] & 甲");
    }

    /** Such as {@code CELL 1.0 甲}: row and column of each. */
    private List<String> slots(String markdown) {
        return new Desk(folder).story("# 题\n" + markdown).parts().stream().skip(1)
                .map(part -> part.role() + " " + part.slot().row() + "." + part.slot().column() + " " + part.text())
                .toList();
    }

    @Test
    void aTableIsReadCellByCell() {
        assertThat(slots("|甲|乙|\n|-|-|\n|1|**2**|\n|3|\n")).containsExactly(
                "CELLHEAD 0.0 甲", "CELLHEAD 0.1 乙", "CELL 1.0 1", "CELL 1.1 2", "CELL 2.0 3");
        assertThat(only("|甲|乙|\n|-|-|\n|1|**2**|\n").spans()).containsExactly(new Span(0, 1, Emphasis.STRONG));
        assertThat(only("|甲|\n|:-:|\n|1|\n").slot().align()).isEqualTo(Align.CENTER);
        assertThat(only("|甲|\n|-:|\n|1|\n").slot().align()).isEqualTo(Align.RIGHT);
        assertThat(only("|甲|\n|-|\n|1|\n\n后").slot()).isEqualTo(Slot.NONE);
    }

    @Test
    void twoTablesAreNotOne() {
        var parts = new Desk(folder).story("# 题\n|甲|\n|-|\n\n|乙|\n|-|\n").parts();
        assertThat(parts.get(1).slot().group()).isNotEqualTo(parts.get(2).slot().group());
    }

    @Test
    void aFenceOfNamesIsReadNameByName() {
        assertThat(body("```名单\n王芳、李小明，\n欧阳建国\n```\n"))
                .containsExactly("NAME 3 王芳", "NAME 3 李小明", "NAME 4 欧阳建国");
        assertThat(body("```names\n王芳　李小明 赵 敏\n```\n")).containsExactly("NAME 3 王芳", "NAME 3 李小明", "NAME 3 赵敏");
        assertThat(body("```名单\n王　芳、李小明、John Smith\n```\n"))
                .containsExactly("NAME 3 王芳", "NAME 3 李小明", "NAME 3 John Smith");
        assertThat(body("```名单\n\n、、\n```\n")).isEmpty();
    }

    @Test
    void verseKeepsItsIndentAndItsStanzas() {
        assertThat(slots("```诗\n一\n　　二\n    三\n```\n")).containsExactly("VERSE 0.0 一", "VERSE 0.2 　　二", "VERSE 0.2     三");
        assertThat(slots("一\\\n　二")).containsExactly("VERSE 0.0 一", "VERSE 0.1 　二");
        var parts = new Desk(folder).story("# 题\n```诗\n一\n\n二\n```\n").parts();
        assertThat(parts.get(1).slot().group()).isNotEqualTo(parts.get(2).slot().group());
    }

    @Test
    void theSignatureStandsBehindTheBody() {
        assertThat(parts("---\n标题: 题\n落款: |\n  县政府\n  2026年11月23日\n来源: 县府办\n---\n文\n")).containsExactly(
                "HEADLINE 2 题", "BODY 8 文", "SIGNATURE 4 县政府", "SIGNATURE 5 2026年11月23日", "SOURCE 6 县府办");
    }

    @Test
    void emphasisBecomesSpans() {
        var text = only("一**二三**四*五*");
        assertThat(text.text()).isEqualTo("一二三四五");
        assertThat(text.spans())
                .containsExactly(new Span(1, 3, Emphasis.STRONG), new Span(4, 5, Emphasis.DOTTED));
    }

    @Test
    void spansNeverOverlapAndCountTheMarkerOfAnItem() {
        var both = EnumSet.of(Emphasis.STRONG, Emphasis.DOTTED);
        assertThat(only("**一*二*三**").spans())
                .containsExactly(
                        new Span(0, 1, Emphasis.STRONG), new Span(1, 2, both, ""), new Span(2, 3, Emphasis.STRONG));
        assertThat(only("1. **一**二").spans()).containsExactly(new Span(2, 3, Emphasis.STRONG));
    }

    /** By the letter of CommonMark these asterisks would be printed. */
    @Test
    void emphasisWorksBesideChineseMarks() {
        var text = only("他说**“好。”**然后*（笑）*走了");
        assertThat(text.text()).isEqualTo("他说“好。”然后（笑）走了");
        assertThat(text.spans())
                .containsExactly(new Span(2, 6, Emphasis.STRONG), new Span(8, 11, Emphasis.DOTTED));
    }

    @Test
    void everyMarkComesBackFromItsStandIn() {
        var marks = "“”‘’（）《》〈〉【】〔〕「」『』。，、；：？！…—·～％／－";
        assertThat(only(marks).text()).isEqualTo(marks);
    }

    @Test
    void entitiesBringInNothingUnprintable() {
        assertThat(only("甲&#0;&#1;&#xD800;乙").text()).doesNotContain("\0", "\u0001", "\uD800").endsWith("乙");
    }

    @Test
    void aParagraphHasNoLineEndInside() {
        assertThat(body("甲&#10;乙<b\nx>\n丙\\\n丁")).containsExactly("VERSE 2 甲 乙<b x>丙", "VERSE 5 丁");
    }

    @Test
    void yamlEscapesBringInNothingUnprintable() {
        assertThat(parts("---\nheadline: \"甲\\0\\u0001乙\"\n---\n").getFirst()).isEqualTo("HEADLINE 2 甲乙");
    }

    @Test
    void aLinkMayRunOverATypedIndent() {
        assertThat(body("一二三[甲\n　乙](http://x.cn)丙")).containsExactly("BODY 2 一二三甲", "BODY 3 　乙丙");
    }

    @Test
    void emptyMarkupLeavesNothing() {
        assertThat(body("-\n\n>\n\n##\n\n&nbsp;").stream().collect(Collectors.joining())).isEqualTo("");
    }

    @Test
    void aStoryOfOneCharacterIsAStory() {
        assertThat(only("好").role()).isEqualTo(Role.BODY);
    }
}
