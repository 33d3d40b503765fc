package banxin.dispatch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** One file that takes the place of whatever has its name, whole or not at all; whether it may is for others to say. */
public final class SingleFile implements AutoCloseable {
    private final Path target;
    private final Stage stage;

    private SingleFile(Path target, Stage stage) {
        this.target = target;
        this.stage = stage;
    }

    public static SingleFile at(Path file) throws IOException {
        var target = file.toAbsolutePath();
        Sweeping.beside(target);
        return new SingleFile(target, Stage.beside(target));
    }

    public void write(Consumer<OutputStream> writer) throws IOException {
        try (var out = new BufferedOutputStream(stage.open(staged()))) {
            writer.accept(out);
        }
    }

    public void deliver() throws IOException {
        stage.settle(target, () ->
                Files.move(staged(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    private Path staged() {
        return stage.folder().resolve(target.getFileName());
    }

    @Override
    public void close() {
        stage.close();
    }
}
