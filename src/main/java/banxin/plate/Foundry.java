package banxin.plate;

import banxin.fonts.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;

/** The faces as the PDF library knows them, for all PDFs that are made. */
final class Foundry {
    private final Fonts fonts;
    private final Map<String, Cast> embedded = new ConcurrentHashMap<>();
    private final Map<String, Vertical> vertical = new ConcurrentHashMap<>();
    private final SubsetPrefix prefix = new SubsetPrefix();

    Foundry(Fonts fonts) {
        this.fonts = fonts;
    }

    Fonts fonts() {
        return fonts;
    }

    /** One object for a face: a PDF holds one subset of each. */
    BaseFont embedded(String face) {
        return embedded.computeIfAbsent(face, this::cast).font();
    }

    /**
     * The vertical forms of a face: a font of their own, because the library finds glyphs by character only
     * (2026-11-23-vertical-forms.md).
     */
    Vertical vertical(String face) {
        return vertical.computeIfAbsent(face, this::loadVertical);
    }

    /** @param file that the library takes the subset from */
    private record Cast(BaseFont font, byte[] file) {}

    /** @param characters that the font has */
    record Vertical(BaseFont font, Set<Integer> characters) {}

    /**
     * Writes the subsets, one PDF at a time: the files are cut to what it prints.
     *
     * @param printed face and character
     */
    synchronized void cut(BiPredicate<String, Integer> printed, Runnable writing) {
        embedded.forEach((face, cast) -> fonts.hush(face, cast.file(), character -> printed.test(face, character)));
        writing.run();
    }

    private Cast cast(String face) {
        var file = fonts.bytes(face).clone();
        return new Cast(load(face, file), file);
    }

    private Vertical loadVertical(String face) {
        var forms = fonts.vertical(face);
        var font = load(face + "-vertical", forms.bytes());
        font.setPostscriptFontName(font.getPostscriptFontName() + "-Vertical");
        return new Vertical(font, forms.codePoints());
    }

    private BaseFont load(String name, byte[] bytes) {
        try {
            // From memory: out of a file the library reads a font byte by byte.
            var font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setSecureRandom(prefix);
            font.setCompressionLevel(PdfStream.BEST_COMPRESSION);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
