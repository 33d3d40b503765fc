package banxin.incoming;

import banxin.dispatch.NewFolder;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An issue folder to be: text by text, then written whole or not at all. */
final class Folder {
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
            if (!Files.isSymbolicLink(path) && NewFolder.isFree(path)) return true;
            notices.add(Notice.fault("import-folder-taken", place()));
        } catch (IOException e) {
            notices.add(Notice.fault("import-cannot-write", place(), reason(e)));
        }
        return false;
    }

    boolean write(Notices notices) {
        try (var fresh = NewFolder.at(path)) {
            for (var file : files.entrySet()) fresh.write(file.getKey(), out -> print(file.getValue(), out));
            fresh.deliver();
            return true;
        } catch (IOException e) {
            return unwritten(e, notices);
        } catch (UncheckedIOException e) {
            return unwritten(e.getCause(), notices);
        }
    }

    private boolean unwritten(IOException e, Notices notices) {
        notices.add(Notice.fault("import-cannot-write", place(), reason(e)));
        return false;
    }

    private static void print(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system's own words for what went wrong, without the path, which the notice has. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof FileSystemException failure)
            return Optional.ofNullable(failure.getReason()).orElse(e.getClass().getSimpleName());
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private Place place() {
        return Place.of(path.toString());
    }
}
