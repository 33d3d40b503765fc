package banxin.judges;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/** Glyphs that are printed over others, and glyphs that are off the paper. */
public final class Collisions {
    private Collisions() {}

    public static List<String> in(Path pdf, double bleed) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var box = document.getPage(0).getMediaBox();
            var paper = new Rectangle2D.Double(0, 0, box.getWidth() - 2 * bleed, box.getHeight() - 2 * bleed);
            var hits = new ArrayList<String>();
            var seen = new ArrayList<Glyph>();
            for (var glyph : PdfReader.glyphs(document, bleed)) {
                if (glyph.isBlank() || glyph.ink().isEmpty()) continue;
                if (!paper.contains(glyph.ink())) hits.add("off the paper: " + glyph);
                for (var other : seen) if (isOn(glyph, other)) hits.add(glyph + " on " + other);
                seen.add(glyph);
            }
            return hits;
        }
    }

    /** More than a fifth of the smaller ink, and in another line: within a line marks may touch. */
    private static boolean isOn(Glyph one, Glyph other) {
        if (one.page() != other.page() || Math.abs(one.baseline() - other.baseline()) < 0.1) return false;
        if (!one.ink().intersects(other.ink())) return false;
        var common = one.ink().createIntersection(other.ink());
        return area(common) > 0.2 * Math.min(area(one.ink()), area(other.ink()));
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }
}
