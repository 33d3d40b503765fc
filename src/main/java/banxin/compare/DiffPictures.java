package banxin.compare;

import banxin.compare.Difference.Fate;
import banxin.darkroom.Png;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages that changed, in pale grey with marks: red where something was and is gone, green where something came,
 * blue for what is there in another form, amber for what only moved. A page that is gone is its old self, marked red.
 */
final class DiffPictures {
    private static final Color GONE = new Color(0xD0, 0x20, 0x20);
    private static final Color COME = new Color(0x10, 0x90, 0x30);
    private static final Color OTHER = new Color(0x20, 0x50, 0xE0);
    private static final Color MOVED = new Color(0xE0, 0x98, 0x00);
    private static final float FILLED = 0.18f;
    /** How much of the black is left of a page under its marks. */
    private static final double PALE = 0.55;
    private static final double POINTS_PER_INCH = 72;
    private static final double AROUND = 1;

    private final TwoBuilds builds;
    private final int dpi;

    DiffPictures(TwoBuilds builds, int dpi) {
        this.builds = builds;
        this.dpi = dpi;
    }

    List<Path> draw(Path folder) {
        var files = new ArrayList<Path>();
        try (var old = open(builds.old());
                var fresh = open(builds.fresh())) {
            for (var leaf : builds.fresh().leaves())
                if (isMarked(leaf.folio())) files.add(draw(fresh, builds.fresh(), leaf, folder, ""));
            for (var leaf : builds.old().leaves())
                if (isMarked(leaf.folio()) && builds.fresh().index(leaf.folio()) < 0)
                    files.add(draw(old, builds.old(), leaf, folder, "-removed"));
            return files;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Without its press PDF a page is white with marks. */
    private static PagesOrNone open(Build build) {
        try {
            return build.press().isPresent()
                    ? new PagesOrNone(Optional.of(new PressPages(build.press().get())))
                    : new PagesOrNone(Optional.empty());
        } catch (IOException | RuntimeException unreadable) {
            return new PagesOrNone(Optional.empty());
        }
    }

    private record PagesOrNone(Optional<PressPages> pages) implements AutoCloseable {
        @Override
        public void close() {
            pages.ifPresent(PressPages::close);
        }
    }

    private boolean isMarked(int folio) {
        return builds.changes().stream().anyMatch(change -> change.folios().contains(folio));
    }

    private Path draw(PagesOrNone press, Build build, Leaf leaf, Path folder, String suffix) throws IOException {
        double scale = scale(leaf);
        var picture = pale(press, build, leaf, scale);
        var pen = picture.createGraphics();
        try {
            pen.scale(scale, scale);
            for (var change : builds.changes()) mark(pen, change, leaf.folio());
        } finally {
            pen.dispose();
        }
        var file = folder.resolve("page-" + leaf.folio() + suffix + ".png");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Png.write(picture, (int) Math.round(scale * POINTS_PER_INCH), out);
        }
        return file;
    }

    /** Coarser for a sheet that no press has. */
    private double scale(Leaf leaf) {
        double wanted = dpi / POINTS_PER_INCH;
        return Math.min(wanted, PressPages.LONGEST_SIDE / Math.max(leaf.width(), leaf.height()));
    }

    private static BufferedImage pale(PagesOrNone press, Build build, Leaf leaf, double scale) {
        int width = (int) Math.ceil(leaf.width() * scale);
        int height = (int) Math.ceil(leaf.height() * scale);
        var drawn = drawn(press, build, leaf, width, height);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) drawn.setRGB(x, y, pale(drawn.getRGB(x, y)));
        return drawn;
    }

    private static BufferedImage drawn(PagesOrNone press, Build build, Leaf leaf, int width, int height) {
        var box = new Box(0, 0, leaf.width(), leaf.height());
        try {
            if (press.pages().isPresent()) {
                var drawn = press.pages().get().draw(build.index(leaf.folio()), box, width, height);
                if (drawn.isPresent()) return drawn.get();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Told when the builds were compared; the marks alone say where to look.
        }
        var blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) blank.setRGB(x, y, 0xFFFFFF);
        return blank;
    }

    private static int pale(int pixel) {
        int bright = ((pixel >> 16 & 0xFF) * 299 + (pixel >> 8 & 0xFF) * 587 + (pixel & 0xFF) * 114) / 1000;
        int grey = (int) Math.round(255 - (255 - bright) * PALE);
        return grey << 16 | grey << 8 | grey;
    }

    private static void mark(Graphics2D pen, Difference change, int folio) {
        if (change.thing() == Difference.Thing.PAGE && change.fate() == Fate.CHANGED) return;
        switch (change.fate()) {
            case CHANGED, RESPACED, RETOUCHED -> boxes(pen, change.fresh(), folio, OTHER);
            case MOVED -> boxes(pen, change.fresh(), folio, MOVED);
            case ADDED -> boxes(pen, change.fresh(), folio, COME);
            case REMOVED -> boxes(pen, change.old(), folio, GONE);
        }
    }

    private static void boxes(Graphics2D pen, List<Seen> spots, int folio, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(1));
        for (var spot : spots) {
            if (spot.folio() != folio) continue;
            var box = spot.box();
            var shape = new Rectangle2D.Double(
                    box.x() - AROUND, box.y() - AROUND, box.width() + 2 * AROUND, box.height() + 2 * AROUND);
            pen.setComposite(AlphaComposite.SrcOver.derive(FILLED));
            pen.fill(shape);
            pen.setComposite(AlphaComposite.SrcOver);
            pen.draw(shape);
        }
    }
}
