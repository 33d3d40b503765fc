package banxin.plate;

import banxin.inks.Inks;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * 暗房: makes the pictures ready on a thread of its own, one after the other, while the press lays out pages;
 * each once for every size, for all presses that share it.
 */
final class Darkroom implements AutoCloseable {
    private final ExecutorService lamp =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("darkroom").factory());
    private final Map<Print, CompletableFuture<Raster.Ready>> prints = new ConcurrentHashMap<>();
    private final Path folder;
    private final Inks inks;
    private final Raster raster;

    /** @param folder of the issue; nothing outside it is opened */
    Darkroom(Path folder, Inks inks) {
        this.folder = folder;
        this.inks = inks;
        raster = new Raster(inks);
    }

    private record Print(Path file, int width, int height) {
        static Print of(Frame.Picture picture) {
            return new Print(picture.file(), picture.box().width(), picture.box().height());
        }
    }

    Inks inks() {
        return inks;
    }

    Raster raster() {
        return raster;
    }

    /** This page will be printed soon. */
    void expect(Page page) {
        for (var frame : page.frames()) if (frame instanceof Frame.Picture picture) print(picture);
    }

    /** @throws Halt for a file that is no picture, or lies outside */
    Raster.Ready take(Frame.Picture picture) {
        try {
            return print(picture).join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException refused) throw refused;
            throw wrapped;
        }
    }

    private CompletableFuture<Raster.Ready> print(Frame.Picture picture) {
        return prints.computeIfAbsent(
                Print.of(picture), unseen -> CompletableFuture.supplyAsync(() -> read(picture), lamp));
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

    @Override
    public void close() {
        lamp.shutdownNow();
    }
}
