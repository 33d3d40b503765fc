package banxin.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.issue.Story.Passage;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {
    private final Changes changes = new Changes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "He said “go” now — and left|He said “go” now — and left",
        "牌上写 “go” 字|牌上写“go”字",
        "He said “走” now|He said“走”now",
        "全县 200 余名|全县200余名",
        "带领 12万石楼人民|带领12万石楼人民",
        "　　今天|今天",
        "使用 Open Source 软件|使用Open Source软件",
        "他说 ：好 。|他说：好。",
        "张 三|张 三",
        "He said “Nature” — the journal — is “good”… really|He said “Nature” — the journal — is “good”… really",
        "“Yes,” he said.|“Yes,” he said.",
        "他用 “iPhone” 拍照，说 “好” 。|他用“iPhone”拍照，说“好”。",
        "党 —— CPC —— 说|党——CPC——说",
        "坚持人民至上　守护百姓健康|坚持人民至上　守护百姓健康",
        "é|é",
        "a\u0000b\u200Bc\uFEFF|abc",
        "一\uD800二|一二",
        "   |''",
    })
    void textIsCleanedAsTheCompositorNeedsIt(String raw, String clean) {
        assertThat(Cleaning.of(Passage.plain(Role.BODY, raw, 1), changes).text()).isEqualTo(clean);
    }

    @Test
    void theIndentOfVerseIsKeptElsewhereAndNoRemarkIsMade() {
        var changes = new Changes();
        assertThat(Cleaning.of(Passage.plain(Role.VERSE, "　　像一封信", 1), changes).text()).isEqualTo("像一封信");
        assertThat(changes.any()).isFalse();
    }

    @Test
    void markupStaysOnItsCharacters() {
        var raw = new Passage(Role.BODY, "　　全县 200 余名", List.of(new Span(5, 8, Emphasis.STRONG)), 1);
        var clean = Cleaning.of(raw, changes);
        var span = clean.spans().getFirst();
        assertThat(clean.text().substring(span.from(), span.to())).isEqualTo("200");
    }

    @Test
    void whatWasChangedIsCounted() {
        Cleaning.of(Passage.plain(Role.BODY, "　　全县 200 余名\u0007", 1), changes);
        assertThat(changes).extracting(c -> c.indents, c -> c.spaces, c -> c.controls).containsExactly(1, 2, 1);
    }
}
