package banxin.dispatch;

import banxin.json.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a folder holds, and whether it is ours. */
final class Holdings {
    private static final String REPORT = "report.json";
    /** What file browsers leave behind belongs to nobody. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final long LARGEST_REPORT = 64L << 20;
    private static final int ATTEMPTS = 20;

    private Holdings() {}

    /** Every file by its path, and every link: it leads to what is not ours. */
    static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !LITTER.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refused("target-unwritable", folder, unreadable.getMessage());
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static void refuseWhatIsNotOurs(Path target, Digests digests) {
        if (!Files.exists(target)) return;
        if (!Files.isDirectory(target)) throw new Refused("target-not-ours", target, target.getFileName());
        foreign(target, digests).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Ours is what the report of an earlier run names, with the same bytes. */
    static Optional<Refused> foreign(Path folder, Digests digests) {
        var ours = delivered(folder.resolve(REPORT));
        for (var file : in(folder)) {
            var name = name(folder, file);
            var known = ours.get(name);
            if (name.equals(REPORT) && !ours.isEmpty()) continue;
            if (known == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || file.toFile().length() != known.size())
                return Optional.of(new Refused("target-not-ours", folder, name));
            if (known.sha256().isEmpty()) return Optional.of(new Refused("target-of-old-report", folder, name));
            if (!sealed(file, folder, digests).equals(known)) return Optional.of(new Refused("target-not-ours", folder, name));
        }
        return Optional.empty();
    }

    private static Parcel sealed(Path file, Path folder, Digests digests) {
        try {
            return digests.of(file);
        } catch (UncheckedIOException unreadable) {
            throw new Refused("target-unwritable", folder, unreadable.getMessage());
        }
    }

    /** The files that a report names; none when it is no report of ours. Earlier ones have their sizes alone. */
    private static Map<String, Parcel> delivered(Path report) {
        try {
            if (!Files.isRegularFile(report) || Files.size(report) > LARGEST_REPORT) return Map.of();
            var named = new HashMap<String, Parcel>();
            if (JsonTree.read(report) instanceof Map<?, ?> map && map.get("files") instanceof Map<?, ?> files)
                files.forEach((name, about) -> named.put(String.valueOf(name), parcel(about)));
            return named;
        } catch (IOException | JsonTree.Garbled notOurs) {
            return Map.of();
        }
    }

    private static Parcel parcel(Object about) {
        if (about instanceof Double size) return new Parcel(size.longValue(), "");
        if (about instanceof Map<?, ?> file && file.get("size") instanceof Double size && file.get("sha256") instanceof String sha256)
            return new Parcel(size.longValue(), sha256);
        return new Parcel(-1, "");
    }

    /** Removes a folder into which another thread may just be putting its last file; its report last, by which it is known. */
    static void remove(Path folder) throws IOException {
        for (int attempt = 1; ; attempt++)
            try {
                Files.walkFileTree(folder, new Remover(folder.resolve(REPORT)));
                return;
            } catch (DirectoryNotEmptyException | NoSuchFileException moving) {
                if (attempt == ATTEMPTS || !Files.exists(folder)) return;
            }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        private final Path last;

        Remover(Path last) {
            this.last = last;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            if (!file.equals(last)) Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException broken) throws IOException {
            if (emptied.equals(last.getParent())) Files.deleteIfExists(last);
            Files.deleteIfExists(emptied);
            return FileVisitResult.CONTINUE;
        }
    }
}
