package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.judges.Collisions;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More copy than the page holds: what has no room is counted, and never printed over a neighbour or off the paper. */
class CrowdedPageTest {
    private static final String HEAD = "---\nheadline: 这一篇稿件的标题写得相当长要占两三行才行\nkicker: 引题也不短\ndeck: 副题同样如此\nbyline: 作者\n";

    @TempDir
    private Path folder;

    @Test
    void headsOfACrowdedPageDoNotOverlap() throws IOException {
        print(8, HEAD + "lead: " + "导语很长，".repeat(10) + "\n---\n\n" + "正文也有几句话。".repeat(20) + "\n");
    }

    @Test
    void aLeadTallerThanThePageIsOverset() throws IOException {
        print(1, HEAD + "lead: " + "导语很长，".repeat(1000) + "\n---\n\n正文。\n");
    }

    private void print(int stories, String story) throws IOException {
        Files.createDirectories(folder.resolve("issue/stories"));
        var names = IntStream.range(0, stories).mapToObj(i -> "s" + i).toList();
        Files.writeString(folder.resolve("issue/issue.yaml"), """
                publication: {name: 挤报, kind: newspaper, cn: CN 00-0000}
                date: 2026-11-23
                number: 1
                theme: county
                paper: A4
                columns: 3
                pages:
                  - stories: %s
                """.formatted(names.stream().collect(Collectors.joining(", ", "[", "]"))));
        for (var name : names) Files.writeString(folder.resolve("issue/stories/" + name + ".md"), story);
        Shop.press().print(
                folder.resolve("issue"), new Order(folder.resolve("out"), 0, false), new Wording(Locale.ROOT));
        assertThat(Collisions.in(folder.resolve("out/press.pdf"), 0)).isEmpty();
    }
}
