package banxin.dispatch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A folder where none is yet, whole or not at all. An empty one that is there already is filled from within and stays the
 * same folder: a shell may stand in it, or another disk be mounted on it.
 */
public final class NewFolder implements AutoCloseable {
    /** Of a stage within: {@code .new.PROCESS.N}. */
    private static final String WITHIN = "new";

    private final Path target;
    private final boolean filled;
    private final Stage stage;

    private NewFolder(Path target, boolean filled, Stage stage) {
        this.target = target;
        this.filled = filled;
        this.stage = stage;
    }

    /** Nothing is there, or an empty folder, once what a killed run has left is swept away. */
    public static boolean isFree(Path folder) throws IOException {
        var target = folder.toAbsolutePath().normalize();
        if (!Files.exists(target)) return true;
        if (!Files.isDirectory(target)) return false;
        Sweeping.beside(target.resolve(WITHIN));
        try (var files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }

    public static NewFolder at(Path folder) throws IOException {
        var target = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) return new NewFolder(target, true, Stage.beside(target.resolve(WITHIN)));
        Files.createDirectories(target.getParent());
        Sweeping.beside(target);
        return new NewFolder(target, false, Stage.beside(target));
    }

    public void write(String name, Consumer<OutputStream> writer) throws IOException {
        try (var out = new BufferedOutputStream(stage.open(stage.folder().resolve(name)))) {
            writer.accept(out);
        }
    }

    public void deliver() throws IOException {
        if (filled) stage.settle(target.resolve(WITHIN), this::fill);
        else stage.settle(target, () -> Files.move(stage.folder(), target, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Never over what somebody has put there meanwhile: then all that was moved goes back. */
    private void fill() throws IOException {
        var moved = new ArrayDeque<Path>();
        try {
            for (var staged : staged()) {
                Files.move(staged, target.resolve(staged.getFileName()));
                moved.push(staged);
            }
        } catch (IOException refused) {
            for (var staged : moved) Files.move(target.resolve(staged.getFileName()), staged);
            throw refused;
        }
    }

    private List<Path> staged() throws IOException {
        try (var all = Files.list(stage.folder())) {
            return all.sorted().toList();
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
