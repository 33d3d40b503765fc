package banxin.darkroom;

import banxin.inks.Inks;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.page.Frame;
import banxin.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** 暗房: makes an issue's pictures ready for print, each once for all its PDFs, on a thread of its own. */
public final class Darkroom {
    private final ExecutorService thread = oneThread();
    private final Map<Size, CompletableFuture<Print>> prints = new ConcurrentHashMap<>();
    private final Path folder;
    private final Raster raster;
    private final Doubts doubts;

    public Darkroom(Path folder, Inks inks) {
        this.folder = folder;
        raster = new Raster(inks);
        doubts = new Doubts(inks);
    }

    /** Goes home when there is nothing to do: a job has no end that the room hears of. */
    private static ExecutorService oneThread() {
        var thread = new ThreadPoolExecutor(
                1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("darkroom").factory());
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    /** Begins with the pictures, while the caller has something else to do. */
    public void begin(List<Page> pages) {
        pictures(pages).forEach(this::developed);
    }

    /**
     * Makes the pictures ready.
     *
     * @param notices hears what is doubtful about them, once for each file
     * @throws Halt as {@link #print} does
     */
    public void develop(List<Page> pages, Notices notices) {
        begin(pages);
        var told = new HashSet<Path>();
        for (var page : pages)
            pictures(List.of(page)).forEach(picture -> {
                var print = print(picture);
                if (told.add(picture.file())) doubts.tell(print, picture, doubt -> notices.add(doubt.on(page.folio())));
            });
    }

    private static Stream<Frame.Picture> pictures(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.frames().stream())
                .filter(Frame.Picture.class::isInstance)
                .map(Frame.Picture.class::cast);
    }

    /** A picture that does not come from the folder, with every pixel; empty for bytes that are none. */
    public Optional<Print> print(byte[] picture) {
        return raster.read(picture, 0, 0);
    }

    /** A file at the size it is printed in. */
    private record Size(Path file, int width, int height) {
        static Size of(Frame.Picture picture) {
            return new Size(picture.file(), picture.box().width(), picture.box().height());
        }
    }

    private CompletableFuture<Print> developed(Frame.Picture picture) {
        return prints.computeIfAbsent(
                Size.of(picture), unseen -> CompletableFuture.supplyAsync(() -> read(picture), thread));
    }

    /** @throws Halt for a file that is no picture, or lies outside the folder */
    public Print print(Frame.Picture picture) {
        try {
            return developed(picture).join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException broken) throw broken;
            throw wrapped;
        }
    }

    private Print read(Frame.Picture picture) {
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
        return new Halt(Notice.fault(code, Doubts.place(picture), picture.src()));
    }
}
