package banxin.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work on a thread of its own, while the caller goes on. Closing waits for its end. */
final class Beside implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("beside").factory());
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    void run(Runnable more) {
        work = work.thenRunAsync(more, thread);
    }

    /** Waits; what went wrong there is thrown here. */
    void join() {
        try {
            work.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException broken) throw broken;
            throw wrapped;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
