package banxin.intake;

import banxin.issue.Issue;
import banxin.issue.Story;
import banxin.notice.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An issue folder on the editor's desk: a good one, of which a test spoils a part. */
final class Desk {
    static final String SHEET = """
            publication: {name: 样报, kind: internal, permit: （样）准印证第0000号}
            date: 2026-11-23
            number: 12
            pages:
              - stories: [a]
            """;
    static final String STORY = """
            ---
            headline: 标题
            ---
            正文。
            """;

    final Path folder;
    final List<Notice> notices = new ArrayList<>();

    Desk(Path folder) {
        this.folder = folder;
        put("issue.yaml", SHEET).put("stories/a.md", STORY);
    }

    Desk put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Desk put(String file, byte[] bytes) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Desk remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Optional<Issue> read() {
        notices.clear();
        return new Intake().read(folder, notices::add);
    }

    Story story(String text) {
        return put("stories/a.md", text).read().orElseThrow().stories().getFirst();
    }

    /** Such as {@code fault issue.yaml:3 not-a-date}. */
    List<String> findings() {
        return notices.stream().map(Desk::shown).toList();
    }

    private static String shown(Notice notice) {
        return notice.severity().name().toLowerCase(Locale.ROOT) + " " + notice.place() + " " + notice.code();
    }
}
