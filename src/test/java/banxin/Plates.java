package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Tool;
import java.awt.geom.Rectangle2D;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The plates of a page as Ghostscript separates them, overprint simulated. The judge of inks; where it is not installed the
 * test is skipped.
 *
 * @param dpi of the plates
 * @param inks by name: Cyan, Magenta, Yellow, Black, and spot inks
 */
public record Plates(int dpi, Map<String, Raster> inks) {
    private static final Pattern FILE = Pattern.compile("plate(\\d+)\\((.+)\\)\\.tif");
    private static final double POINTS = 72;

    /** All pages of a PDF. */
    public static List<Plates> of(Path pdf, int dpi) throws IOException {
        var folder = Files.createTempDirectory("plates");
        try {
            separate(pdf, folder, dpi);
            return read(folder, dpi);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static void separate(Path pdf, Path folder, int dpi) throws IOException {
        var command = List.of(
                "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=tiffsep", "-r" + dpi, "-dOverprint=/simulate",
                "-sOutputFile=" + folder.resolve("plate%d.tif"), pdf.toString());
        var judge = Tool.start(new ProcessBuilder(command).redirectErrorStream(true));
        assertThat(new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(judge.onExit().join().exitValue()).as("exit of gs").isZero();
    }

    private static List<Plates> read(Path folder, int dpi) throws IOException {
        var pages = new TreeMap<Integer, Map<String, Raster>>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = FILE.matcher(file.getFileName().toString());
                if (!name.matches()) continue;
                var plate = ImageIO.read(file.toFile()).getRaster();
                pages.computeIfAbsent(Integer.valueOf(name.group(1)), unseen -> new TreeMap<>()).put(name.group(2), plate);
            }
        }
        return new ArrayList<>(pages.values().stream().map(inks -> new Plates(dpi, inks)).toList());
    }

    /** Most ink of one plate inside a rectangle, in percent. */
    public int most(String ink, Rectangle2D points) {
        var plate = inks.get(ink);
        int most = 0;
        for (int y = pixel(points.getMinY()); y < Math.min(plate.getHeight(), pixel(points.getMaxY())); y++)
            for (int x = pixel(points.getMinX()); x < Math.min(plate.getWidth(), pixel(points.getMaxX())); x++)
                most = Math.max(most, percent(plate, x, y));
        return most;
    }

    /** Of one plate at a point, in percent. */
    public int at(String ink, double x, double y) {
        return percent(inks.get(ink), pixel(x), pixel(y));
    }

    /** Most ink of all plates together at any place of the page, in percent. */
    public int most() {
        var first = inks.values().iterator().next();
        int most = 0;
        for (int y = 0; y < first.getHeight(); y++)
            for (int x = 0; x < first.getWidth(); x++) {
                int total = 0;
                for (var plate : inks.values()) total += 255 - plate.getSample(x, y, 0);
                most = Math.max(most, total);
            }
        return (int) Math.round(most * 100 / 255.0);
    }

    private static int percent(Raster plate, int x, int y) {
        return (int) Math.round((255 - plate.getSample(x, y, 0)) * 100 / 255.0);
    }

    private int pixel(double points) {
        return (int) Math.floor(points * dpi / POINTS);
    }
}
