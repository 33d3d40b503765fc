package banxin.plate;

import banxin.page.Page;
import banxin.page.Sheet;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/** Feeds the press: while it draws a page, the next few are written and parsed on a thread of the feeder's own. */
final class Feeder implements AutoCloseable {
    private static final int AHEAD = 3;

    private final ExecutorService reading =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("feeder").factory());
    private final Queue<CompletableFuture<Optional<Fed>>> ahead = new ArrayDeque<>();
    private final SheetReader reader = new SheetReader();
    private final Iterator<Sheet> sheets;

    Feeder(Stream<Sheet> sheets) {
        this.sheets = sheets.sequential().iterator();
    }

    /** A page, and its sheet as boxes are made of it. */
    record Fed(Page page, Document document) {}

    /** The next sheet; empty when there are no more. What went wrong with it is thrown here, in its turn. */
    Optional<Fed> next() {
        while (ahead.size() <= AHEAD) ahead.add(CompletableFuture.supplyAsync(this::read, reading));
        try {
            return ahead.remove().join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException broken) throw broken;
            throw wrapped;
        }
    }

    private Optional<Fed> read() {
        if (!sheets.hasNext()) return Optional.empty();
        var sheet = sheets.next();
        return Optional.of(new Fed(sheet.page(), reader.read(sheet)));
    }

    @Override
    public void close() {
        reading.shutdownNow();
    }
}
