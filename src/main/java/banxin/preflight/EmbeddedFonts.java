package banxin.preflight;

import banxin.notice.Quantity;
import banxin.separation.Mark;
import banxin.separation.Plates;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Fonts that are not in the file, and characters that are not in the font. */
final class EmbeddedFonts implements PageRule {
    private final Findings findings;
    private final Map<PDFont, Map<Integer, Judged>> known = new IdentityHashMap<>();

    EmbeddedFonts(BoxedPage page, Findings findings) {
        this.findings = findings;
    }

    private record Judged(boolean missing, boolean silent, String name) {}

    @Override
    public void mark(Mark mark, Plates beneath) throws IOException {
        if (!(mark instanceof Mark.Glyph glyph)) return;
        var font = glyph.font();
        if (font instanceof PDType3Font) {
            findings.once(mark.box(), Code.TYPE3_FONT, name(font));
        } else if (!font.isEmbedded()) {
            findings.once(mark.box(), Code.FONT_NOT_EMBEDDED, name(font));
            return;
        }
        var verdict = known.computeIfAbsent(font, one -> new HashMap<>()).get(glyph.code());
        if (verdict == null) {
            verdict = judge(glyph);
            known.get(font).put(glyph.code(), verdict);
        }
        if (verdict.missing) findings.at(mark.box(), Code.GLYPH_MISSING, 0, Quantity.said(verdict.name), name(font));
        if (verdict.silent) findings.at(mark.box(), Code.NO_UNICODE, 0, Quantity.said(verdict.name), name(font));
    }

    private static Judged judge(Mark.Glyph glyph) throws IOException {
        var font = glyph.font();
        int code = glyph.code();
        var unicode = font.toUnicode(code);
        boolean silent = unicode == null || unicode.isEmpty() || unicode.codePointAt(0) == 0;
        boolean white = !silent && unicode.codePoints().allMatch(EmbeddedFonts::isWhite);
        boolean hole = !hasGlyph(font, code) || isBlank(glyph) && (!silent || isMapped(font));
        boolean missing = !white && glyph.drawn() && !(font instanceof PDType3Font) && hole;
        var name = silent ? "0x" + Integer.toHexString(code) : unicode;
        boolean seen = glyph.shows() || glyph.drawn() && font instanceof PDType3Font;
        return new Judged(missing, silent && seen, name);
    }

    private static boolean isBlank(Mark.Glyph glyph) {
        return glyph.drawn() && !glyph.shows();
    }

    /** Whoever maps his characters to Unicode maps the blanks too; a blank that is not mapped is a hole. */
    private static boolean isMapped(PDFont font) {
        return font.getCOSObject().containsKey(COSName.TO_UNICODE);
    }

    private static boolean hasGlyph(PDFont font, int code) throws IOException {
        if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 truetype
                && truetype.getTrueTypeFont() instanceof TrueTypeFont face) {
            int glyph = composite.codeToGID(code);
            return glyph > 0 && glyph < face.getNumberOfGlyphs();
        }
        return !(font instanceof PDVectorFont vector) || vector.hasGlyph(code);
    }

    private static boolean isWhite(int character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character)
                || Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private static String name(PDFont font) {
        var name = font.getName();
        return name == null ? "?" : name;
    }
}
