package banxin.intake;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the folder that {@code banxin new} gives; its files are the resources under {@code starter/}. */
final class Starter {
    static final List<String> FILES =
            List.of(Place.SHEET, "names.txt", "stories/lead.md", "stories/brief.md", "images/README.txt");

    private final Path folder;

    Starter(Path folder) {
        this.folder = folder;
    }

    boolean write(Notices notices) {
        try {
            if (isTaken()) {
                notices.add(Notice.fault("folder-not-empty", Place.ISSUE, folder));
                return false;
            }
            for (var file : FILES) copy(file);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isTaken() throws IOException {
        if (!Files.exists(folder)) return false;
        if (!Files.isDirectory(folder)) return true;
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private void copy(String file) throws IOException {
        var target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        try (var content = Starter.class.getResourceAsStream("starter/" + file)) {
            if (content == null) throw new IllegalStateException("not in the jar: " + file);
            Files.copy(content, target);
        }
    }
}
