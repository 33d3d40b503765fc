package banxin.dispatch;

import banxin.json.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a folder holds, and whether it is ours. */
final class Holdings {
    private static final String REPORT = "report.json";
    /** What file browsers leave behind belongs to nobody. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int ATTEMPTS = 20;

    private Holdings() {}

    /** Every file by its name inside the folder, with its size. */
    static SequencedMap<String, Long> of(Path folder) {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !LITTER.contains(file.getFileName().toString()))
                    .forEach(file -> sizes.put(name(folder, file), file.toFile().length()));
            return sizes;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refused("target-unwritable", folder, unreadable.getMessage());
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Ours is what the report of an earlier run names, unchanged in size. */
    static void refuseWhatIsNotOurs(Path target) {
        if (!Files.exists(target)) return;
        if (!Files.isDirectory(target)) throw new Refused("target-not-ours", target, target.getFileName());
        var there = of(target);
        var ours = delivered(target.resolve(REPORT));
        if (!ours.isEmpty()) there.remove(REPORT);
        there.forEach((name, size) -> {
            if (!size.equals(ours.get(name))) throw new Refused("target-not-ours", target, name);
        });
    }

    /** The files that a report names, with their sizes; none when it is no report of ours. */
    private static Map<String, Long> delivered(Path report) {
        if (!Files.isRegularFile(report)) return Map.of();
        try {
            var named = new HashMap<String, Long>();
            if (JsonTree.read(report) instanceof Map<?, ?> map && map.get("files") instanceof Map<?, ?> files)
                files.forEach((name, size) -> {
                    if (name instanceof String file && size instanceof Double bytes) named.put(file, bytes.longValue());
                });
            return named;
        } catch (IOException | JsonTree.Garbled notOurs) {
            return Map.of();
        }
    }

    /** Removes a folder into which another thread may just be putting its last file. */
    static void remove(Path folder) throws IOException {
        for (int attempt = 1; ; attempt++)
            try {
                Files.walkFileTree(folder, new Remover());
                return;
            } catch (DirectoryNotEmptyException | NoSuchFileException moving) {
                if (attempt == ATTEMPTS || !Files.exists(folder)) return;
            }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException broken) throws IOException {
            Files.deleteIfExists(emptied);
            return FileVisitResult.CONTINUE;
        }
    }
}
