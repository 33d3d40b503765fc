package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code banxin explain} from the shell. */
class ExplainTest extends FromTheShell {
    private Result explain(Object... arguments) throws IOException {
        return shell.run(Stream.concat(Stream.of("explain", issue.folder()), Arrays.stream(arguments)).toArray());
    }

    @Test
    void aLineIsExplainedAndNothingIsPrinted() throws IOException {
        var result = explain("--story", "lead", "--line", "1");
        assertThat(result.exit()).as(result.all()).isZero();
        assertThat(result.out()).startsWith("第 1 行：第 1 版，主题；").contains("\n　秋粮归仓\n");
        assertThat(Files.exists(issue.folder().resolve("out"))).isFalse();
    }

    @Test
    void withoutALineAllOfThemAreListed() throws IOException {
        var result = explain("--story", "lead");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("行  版  部位").contains("秋粮归仓").contains("第 1 栏 正文");
    }

    @Test
    void programsGetOneObject() throws IOException {
        isOneObject(explain("--story", "lead", "--format", "json"));
        isOneObject(explain("--story", "lead", "--line", "3", "--format", "json"));
    }

    @Test
    void aStoryThatIsNotThereIsToldWithTheNearestName() throws IOException {
        var result = explain("--story", "leade", "--line", "1");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("“leade”").contains("是不是“lead”");
        assertThat(explain("--story", "wholly-other").err()).contains("有：lead");
    }

    @Test
    void aLineThatIsNotThereIsToldWithTheirNumber() throws IOException {
        for (var line : new String[] {"0", "-3", "999", "2147483647"}) {
            var result = explain("--story", "lead", "--line", line);
            assertThat(result.exit()).as(line).isEqualTo(2);
            assertThat(result.err()).contains("没有第 " + line + " 行").containsPattern("一共 \\d+ 行");
        }
        assertThat(explain("--story", "lead", "--line", "x").exit()).isEqualTo(2);
        assertThat(explain().exit()).isEqualTo(2);
    }

    @Test
    void anIssueThatCannotBeReadIsToldAsByTheOtherVerbs() throws IOException {
        assertThat(shell.run("explain", folder.resolve("none"), "--story", "lead").exit()).isEqualTo(3);
        issue.write("stories/lead.md", "---\nheadline: 好\n---\n\n龘🐉\n");
        var result = explain("--story", "lead", "--line", "1");
        assertThat(result.exit()).as(result.all()).isEqualTo(1);
        assertThat(result.out()).contains("stories/lead.md:5").contains("U+1F409");
    }
}
