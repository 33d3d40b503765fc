package banxin.fonts;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The vertical forms of a face as a face of their own: the same file with another character map, in which every mark
 * that the font's {@code vert} feature turns leads to the form that it turns into, and nothing else is.
 *
 * @param bytes a font file
 * @param codePoints the characters that it has
 */
public record VerticalForms(byte[] bytes, Set<Integer> codePoints) {
    /** Curved quotes stand as corner brackets (GB/T 15834 5.2.3; CLREQ 3.1.2). */
    private static final Map<Integer, Integer> STANDING_QUOTES =
            Map.of((int) '“', (int) '『', (int) '”', (int) '』', (int) '‘', (int) '「', (int) '’', (int) '」');

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    static VerticalForms of(byte[] font) {
        var forms = new TreeMap<>(Sfnt.verticalGlyphs(font));
        STANDING_QUOTES.forEach((quote, bracket) -> {
            if (forms.containsKey(bracket)) forms.put(quote, forms.get(bracket));
        });
        return new VerticalForms(withCharacters(font, forms), Set.copyOf(forms.keySet()));
    }

    /** The new map goes behind the file, and the directory of tables points there. */
    private static byte[] withCharacters(byte[] font, SortedMap<Integer, Integer> glyphs) {
        var map = characterMap(glyphs);
        int start = (font.length + 3) / 4 * 4;
        var changed = ByteBuffer.wrap(Arrays.copyOf(font, start + map.length));
        changed.put(start, map);
        for (int i = 0, count = changed.getShort(4); i < count; i++)
            if (changed.getInt(HEADER + RECORD * i) == tag("cmap"))
                changed.putInt(HEADER + RECORD * i + 8, start).putInt(HEADER + RECORD * i + 12, map.length);
        return changed.array();
    }

    /** One subtable of format 12, for platform 3, encoding 10; a group for each character. */
    private static byte[] characterMap(SortedMap<Integer, Integer> glyphs) {
        int length = 16 + 12 * glyphs.size();
        var map = ByteBuffer.allocate(HEADER + length);
        map.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(HEADER);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach((character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
        return map.array();
    }

    private static int tag(String letters) {
        return letters.chars().reduce(0, (tag, letter) -> tag << 8 | letter);
    }
}
