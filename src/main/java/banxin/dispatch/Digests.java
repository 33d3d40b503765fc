package banxin.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digests files, each once for as long as the system says that nobody has touched it. */
final class Digests {
    private final Map<Path, Seen> known = new HashMap<>();

    /** Its state is taken before its bytes: who writes between the two is found out at the next look. */
    Parcel of(Path file) {
        var state = State.of(file);
        var seen = known.get(file);
        if (seen != null && seen.state().equals(state)) return seen.parcel();
        var parcel = Sealing.of(file);
        known.put(file, new Seen(state, parcel));
        return parcel;
    }

    private record Seen(State state, Parcel parcel) {}

    /**
     * What changes when somebody writes.
     *
     * @param modified in nanoseconds, where the disk has them
     * @param key tells a file from another of the same name; some systems have none
     */
    private record State(long size, FileTime modified, @Nullable Object key) {
        static State of(Path file) {
            try {
                var about = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return new State(about.size(), about.lastModifiedTime(), about.fileKey());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
