package banxin.plate;

import banxin.inks.Inks;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** 暗房: makes an issue's pictures ready for print, each once for all its PDFs, on a thread of its own. */
final class Darkroom {
    private final ExecutorService thread = oneThread();
    private final Map<Print, CompletableFuture<Raster.Ready>> prints = new ConcurrentHashMap<>();
    private final Path folder;
    private final Raster raster;

    Darkroom(Path folder, Inks inks) {
        this.folder = folder;
        raster = new Raster(inks);
    }

    /** Goes home when there is nothing to do: a job has no end that the room hears of. */
    private static ExecutorService oneThread() {
        var thread = new ThreadPoolExecutor(
                1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("darkroom").factory());
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    /** A file at the size it is printed in. */
    record Print(Path file, int width, int height) {
        static Print of(Frame.Picture picture) {
            return new Print(picture.file(), picture.box().width(), picture.box().height());
        }
    }

    /** Begins; what goes wrong is told by {@link #print}. */
    CompletableFuture<Raster.Ready> develop(Frame.Picture picture) {
        return prints.computeIfAbsent(
                Print.of(picture), unseen -> CompletableFuture.supplyAsync(() -> read(picture), thread));
    }

    Raster.Ready print(Frame.Picture picture) {
        try {
            return develop(picture).join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException broken) throw broken;
            throw wrapped;
        }
    }

    private Raster.Ready read(Frame.Picture picture) {
        try {
            var file = picture.file().toRealPath();
            if (!file.startsWith(folder.toRealPath())) throw halt("picture-outside", picture);
            return raster.read(Files.readAllBytes(file), picture.box().width(), picture.box().height())
                    .orElseThrow(() -> halt("picture-unreadable", picture));
        } catch (IOException unreadable) {
            throw halt("picture-unreadable", picture);
        }
    }

    private static Halt halt(String code, Frame.Picture picture) {
        return new Halt(Notice.fault(code, Place.of(picture.src()), picture.src()));
    }
}
