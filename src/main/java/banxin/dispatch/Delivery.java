package banxin.dispatch;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Stages files in a folder of its own beside the target and puts that folder in the target's place at the end: the
 * editor finds the old issue or the new one, never half of one. A target that holds anything Banxin did not write is
 * refused and left as it is.
 *
 * <p>When the program is interrupted, a hook of the virtual machine clears the stage while this thread may still be
 * writing; so opening a file, delivering and clearing exclude one another, and nothing is opened after clearing. A run
 * that is killed leaves its stage; the next one to the same target sweeps it away.
 */
public final class Delivery implements AutoCloseable {
    private final Path target;
    private final Claim claim;
    private final Path stage;
    private final Map<String, Parcel> parcels = new ConcurrentHashMap<>();
    private final Thread onInterrupt = new Thread(this::clear);
    private boolean over;

    private Delivery(Path target, Claim claim) {
        this.target = target;
        this.claim = claim;
        stage = claim.stage();
    }

    /** @param issue its copy and pictures are never written into */
    public static Delivery to(Path folder, Path issue) {
        try {
            var target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
            var parent = target.getParent();
            if (parent == null) throw new Refused("target-root", target);
            for (var copy : new String[] {"stories", "images"})
                if (target.startsWith(issue.toRealPath().resolve(copy))) throw new Refused("target-in-copy", target);
            Sweeping.beside(target);
            Holdings.refuseWhatIsNotOurs(target);
            Files.createDirectories(parent);
            return begun(target);
        } catch (IOException unwritable) {
            throw refused(folder, unwritable);
        }
    }

    private static Delivery begun(Path target) throws IOException {
        var delivery = new Delivery(target, Claim.beside(target));
        try {
            delivery.begin();
            return delivery;
        } catch (IOException unwritable) {
            delivery.close();
            throw unwritable;
        }
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

    /** Writes one file of the delivery. What the writer cannot read is told as such. */
    public void write(String name, Consumer<OutputStream> writer) {
        Sealing sealing = null;
        try {
            sealing = new Sealing(new BufferedOutputStream(open(stage.resolve(name)), 1 << 16));
            try (OutputStream out = sealing) {
                writer.accept(out);
            }
            parcels.put(name, sealing.parcel());
        } catch (IOException | UncheckedIOException broken) {
            if (sealing == null || sealing.isRefused()) throw refused(target, broken);
            throw unread(name, cause(broken));
        }
    }

    /** Lets somebody fill a folder of the delivery. */
    public void fill(String name, Consumer<Path> filler) {
        try {
            var folder = made(stage.resolve(name));
            filler.accept(folder);
            Holdings.in(folder).parallelStream()
                    .forEach(file -> parcels.computeIfAbsent(Holdings.name(stage, file), _ -> Sealing.of(file)));
        } catch (IOException | UncheckedIOException broken) {
            if (cause(broken) instanceof FileSystemException elsewhere && !isStaged(elsewhere)) throw unread(name, elsewhere);
            throw refused(target, broken);
        }
    }

    private boolean isStaged(FileSystemException broken) {
        return broken.getFile() == null || Path.of(broken.getFile()).toAbsolutePath().startsWith(stage);
    }

    private synchronized OutputStream open(Path file) throws IOException {
        made(file.getParent());
        return Files.newOutputStream(file);
    }

    private synchronized Path made(Path folder) throws IOException {
        if (over) throw new IOException("interrupted");
        return Files.createDirectories(folder);
    }

    /** Where the files will be once delivered. */
    public Path target() {
        return target;
    }

    public Path file(String name) {
        return stage.resolve(name);
    }

    /** What is staged: the report keeps it, and by it the next run knows its own. */
    public SequencedMap<String, Parcel> parcels() {
        return new TreeMap<>(parcels);
    }

    /** Puts the staged folder in place of the target; what it holds. */
    public synchronized SequencedMap<String, Parcel> deliver() {
        Holdings.refuseWhatIsNotOurs(target);
        try {
            if (over) throw new IOException("interrupted");
            Disk.force(stage);
            if (Files.exists(target)) replace();
            else Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceNames(stage.getParent());
            return parcels();
        } catch (IOException | UncheckedIOException unwritable) {
            throw refused(target, unwritable);
        }
    }

    /** The old issue steps aside, and comes back if the new one cannot take its place, now or at the next start. */
    private void replace() throws IOException {
        var old = claim.old();
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
        try (claim) {
            if (Files.exists(stage)) Holdings.remove(stage);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static IOException cause(Exception broken) {
        return broken instanceof UncheckedIOException wrapped ? wrapped.getCause() : (IOException) broken;
    }

    private static Halt unread(String name, IOException broken) {
        var file = broken instanceof FileSystemException known && known.getFile() != null ? known.getFile() : name;
        return new Halt(Notice.fault("source-unreadable", Place.of(file), reason(broken)));
    }

    private static String reason(IOException broken) {
        return broken.getClass().getSimpleName().replace("Exception", "") + ": " + broken.getMessage();
    }

    private static Refused refused(Path target, Exception broken) {
        var cause = cause(broken);
        if (String.valueOf(cause.getMessage()).contains("busy")) return new Refused("target-mounted", target);
        return new Refused("target-unwritable", target, reason(cause));
    }
}
