package banxin.run;

import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.proof.Proof;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Stages files in a folder of its own beside the target and puts that folder in the target's place at the end: the
 * editor finds the old issue or the new one, never half of one. A target that holds anything Banxin did not write is
 * refused and left as it is.
 */
final class Delivery implements AutoCloseable {
    private static final String REPORT = "report.json";
    /** What file browsers leave behind belongs to nobody. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path target;
    private final Path stage;
    private final Thread onInterrupt = new Thread(this::clear);

    private Delivery(Path target, Path stage) {
        this.target = target;
        this.stage = stage;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** The target is refused, or its disk is. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Notice notice;

        Refused(String code, Path place, Object... arguments) {
            super(code);
            notice = Notice.fault(code, Place.of(place.toString()), arguments);
        }

        Notice notice() {
            return notice;
        }
    }

    static Delivery to(Path folder) {
        var target = folder.toAbsolutePath().normalize();
        refuseWhatIsNotOurs(target);
        try {
            var parent = target.getParent();
            if (parent == null) throw new Refused("target-root", target);
            Files.createDirectories(parent);
            var stage = parent.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
            return new Delivery(target, Files.createDirectory(stage));
        } catch (IOException unwritable) {
            throw new Refused("target-unwritable", target, reason(unwritable));
        }
    }

    /** Writes one file of the delivery. */
    void write(String name, Consumer<OutputStream> writer) {
        var file = stage.resolve(name);
        onDisk(() -> {
            Files.createDirectories(file.getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                writer.accept(out);
            }
        });
    }

    /** Lets somebody fill a folder of the delivery. */
    void fill(String name, Consumer<Path> filler) {
        var folder = stage.resolve(name);
        onDisk(() -> {
            Files.createDirectories(folder);
            filler.accept(folder);
        });
    }

    /** Something that a full or write-protected disk may refuse. */
    private interface Writing {
        void run() throws IOException;
    }

    private void onDisk(Writing writing) {
        try {
            writing.run();
        } catch (IOException | UncheckedIOException refused) {
            throw new Refused("target-unwritable", target, reason(refused));
        }
    }

    /** Where the files will be once delivered. */
    Path target() {
        return target;
    }

    Path file(String name) {
        return stage.resolve(name);
    }

    /** Names and sizes of what is staged: the report keeps them, and by them the next run knows its own. */
    SequencedMap<String, Long> sizes() {
        return sizes(stage);
    }

    /** Puts the staged folder in place of the target; what it holds. */
    SequencedMap<String, Long> deliver() {
        var sizes = sizes(stage);
        refuseWhatIsNotOurs(target);
        onDisk(() -> {
            if (Files.exists(target)) replace();
            else Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
        });
        return sizes;
    }

    /** The old issue steps aside, and comes back if the new one cannot take its place. */
    private void replace() throws IOException {
        var old = stage.resolveSibling(stage.getFileName() + "-old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw refused;
        }
        remove(old);
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook does what close() would do.
        }
    }

    private void clear() {
        try {
            if (Files.exists(stage)) remove(stage);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void refuseWhatIsNotOurs(Path target) {
        if (!Files.exists(target)) return;
        if (!Files.isDirectory(target)) throw new Refused("target-not-ours", target, target.getFileName());
        var there = sizes(target);
        if (there.isEmpty()) return;
        var ours = Proof.delivered(target.resolve(REPORT));
        there.remove(REPORT);
        there.forEach((name, size) -> {
            if (!size.equals(ours.get(name))) throw new Refused("target-not-ours", target, name);
        });
    }

    private static SequencedMap<String, Long> sizes(Path folder) {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !LITTER.contains(file.getFileName().toString()))
                    .forEach(file -> sizes.put(folder.relativize(file).toString().replace('\\', '/'), file.toFile().length()));
            return sizes;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refused("target-unwritable", folder, reason(unreadable));
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException broken) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String reason(Exception broken) {
        var cause = broken instanceof UncheckedIOException wrapped ? wrapped.getCause() : broken;
        return cause.getClass().getSimpleName().replace("Exception", "") + ": " + cause.getMessage();
    }
}
