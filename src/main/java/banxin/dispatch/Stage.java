package banxin.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A hidden folder beside what is to be, on the same disk, gone when it is closed.
 *
 * <p>When the program is interrupted, a hook of the virtual machine clears the stage while another thread may still be
 * writing; so opening a file, settling and clearing exclude one another, and nothing is opened after clearing. A run that
 * is killed leaves its stage; {@code Sweeping} clears it at the next start.
 */
final class Stage implements AutoCloseable {
    private final Claim claim;
    private final Thread onInterrupt = new Thread(this::clear);
    private boolean over;

    private Stage(Claim claim) {
        this.claim = claim;
    }

    static Stage beside(Path target) throws IOException {
        var stage = new Stage(Claim.beside(target));
        try {
            stage.begin();
            return stage;
        } catch (IOException unwritable) {
            stage.close();
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
        Files.createDirectory(folder());
    }

    Path folder() {
        return claim.stage();
    }

    /** Where the old target stands aside. */
    Path old() {
        return claim.old();
    }

    synchronized OutputStream open(Path file) throws IOException {
        made(file.getParent());
        return Files.newOutputStream(file);
    }

    synchronized Path made(Path folder) throws IOException {
        if (over) throw new IOException("interrupted");
        return Files.createDirectories(folder);
    }

    /** Forces to the disk what is staged, and then the names that the move gives it. */
    synchronized void settle(Path target, Move move) throws IOException {
        if (over) throw new IOException("interrupted");
        Disk.force(folder());
        move.run();
        Disk.forceNames(target.getParent());
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
            if (Files.exists(folder())) Holdings.remove(folder());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What puts the staged files in place. */
    interface Move {
        void run() throws IOException;
    }
}
