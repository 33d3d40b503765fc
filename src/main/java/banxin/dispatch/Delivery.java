package banxin.dispatch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * Stages files in a folder of its own beside the target and puts that folder in the target's place at the end: the
 * editor finds the old issue or the new one, never half of one. A target that holds anything Banxin did not write is
 * refused and left as it is.
 *
 * <p>When the program is interrupted, a hook of the virtual machine clears the stage while this thread may still be
 * writing; so opening a file, delivering and clearing exclude one another, and nothing is opened after clearing.
 */
public final class Delivery implements AutoCloseable {
    private final Path target;
    private final Path stage;
    private final Thread onInterrupt = new Thread(this::clear);
    private boolean over;

    private Delivery(Path target, Path stage) {
        this.target = target;
        this.stage = stage;
    }

    /** @param issue its copy and pictures are never written into */
    public static Delivery to(Path folder, Path issue) {
        try {
            var target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
            var parent = target.getParent();
            if (parent == null) throw new Refused("target-root", target);
            for (var copy : new String[] {"stories", "images"})
                if (target.startsWith(issue.toRealPath().resolve(copy))) throw new Refused("target-in-copy", target);
            Holdings.refuseWhatIsNotOurs(target);
            Files.createDirectories(parent);
            var delivery = new Delivery(target, stageBeside(target));
            delivery.begin();
            return delivery;
        } catch (IOException unwritable) {
            throw refused(folder, unwritable);
        }
    }

    /** A name that nobody has; one with our number may lie there from a run that was killed. */
    private static Path stageBeside(Path target) {
        var name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".";
        int attempt = 0;
        while (Files.exists(target.resolveSibling(name + attempt))) attempt++;
        return target.resolveSibling(name + attempt);
    }

    /** The hook first: an interruption that has begun already refuses it, and then nothing may be made. */
    private synchronized void begin() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(onInterrupt);
        } catch (IllegalStateException interrupted) {
            throw new IOException("interrupted", interrupted);
        }
        Files.createDirectory(stage);
    }

    /** Writes one file of the delivery. */
    public void write(String name, Consumer<OutputStream> writer) {
        onDisk(() -> {
            try (var out = new BufferedOutputStream(open(stage.resolve(name)), 1 << 16)) {
                writer.accept(out);
            }
        });
    }

    /** Lets somebody fill a folder of the delivery. */
    public void fill(String name, Consumer<Path> filler) {
        onDisk(() -> filler.accept(made(stage.resolve(name))));
    }

    private synchronized OutputStream open(Path file) throws IOException {
        made(file.getParent());
        return Files.newOutputStream(file);
    }

    private synchronized Path made(Path folder) throws IOException {
        if (over) throw new IOException("interrupted");
        return Files.createDirectories(folder);
    }

    /** Something that a full or write-protected disk may refuse. */
    private interface Writing {
        void run() throws IOException;
    }

    private void onDisk(Writing writing) {
        try {
            writing.run();
        } catch (IOException | UncheckedIOException unwritable) {
            throw refused(target, unwritable);
        }
    }

    /** Where the files will be once delivered. */
    public Path target() {
        return target;
    }

    public Path file(String name) {
        return stage.resolve(name);
    }

    /** Names and sizes of what is staged: the report keeps them, and by them the next run knows its own. */
    public SequencedMap<String, Long> sizes() {
        return Holdings.of(stage);
    }

    /** Puts the staged folder in place of the target; what it holds. */
    public synchronized SequencedMap<String, Long> deliver() {
        var sizes = sizes();
        Holdings.refuseWhatIsNotOurs(target);
        onDisk(() -> {
            if (over) throw new IOException("interrupted");
            if (Files.exists(target)) replace();
            else Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
        });
        return sizes;
    }

    /** The old issue steps aside, and comes back if the new one cannot take its place. */
    private void replace() throws IOException {
        var old = stage.resolveSibling(stage.getFileName() + ".old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw refused;
        }
        Holdings.remove(old);
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

    private synchronized void clear() {
        over = true;
        try {
            if (Files.exists(stage)) Holdings.remove(stage);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Refused refused(Path target, Exception broken) {
        var cause = broken instanceof UncheckedIOException wrapped ? wrapped.getCause() : broken;
        var reason = String.valueOf(cause.getMessage());
        if (reason.contains("busy")) return new Refused("target-mounted", target);
        return new Refused(
                "target-unwritable", target, cause.getClass().getSimpleName().replace("Exception", "") + ": " + reason);
    }
}
