package banxin.intake;

import banxin.yaml.Original;
import banxin.yaml.Remarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The issue folder, and nothing outside it.
 *
 * @param real with links resolved
 */
record Folder(Path path, Path real) {
    /** A scheme, a drive, or the root. A scheme has two letters at least, a drive one. */
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|/).*", Pattern.DOTALL);
    private static final Pattern UPWARDS = Pattern.compile("(?:^|/)\\.\\.(?:/|$)");

    static Folder of(Path path) throws IOException {
        return new Folder(path, path.toRealPath());
    }

    /** The path that somebody wrote, with {@code /}; empty when it says that it leads elsewhere. */
    static Optional<String> relative(String written) {
        var path = written.strip().replace('\\', '/');
        return ELSEWHERE.matcher(path).matches() || UPWARDS.matcher(path).find() ? Optional.empty() : Optional.of(path);
    }

    /** Empty when the name is none that this machine can have. */
    Optional<Path> resolve(String relative) {
        try {
            return Optional.of(path.resolve(relative));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** False when a symbolic link leads out of the folder. */
    boolean holds(Path file) {
        try {
            return file.toRealPath().startsWith(real);
        } catch (IOException gone) {
            return false;
        }
    }

    /** The text of a file of the folder; what is wrong with it has been told. */
    Optional<String> read(Path file, Remarks remarks) {
        if (Files.exists(file) && !holds(file)) {
            remarks.fault(0, "file-outside");
            return Optional.empty();
        }
        return Original.read(file, remarks);
    }
}
