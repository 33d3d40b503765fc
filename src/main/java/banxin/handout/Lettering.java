package banxin.handout;

import banxin.type.TypeCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes labels with our own faces, each embedded in the document as a subset of what was written. */
final class Lettering {
    /** Black letters of even weight, so that they stand apart from the page. */
    private static final String FACE = "hei";
    /** 〓 stands for a character that is not in the case, as in hand setting. */
    private static final int GETA = 0x3013;
    private static final String ELLIPSIS = "…";
    private static final float SMALLEST = 0.6f;

    private final PDDocument document;
    private final TypeCase typeCase;
    private final Function<String, byte[]> files;
    private final Map<String, PDFont> fonts = new HashMap<>();

    Lettering(PDDocument document, TypeCase typeCase, Function<String, byte[]> files) {
        this.document = document;
        this.typeCase = typeCase;
        this.files = files;
    }

    /** Smaller, and then cut short, where it is wider than its line. */
    void write(PDPageContentStream ink, String text, float size, Baseline line) throws IOException {
        var printable = printable(text);
        float width = line.width();
        float natural = width(printable, size);
        float fitted = natural <= width ? size : Math.max(size * width / natural, size * SMALLEST);
        show(ink, shortened(printable, fitted, width), fitted, line.x(), line.y());
    }

    void centred(PDPageContentStream ink, String text, float size, Baseline line) throws IOException {
        float free = Math.max(0, line.width() - width(printable(text), size));
        write(ink, text, size, new Baseline(line.x() + free / 2, line.y(), line.width()));
    }

    void flushRight(PDPageContentStream ink, String text, float size, float right, float baseline) throws IOException {
        float width = width(printable(text), size);
        write(ink, text, size, new Baseline(right - width, baseline, width));
    }

    private String shortened(String text, float size, float width) {
        if (width(text, size) <= width * 1.001f) return text;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size) > width) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end) + ELLIPSIS;
    }

    private void show(PDPageContentStream ink, String text, float size, float x, float baseline) throws IOException {
        ink.beginText();
        ink.newLineAtOffset(x, baseline);
        int from = 0;
        while (from < text.length()) {
            var face = face(text.codePointAt(from));
            int to = from;
            while (to < text.length() && face(text.codePointAt(to)).equals(face)) to = text.offsetByCodePoints(to, 1);
            ink.setFont(font(face), size);
            ink.showText(text.substring(from, to));
            from = to;
        }
        ink.endText();
    }

    float width(String text, float size) {
        return text.codePoints().map(each -> typeCase.advance(each, face(each))).sum() * size / 1000;
    }

    private String printable(String text) {
        return text.codePoints()
                .map(each -> Character.isWhitespace(each) && each != '　' ? ' ' : each)
                .map(each -> face(each).isEmpty() ? GETA : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String face(int character) {
        return typeCase.faceFor(character, FACE);
    }

    private PDFont font(String face) throws IOException {
        var known = fonts.get(face);
        if (known != null) return known;
        var loaded = PDType0Font.load(document, new ByteArrayInputStream(files.apply(face)), true);
        fonts.put(face, loaded);
        return loaded;
    }
}
