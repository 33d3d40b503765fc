package banxin.fonts;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Reads one feature of a font's substitution table: single glyphs for single glyphs (OpenType 1.9: GSUB, types 1 and 7). */
final class Gsub {
    private static final int SINGLE = 1;
    private static final int EXTENSION = 7;

    private final ByteBuffer file;
    private final int table;
    private final Map<Integer, Integer> substitutes = new HashMap<>();

    private Gsub(ByteBuffer file, int table) {
        this.file = file;
        this.table = table;
    }

    /** @param tag four letters, such as {@code vert} */
    static Map<Integer, Integer> substitutes(ByteBuffer file, int table, String tag) {
        var gsub = new Gsub(file, table);
        gsub.readFeatures(tag);
        return gsub.substitutes;
    }

    private void readFeatures(String tag) {
        int list = table + u16(table + 6);
        for (int i = 0, count = u16(list); i < count; i++) {
            int record = list + 2 + 6 * i;
            if (tag(record).equals(tag)) readFeature(list + u16(record + 4));
        }
    }

    private String tag(int at) {
        var letters = new StringBuilder();
        for (int i = 0; i < 4; i++) letters.append((char) file.get(at + i));
        return letters.toString();
    }

    private void readFeature(int feature) {
        int lookups = table + u16(table + 8);
        for (int i = 0, count = u16(feature + 2); i < count; i++)
            readLookup(lookups + u16(lookups + 2 + 2 * u16(feature + 4 + 2 * i)));
    }

    private void readLookup(int lookup) {
        for (int i = 0, count = u16(lookup + 4); i < count; i++) {
            int subtable = lookup + u16(lookup + 6 + 2 * i);
            int type = u16(lookup);
            if (type == EXTENSION) {
                type = u16(subtable + 2);
                subtable += file.getInt(subtable + 4);
            }
            if (type == SINGLE) readSingle(subtable);
        }
    }

    private void readSingle(int subtable) {
        boolean listed = u16(subtable) == 2;
        int delta = u16(subtable + 4);
        int coverage = subtable + u16(subtable + 2);
        boolean ranges = u16(coverage) == 2;
        for (int i = 0, index = 0, count = u16(coverage + 2); i < count; i++) {
            int entry = coverage + 4 + (ranges ? 6 : 2) * i;
            int last = ranges ? u16(entry + 2) : u16(entry);
            for (int glyph = u16(entry); glyph <= last; glyph++, index++)
                substitutes.put(glyph, listed ? u16(subtable + 6 + 2 * index) : glyph + delta & 0xFFFF);
        }
    }

    private int u16(int offset) {
        return file.getShort(offset) & 0xFFFF;
    }
}
