package banxin.intake;

import banxin.dispatch.NewFolder;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the folder that {@code banxin new} gives; its files are the resources under {@code starter/}. */
final class Starter {
    static final List<String> FILES =
            List.of(Place.SHEET, "names.txt", "stories/lead.md", "stories/brief.md", "images/README.txt");

    private final Path folder;
    private final List<String> files;

    /** @param files by their names among the resources and in the folder */
    Starter(Path folder, List<String> files) {
        this.folder = folder;
        this.files = files;
    }

    boolean write(Notices notices) {
        try {
            if (!NewFolder.isFree(folder)) {
                notices.add(Notice.fault("folder-not-empty", Place.ISSUE, folder));
                return false;
            }
            fill();
            return true;
        } catch (UncheckedIOException full) {
            return refused(full.getCause(), notices);
        } catch (IOException unwritable) {
            return refused(unwritable, notices);
        }
    }

    private boolean refused(IOException cause, Notices notices) {
        notices.add(Notice.fault("folder-unwritable", Place.ISSUE, folder, String.valueOf(cause.getMessage())));
        return false;
    }

    private void fill() throws IOException {
        try (var fresh = NewFolder.at(folder)) {
            for (var file : files) fresh.write(file, out -> copy(file, out));
            fresh.deliver();
        }
    }

    private static void copy(String file, OutputStream out) {
        try (var content = Starter.class.getResourceAsStream("starter/" + file)) {
            if (content == null) throw new IllegalStateException("not in the jar: " + file);
            content.transferTo(out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
