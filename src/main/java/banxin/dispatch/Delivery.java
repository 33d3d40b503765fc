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
 */
public final class Delivery implements AutoCloseable {
    private final Path target;
    private final Stage stage;
    private final Digests digests;
    private final Map<String, Parcel> parcels = new ConcurrentHashMap<>();

    private Delivery(Path target, Stage stage, Digests digests) {
        this.target = target;
        this.stage = stage;
        this.digests = digests;
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
            var digests = new Digests();
            Holdings.refuseWhatIsNotOurs(target, digests);
            Files.createDirectories(parent);
            return new Delivery(target, Stage.beside(target), digests);
        } catch (IOException unwritable) {
            throw refused(folder, unwritable);
        }
    }

    /** Writes one file of the delivery. What the writer cannot read is told as such. */
    public void write(String name, Consumer<OutputStream> writer) {
        Sealing sealing = null;
        try {
            sealing = new Sealing(new BufferedOutputStream(stage.open(file(name)), 1 << 16));
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
            var folder = stage.made(file(name));
            filler.accept(folder);
            Holdings.in(folder).parallelStream()
                    .forEach(file -> parcels.computeIfAbsent(Holdings.name(stage.folder(), file), _ -> Sealing.of(file)));
        } catch (IOException | UncheckedIOException broken) {
            if (cause(broken) instanceof FileSystemException elsewhere && !isStaged(elsewhere)) throw unread(name, elsewhere);
            throw refused(target, broken);
        }
    }

    private boolean isStaged(FileSystemException broken) {
        return broken.getFile() == null || Path.of(broken.getFile()).toAbsolutePath().startsWith(stage.folder());
    }

    /** Where the files will be once delivered. */
    public Path target() {
        return target;
    }

    public Path file(String name) {
        return stage.folder().resolve(name);
    }

    /** What is staged: the report keeps it, and by it the next run knows its own. */
    public SequencedMap<String, Parcel> parcels() {
        return new TreeMap<>(parcels);
    }

    /** Puts the staged folder in place of the target; what it holds. */
    public SequencedMap<String, Parcel> deliver() {
        Holdings.refuseWhatIsNotOurs(target, digests);
        try {
            stage.settle(target, this::move);
            return parcels();
        } catch (IOException | UncheckedIOException unwritable) {
            throw refused(target, unwritable);
        }
    }

    private void move() throws IOException {
        if (Files.exists(target)) replace();
        else Files.move(stage.folder(), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The old issue steps aside, and comes back if the new one cannot take its place, now or at the next start. */
    private void replace() throws IOException {
        var old = stage.old();
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(stage.folder(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw refused;
        }
        Holdings.remove(old);
    }

    @Override
    public void close() {
        stage.close();
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
