package banxin.plate;

import banxin.fonts.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;

/** The faces as the PDF library knows them. One object for a face: a PDF holds one subset of each. */
final class PressFonts {
    private final Fonts fonts;
    private final Map<String, BaseFont> embedded = new ConcurrentHashMap<>();
    private final Map<String, Vertical> vertical = new ConcurrentHashMap<>();
    private final SubsetPrefix prefix = new SubsetPrefix();

    PressFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    List<Fonts.Face> faces() {
        return fonts.faces();
    }

    /** The face that prints the character; {@code wanted} itself for one that no face has. */
    String faceFor(int codePoint, String wanted) {
        var face = fonts.faceFor(codePoint, wanted);
        return face.isEmpty() ? wanted : face;
    }

    int advance(int codePoint, String face) {
        return fonts.advance(codePoint, face);
    }

    BaseFont embedded(String face) {
        return embedded.computeIfAbsent(face, this::load);
    }

    /**
     * The vertical forms of a face: a font of their own, because the library finds glyphs by character only
     * (2026-11-23-vertical-forms.md).
     */
    Vertical vertical(String face) {
        return vertical.computeIfAbsent(face, this::loadVertical);
    }

    /** @param characters that the font has */
    record Vertical(BaseFont font, Set<Integer> characters) {}

    private Vertical loadVertical(String face) {
        var forms = fonts.vertical(face);
        var font = load(face + "-vertical", forms.bytes());
        font.setPostscriptFontName(font.getPostscriptFontName() + "-Vertical");
        return new Vertical(font, forms.codePoints());
    }

    private BaseFont load(String face) {
        return load(face, fonts.bytes(face));
    }

    private BaseFont load(String name, byte[] bytes) {
        try {
            // From memory: out of a file the library reads a font byte by byte.
            var font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setSecureRandom(prefix);
            // Outlines hardly deflate: the fastest level makes a page's file 6 % larger and is done in half the time.
            font.setCompressionLevel(PdfStream.BEST_SPEED);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
