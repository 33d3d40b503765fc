package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.cli.Shell.Result;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** {@code banxin diff} from the shell, on builds of a real issue. */
class DiffVerbTest extends FromTheShell {
    @BeforeEach
    void built() throws IOException {
        build("old");
    }

    private void build(String name) throws IOException {
        var result = shell.run("build", issue.folder(), "-o", folder.resolve(name), "--no-proofs");
        assertThat(result.exit()).as(result.all()).isZero();
    }

    private Result diff(Object... more) throws IOException {
        return shell.run(Stream.concat(
                        Stream.of("diff", folder.resolve("old"), folder.resolve("new")), Arrays.stream(more))
                .toArray());
    }

    @Test
    void theSameIssueBuiltTwiceIsTheSame() throws IOException {
        build("new");
        var result = diff();
        assertThat(result.exit()).as(result.all()).isZero();
        assertThat(result.out()).containsPattern("^没有不同：1 版，\\d+ 行。\n$");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void oneWordIsToldWithItsPageStoryAndLineAsExplainNumbersIt() throws IOException {
        issue.write("stories/lead.md", Issue.STORY.replace("已经卖完", "已经卖光"));
        build("new");
        var result = diff();
        assertThat(result.exit()).as(result.all()).isEqualTo(1);
        assertThat(result.out()).containsPattern("^第 1 版　要闻\n  lead 第 \\d+ 行（正文）改：.*\\[完].* → .*\\[光].*\n共 1 版有变化：改 1 行，加 0 行，");
        var line = result.out().replaceAll("(?s).*lead 第 (\\d+) 行.*", "$1");
        assertThat(shell.run("explain", issue.folder(), "--story", "lead", "--line", line).out()).contains("光");
    }

    @Test
    void aPictureThatChangedUnderItsNameIsTold() throws IOException {
        var picture = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(20, 20, 30, 30);
        pen.dispose();
        ImageIO.write(picture, "png", issue.folder().resolve("images/a.png").toFile());
        build("new");
        assertThat(diff().out()).contains("  lead 换图 a.png：名字没变，画面变了\n").contains("改 0 行", "图 1 处");
    }

    @Test
    void aMastheadThatChangedIsTold() throws IOException {
        issue.write("issue.yaml", Issue.SHEET.replace("number: 1", "number: 28"));
        build("new");
        var result = diff();
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("报头变了").contains("改 0 行");
    }

    @Test
    void programsGetOneObject() throws IOException {
        issue.write("stories/lead.md", Issue.STORY.replace("秋粮归仓", "夏粮归仓"));
        build("new");
        var result = diff("--format", "json");
        assertThat(result.exit()).isEqualTo(1);
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), result.out())) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
        assertThat(result.out()).contains("\"text\":\"夏粮归仓\"");
    }

    @Test
    void changedPagesAreDrawnAndAnotherComparisonTakesTheirPlace() throws IOException {
        issue.write("stories/lead.md", Issue.STORY.replace("秋粮归仓", "夏粮归仓"));
        build("new");
        var marked = folder.resolve("marked");
        for (int i = 0; i < 2; i++) {
            var result = diff("-o", marked, "--dpi", "40");
            assertThat(result.exit()).as(result.all()).isEqualTo(1);
            assertThat(Issue.content(marked)).containsOnlyKeys("", "diff.json", "page-1.png", "report.json");
        }
        var first = Issue.content(marked);
        diff("-o", marked, "--dpi", "40");
        assertThat(Issue.content(marked)).as("the same bytes").isEqualTo(first);
        Files.writeString(marked.resolve("mine.txt"), "mine");
        assertThat(diff("-o", marked).exit()).isEqualTo(4);
        assertThat(marked.resolve("mine.txt")).exists();
    }

    @Test
    void aBuildIsNeverReplacedByItsComparison() throws IOException {
        build("new");
        var before = Issue.content(folder.resolve("new"));
        for (var target : new Path[] {folder.resolve("new"), folder.resolve("old"), folder.resolve("new/marked"), folder}) {
            var result = diff("-o", target);
            assertThat(result.exit()).as("%s", target).isEqualTo(4);
            assertThat(result.all()).doesNotContainPattern("Exception|\\tat ");
        }
        assertThat(Issue.content(folder.resolve("new"))).isEqualTo(before);
    }

    @Test
    void whatCannotBeComparedIsToldInTheReadersLanguage() throws IOException {
        assertThat(diff().exit()).isEqualTo(3);
        assertThat(diff("--lang", "en").out()).contains("There is no").contains("banxin build");
        assertThat(diff("--format", "json").out()).contains("\"code\":\"diff-missing\"");
        assertThat(shell.run("diff", folder.resolve("old")).exit()).isEqualTo(2);
        assertThat(diff("--dpi", "5").exit()).isEqualTo(2);
        assertThat(shell.run("diff", folder.resolve("old"), issue.folder()).all()).contains("还没有排过");
        assertThat(shell.run("diff", "--help").out()).contains("[ ]").contains("返回值：0 没有不同；1 有不同");
    }

    @Test
    void aSoftProofIsDrawnOnRequestAndTheTargetStaysOurs() throws IOException {
        for (int i = 0; i < 2; i++) {
            var result = shell.run("build", issue.folder(), "-o", folder.resolve("soft"), "--soft-proof", "--dpi", "40");
            assertThat(result.exit()).as(result.all()).isZero();
        }
        assertThat(Issue.content(folder.resolve("soft/proof"))).containsOnlyKeys("", "newsprint-1.png", "page-1.png", "sign-off.pdf");
        assertThat(folder.resolve("soft/report.json")).content()
                .contains("\"proof/newsprint-1.png\":").contains("\"proof/sign-off.pdf\":");
        assertThat(shell.run("build", issue.folder(), "--soft-proof", "--no-proofs").exit()).isEqualTo(2);
    }
}
