package banxin.incoming;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An issue folder to be: written beside its place, then moved there, so that it is there whole or not at all. */
final class Folder {
    private static final int STAGES = 100;

    private final Path path;
    private final Map<String, String> files = new LinkedHashMap<>();

    Folder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    void put(String name, String text) {
        files.put(name, text);
    }

    /** Nothing is there yet, or an empty folder. */
    boolean isFree(Notices notices) {
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || isEmptyFolder()) return true;
            notices.add(Notice.fault("import-folder-taken", place()));
        } catch (IOException e) {
            notices.add(Notice.fault("import-cannot-write", place(), reason(e)));
        }
        return false;
    }

    boolean write(Notices notices) {
        Path stage = null;
        try {
            stage = stage();
            for (var file : files.entrySet()) {
                var target = stage.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            Files.deleteIfExists(path);
            Files.move(stage, path, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            notices.add(Notice.fault("import-cannot-write", place(), reason(e)));
            if (stage != null) discard(stage);
            return false;
        }
    }

    /** The system's own words for what went wrong, without the path, which the notice has. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof FileSystemException failure)
            return Optional.ofNullable(failure.getReason()).orElse(e.getClass().getSimpleName());
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private Path stage() throws IOException {
        var parent = Optional.ofNullable(path.getParent()).orElseThrow(() -> new FileAlreadyExistsException("/"));
        Files.createDirectories(parent);
        for (var n = 1; ; n++) {
            try {
                return Files.createDirectory(parent.resolve("." + path.getFileName() + ".import-" + n));
            } catch (FileAlreadyExistsException e) {
                if (n == STAGES) throw e;
            }
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return false;
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void discard(Path stage) {
        try (var entries = Files.walk(stage)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(entry);
        } catch (IOException e) {
            // The stage stays behind, hidden; the fault has been told.
        }
    }

    private Place place() {
        return Place.of(path.toString());
    }
}
