package banxin.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF, a reader and a picture at a time on each core. */
final class PagePictures {
    private final Path pdf;
    private final Path folder;
    private final int dpi;
    private final AtomicInteger next = new AtomicInteger();

    private PagePictures(Path pdf, Path folder, int dpi) {
        this.pdf = pdf;
        this.folder = folder;
        this.dpi = dpi;
    }

    static List<Path> draw(Path pdf, Path folder, int dpi) {
        var pictures = new PagePictures(pdf, folder, dpi);
        try {
            Files.createDirectories(folder);
            return IntStream.rangeClosed(1, pictures.drawOnAllCores()).mapToObj(pictures::file).toList();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int drawOnAllCores() throws IOException {
        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                var document = Loader.loadPDF(pdf.toFile())) {
            var pages = document.getNumberOfPages();
            var others = Math.min(pages, Runtime.getRuntime().availableProcessors()) - 1;
            var work = IntStream.range(0, others).mapToObj(i -> cores.submit(this::drawSome)).toList();
            drawFrom(document);
            for (var one : work) await(one);
            return pages;
        }
    }

    /** The reader is not for two threads, so each has one of its own. */
    private Void drawSome() throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            drawFrom(document);
        }
        return null;
    }

    private void drawFrom(PDDocument document) throws IOException {
        var renderer = new PDFRenderer(document);
        for (int page = next.getAndIncrement(); page < document.getNumberOfPages(); page = next.getAndIncrement()) {
            var picture = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
            try (var out = Files.newOutputStream(file(page + 1))) {
                Png.write(picture, dpi, out);
            }
        }
    }

    private Path file(int page) {
        return folder.resolve("page-" + page + ".png");
    }

    private static void await(Future<Void> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) throw unreadable;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
