package banxin.dispatch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says whose a stage is: an empty file {@code .NAME.PROCESS.N.lock} beside it, locked for as long as the process lives. The
 * lock, not the number, tells the living from the dead: in a container every run has the same number.
 */
final class Claim implements AutoCloseable {
    private static final String LOCK = ".lock";
    /** The system tells the start of a process in hundredths, after a clock of its own. */
    private static final Duration ROUGHLY = Duration.ofSeconds(2);

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** On a name beside the target that nobody has. */
    static Claim beside(Path target) throws IOException {
        var name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".";
        for (int attempt = 0; ; attempt++) {
            var file = target.resolveSibling(name + attempt + LOCK);
            if (Files.exists(target.resolveSibling(name + attempt))) continue;
            try {
                var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                lock(channel);
                return new Claim(file, channel);
            } catch (FileAlreadyExistsException taken) {
                // The next number.
            }
        }
    }

    /** What runs that are no more have left beside a target; each is ours now, until it is closed. */
    static List<Claim> abandoned(Path target) {
        var ours = Pattern.compile(Pattern.quote("." + target.getFileName()) + "\\.(\\d{1,18})\\.\\d{1,9}\\.lock");
        var abandoned = new ArrayList<Claim>();
        try (var beside = Files.newDirectoryStream(target.getParent())) {
            for (var file : beside) {
                var named = ours.matcher(file.getFileName().toString());
                if (named.matches() && Files.isRegularFile(file) && !isOfThisProcess(file, Long.parseLong(named.group(1))))
                    take(file, abandoned);
            }
        } catch (IOException unreadable) {
            // Where nothing can be looked at nothing is swept.
        }
        return abandoned;
    }

    private static void take(Path file, List<Claim> abandoned) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (lock(channel)) abandoned.add(new Claim(file, channel));
        else channel.close();
    }

    /** Not where the disk knows no locks: there nobody can tell. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException held) {
            return false;
        }
    }

    /** Looked at without opening: to close the file would give up the lock that this process holds on it. */
    private static boolean isOfThisProcess(Path file, long process) throws IOException {
        var self = ProcessHandle.current();
        if (process != self.pid()) return false;
        var made = Files.getLastModifiedTime(file).toInstant();
        return self.info().startInstant().map(start -> made.isAfter(start.minus(ROUGHLY))).orElse(true);
    }

    Path stage() {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    /** Where the old target stands aside. */
    Path old() {
        return stage().resolveSibling(stage().getFileName() + ".old");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
