package banxin.dispatch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Forces to the disk what the system still holds in memory, so that a name never stands for bytes that are not there. */
final class Disk {
    private Disk() {}

    static void force(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList())
                if (Files.isDirectory(path)) forceNames(path);
                else forceFile(path);
        }
    }

    private static void forceFile(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Some systems open no folder; they keep its names by themselves. */
    static void forceNames(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Nothing to be done, and nothing lost but this caution.
        }
    }
}
