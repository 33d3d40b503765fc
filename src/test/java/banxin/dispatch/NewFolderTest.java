package banxin.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder where none was, or in one that was empty; a single file in place of another. */
class NewFolderTest {
    @TempDir
    private Path folder;

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void fail(OutputStream out) {
        print(out, "half");
        throw new UncheckedIOException(new IOException("disk full"));
    }

    private List<String> tree() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    private static void make(Path target) throws IOException {
        assertThat(NewFolder.isFree(target)).isTrue();
        try (var fresh = NewFolder.at(target)) {
            fresh.write("stories/a.md", out -> print(out, "a"));
            fresh.write("issue.yaml", out -> print(out, "b"));
            fresh.deliver();
        }
    }

    @Test
    void aFolderIsMadeOrAnEmptyOneFilled() throws IOException {
        make(folder.resolve("made"));
        var empty = Files.createDirectory(folder.resolve("empty"));
        var key = Files.getAttribute(empty, "fileKey");
        make(empty);
        assertThat(Files.getAttribute(empty, "fileKey")).isEqualTo(key);
        assertThat(tree()).containsExactly(
                "empty", "empty/issue.yaml", "empty/stories", "empty/stories/a.md",
                "made", "made/issue.yaml", "made/stories", "made/stories/a.md");
        assertThat(NewFolder.isFree(empty)).isFalse();
        assertThat(NewFolder.isFree(empty.resolve("issue.yaml"))).isFalse();
    }

    @Test
    void aWriterThatFailsHalfWayLeavesNothing() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        for (var name : List.of("made", "empty"))
            try (var fresh = NewFolder.at(folder.resolve(name))) {
                fresh.write("issue.yaml", out -> print(out, "whole"));
                assertThatThrownBy(() -> fresh.write("stories/a.md", NewFolderTest::fail)).hasMessageContaining("disk full");
            }
        assertThat(tree()).containsExactly("empty");
    }

    @Test
    void whatSomebodyPutsThereMeanwhileStays() throws IOException {
        var target = Files.createDirectory(folder.resolve("empty"));
        try (var fresh = NewFolder.at(target)) {
            fresh.write("a.txt", out -> print(out, "ours"));
            fresh.write("issue.yaml", out -> print(out, "ours"));
            Files.writeString(target.resolve("issue.yaml"), "mine");
            assertThatThrownBy(fresh::deliver).isInstanceOf(IOException.class);
        }
        assertThat(tree()).containsExactly("empty", "empty/issue.yaml");
        assertThat(target.resolve("issue.yaml")).hasContent("mine");
    }

    @Test
    void aSingleFileIsReplacedWholeOrNotAtAll() throws IOException {
        var target = Files.writeString(folder.resolve("report.html"), "old");
        try (var file = SingleFile.at(target)) {
            assertThatThrownBy(() -> file.write(NewFolderTest::fail)).hasMessageContaining("disk full");
        }
        assertThat(target).hasContent("old");
        try (var file = SingleFile.at(target)) {
            file.write(out -> print(out, "new"));
            assertThat(target).hasContent("old");
            file.deliver();
        }
        assertThat(target).hasContent("new");
        assertThat(tree()).containsExactly("report.html");
    }
}
