package banxin.proof;

import banxin.darkroom.Png;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Draws the pages of a PDF, a reader and a picture at a time on each core. */
final class PagePictures {
    private static final float POINTS_PER_INCH = 72;

    private final Path pdf;
    private final Path folder;
    private final String name;
    private final int dpi;
    private final Function<PDDocument, Draughtsman> hire;
    private final AtomicInteger next = new AtomicInteger();

    private PagePictures(Path pdf, Path folder, String name, int dpi, Function<PDDocument, Draughtsman> hire) {
        this.pdf = pdf;
        this.folder = folder;
        this.name = name;
        this.dpi = dpi;
        this.hire = hire;
    }

    /** Draws pages of one document. */
    @FunctionalInterface
    interface Draughtsman {
        /** @return good until the next page is drawn */
        BufferedImage draw(int page) throws IOException;
    }

    static List<Path> draw(Path pdf, Path folder, int dpi) {
        return draw(pdf, folder, "page-", dpi, document -> new OnScreen(document, dpi));
    }

    /** @param name of the files, before the number of the page */
    static List<Path> draw(Path pdf, Path folder, String name, int dpi, Function<PDDocument, Draughtsman> hire) {
        var pictures = new PagePictures(pdf, folder, name, dpi, hire);
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
            draw(document);
            for (var one : work) await(one);
            return pages;
        }
    }

    /** The reader is not for two threads, so each has one of its own. */
    private Void drawSome() throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            draw(document);
        }
        return null;
    }

    private void draw(PDDocument document) throws IOException {
        var draughtsman = hire.apply(document);
        for (int page = next.getAndIncrement(); page < document.getNumberOfPages(); page = next.getAndIncrement())
            try (var out = new BufferedOutputStream(Files.newOutputStream(file(page + 1)))) {
                Png.write(draughtsman.draw(page), dpi, out);
            }
    }

    private Path file(int page) {
        return folder.resolve(name + page + ".png");
    }

    /** Draws one page after another on the same paper: a new one for each would be most of the memory. */
    private static final class OnScreen implements Draughtsman {
        private final PDDocument document;
        private final PDFRenderer renderer;
        private final float scale;
        private @Nullable BufferedImage paper;

        OnScreen(PDDocument document, int dpi) {
            this.document = document;
            renderer = new PDFRenderer(document);
            // Every second or third pixel of a picture made for print: a third of the time and half the memory.
            renderer.setSubsamplingAllowed(true);
            scale = dpi / POINTS_PER_INCH;
        }

        @Override
        public BufferedImage draw(int page) throws IOException {
            var picture = blank(document.getPage(page).getCropBox());
            var pen = picture.createGraphics();
            try {
                pen.setBackground(Color.WHITE);
                pen.clearRect(0, 0, picture.getWidth(), picture.getHeight());
                renderer.renderPageToGraphics(page, pen, scale);
            } finally {
                pen.dispose();
            }
            return picture;
        }

        private BufferedImage blank(PDRectangle box) {
            int width = (int) Math.max(1, Math.floor(box.getWidth() * scale));
            int height = (int) Math.max(1, Math.floor(box.getHeight() * scale));
            var last = paper;
            if (last != null && last.getWidth() == width && last.getHeight() == height) return last;
            var made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            paper = made;
            return made;
        }
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
