package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.issue.Issue;
import banxin.issue.Jump;
import banxin.issue.PagePlan.Placement;
import banxin.issue.PagePlan.Teaser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 转版 and 导读 as the editors write them. */
class JumpKeysTest {
    private static final String SHEET = """
            publication: {name: 样报, kind: internal, permit: （样）准印证第0000号}
            date: 2026-11-23
            number: 12
            pages:
              - stories: [a]
                digest: [b, {story: c, text: 看点}]
              - stories: [b, c]
              - stories: [{story: a, columns: 2}]
            """;

    @TempDir
    private Path folder;

    private Issue read(String sheet, String story) {
        var desk = new Desk(folder)
                .put("issue.yaml", sheet)
                .put("stories/a.md", story)
                .put("stories/b.md", Desk.STORY)
                .put("stories/c.md", Desk.STORY);
        var issue = desk.read().orElseThrow();
        assertThat(desk.findings()).isEmpty();
        return issue;
    }

    private static String jumping(String keys) {
        return "---\nheadline: 标题\n" + keys + "\n---\n正文。\n";
    }

    @Test
    void aStoryThatJumpsIsListedAgainWhereItGoesOn() {
        var pages = read(SHEET, jumping("jump: true\njump-head: 短题")).pages();
        assertThat(pages.getFirst().placements())
                .containsExactly(new Placement("a", 0, false, false, new Jump(true, 0, "短题", 3), 5));
        assertThat(pages.getLast().placements()).containsExactly(new Placement("a", 2, false, 8));
    }

    @Test
    void aPageMayBeNamed() {
        assertThat(read(SHEET, jumping("jump: 3")).pages().getFirst().placements().getFirst().jump())
                .isEqualTo(new Jump(true, 3, "", 3));
    }

    @Test
    void thePagePlanGoesBeforeTheStory() {
        var sheet = SHEET.replace("[a]\n    d", "[{story: a, jump: 3}]\n    d");
        assertThat(read(sheet, jumping("jump: 2\njump-head: 短题")).pages().getFirst().placements().getFirst().jump())
                .isEqualTo(new Jump(true, 3, "短题", 5));
    }

    @Test
    void chineseKeysMeanTheSame() {
        var chinese = SHEET.replace("stories:", "稿件:").replace("digest:", "导读:").replace("story:", "稿:").replace("text:", "文字:");
        assertThat(read(chinese, jumping("转版: 是\n转版标题: 短题")).pages())
                .isEqualTo(read(SHEET, jumping("jump: yes\njump-head: 短题")).pages());
    }

    @Test
    void theDigestNamesStoriesOfOtherPages() {
        assertThat(read(SHEET, jumping("jump: true")).pages().getFirst().digest())
                .containsExactly(new Teaser("b", "", 6), new Teaser("c", "看点", 6));
    }

    @Test
    void aDigestOfOneStoryNeedsNoList() {
        var sheet = SHEET.replace("[b, {story: c, text: 看点}]", "B.md");
        assertThat(read(sheet, jumping("jump: true")).pages().getFirst().digest())
                .containsExactly(new Teaser("b", "", 6));
    }
}
