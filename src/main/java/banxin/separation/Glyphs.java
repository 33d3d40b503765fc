package banxin.separation;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Vector;

/** Outlines of characters, read once for each font. */
final class Glyphs {
    private final Map<PDFont, Map<Integer, GeneralPath>> outlines = new IdentityHashMap<>();

    GeneralPath outline(PDFont font, int code) {
        return outlines.computeIfAbsent(font, one -> new HashMap<>()).computeIfAbsent(code, one -> read(font, code));
    }

    /** A damaged glyph is blank, as on every renderer; whether one is missing is asked of the font elsewhere. */
    private static GeneralPath read(PDFont font, int code) {
        try {
            return font instanceof PDVectorFont vector ? vector.getNormalizedPath(code) : new GeneralPath();
        } catch (IOException | RuntimeException damaged) {
            return new GeneralPath();
        }
    }

    /** A stand-in takes the width of the font that is not there. */
    void stretch(PDFont font, int code, Vector displacement, AffineTransform place) throws IOException {
        if (font.isEmbedded() || font.isVertical() || font.isStandard14() || !font.hasExplicitWidth(code)) return;
        float own = font.getWidthFromFont(code);
        float wanted = displacement.getX() * 1000;
        if (wanted > 0 && own > 0 && Math.abs(own - wanted) > 1e-4) place.scale(wanted / own, 1);
    }
}
