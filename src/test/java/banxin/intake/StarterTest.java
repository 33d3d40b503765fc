package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banxin.yaml.Key;
import banxin.notice.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
    @TempDir
    Path folder;

    private final ArrayList<Notice> notices = new ArrayList<>();

    @Test
    void aNewFolderReadsWithoutARemark() {
        var issue = folder.resolve("a/b");
        assertThat(new Intake().start(issue, notices::add)).isTrue();
        var read = new Intake().read(issue, notices::add).orElseThrow();
        assertThat(notices).isEmpty();
        assertThat(read.stories()).extracting("slug").containsExactly("brief", "lead");
        assertThat(read.pages().getFirst().placements()).hasSize(2);
    }

    @Test
    void itExplainsEveryKey() throws Exception {
        new Intake().start(folder, notices::add);
        var written = new StringBuilder();
        for (var file : Starter.FILES) written.append(Files.readString(folder.resolve(file)));
        var missing = Words.ALL.stream()
                .flatMap(words -> words.keys().stream())
                .filter(key -> key.chinese().stream().noneMatch(word -> written.indexOf(word + ":") >= 0))
                .map(Key::name)
                .collect(Collectors.toSet());
        assertThat(missing).containsExactlyInAnyOrder("head", "pullquote");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "x");
        assertThat(new Intake().start(folder, notices::add)).isFalse();
        assertThat(notices).extracting(Notice::code).containsExactly("folder-not-empty");
        assertThat(folder).isDirectoryNotContaining("glob:**issue.yaml");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndLeftAlone() throws Exception {
        var file = Files.writeString(folder.resolve("mine.txt"), "x");
        assertThat(new Intake().start(file.resolve("issue"), notices::add)).isFalse();
        assertThat(notices).extracting(Notice::code).containsExactly("folder-unwritable");
        assertThat(file).hasContent("x");
    }

    @Test
    void whatFailsHalfWayLeavesNothing() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));
        for (var issue : List.of(folder.resolve("made"), empty))
            assertThatThrownBy(() -> new Starter(issue, List.of("issue.yaml", "stories/none.md")).write(notices::add))
                    .hasMessageContaining("stories/none.md");
        assertThat(empty).isEmptyDirectory();
        assertThat(folder.toFile().list()).containsExactly("empty");
    }
}
