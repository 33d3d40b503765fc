package banxin.proof;

import banxin.inks.Inks;
import banxin.proof.PagePictures.Draughtsman;
import banxin.separation.Plates;
import banxin.separation.Separation;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** 软打样: pages as the press will print them, on paper as grey as it is: plates by the rules of overprinting, then inks. */
final class Newsprint implements Draughtsman {
    private static final String NAME = "newsprint-";
    private static final int PROCESS = 4;
    private static final int SOLID = 255;

    private final PDDocument document;
    private final Inks inks;
    private final int dpi;
    private @Nullable BufferedImage paper;

    private Newsprint(PDDocument document, Inks inks, int dpi) {
        this.document = document;
        this.inks = inks;
        this.dpi = dpi;
    }

    static List<Path> draw(Path pdf, Inks inks, Path folder, int dpi) {
        return PagePictures.draw(pdf, folder, NAME, dpi, document -> new Newsprint(document, inks, dpi));
    }

    @Override
    public BufferedImage draw(int page) throws IOException {
        var plates = Separation.of(document.getPage(page), dpi);
        var picture = blank(plates);
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var used = used(plates);
        // A row at a time: the page in four inks and in three lights would be most of the memory.
        var row = new byte[PROCESS * plates.width()];
        for (int from = 0; from < pixels.length; from += plates.width()) {
            lay(plates, used, from, row);
            show(inks.toScreen(row), pixels, from);
        }
        return picture;
    }

    private static List<Film> used(Plates plates) {
        return IntStream.range(0, plates.inks().size())
                .filter(plates::isUsed)
                .mapToObj(ink -> new Film(plates.plane(ink), plates.processOf(ink)))
                .toList();
    }

    /** @param process what imitates it, in cyan, magenta, yellow, black */
    private record Film(byte[] plane, float[] process) {}

    private static void lay(Plates plates, List<Film> used, int from, byte[] row) {
        Arrays.fill(row, (byte) 0);
        for (var ink : used)
            for (int process = 0; process < PROCESS; process++)
                if (ink.process()[process] > 0) lay(ink.plane(), from, ink.process()[process], row, process);
    }

    private static void lay(byte[] plane, int from, float share, byte[] row, int process) {
        for (int i = process, at = from; i < row.length; i += PROCESS, at++) {
            int ink = plane[at] & 0xFF;
            if (ink > 0) row[i] = (byte) Math.min(SOLID, (row[i] & 0xFF) + Math.round(ink * share));
        }
    }

    private static void show(byte[] lights, int[] pixels, int from) {
        for (int i = 0, at = from; i < lights.length; i += 3, at++)
            pixels[at] = (lights[i] & 0xFF) << 16 | (lights[i + 1] & 0xFF) << 8 | lights[i + 2] & 0xFF;
    }

    private BufferedImage blank(Plates plates) {
        var last = paper;
        if (last != null && last.getWidth() == plates.width() && last.getHeight() == plates.height()) return last;
        var made = new BufferedImage(plates.width(), plates.height(), BufferedImage.TYPE_INT_RGB);
        paper = made;
        return made;
    }
}
