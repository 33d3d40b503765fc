package banxin.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Reads characters and advances out of a TrueType file (OpenType 1.9: {@code cmap} formats 4 and 12, {@code hmtx}).
 *
 * <p>Our own 100 lines because the font library at hand parses every table: 110 ms for the first face of a cold
 * process, where this takes 5. The test reads every shipped face with both and compares.
 */
final class Sfnt {
    /** Numbers in {@code name}. */
    static final int FULL_NAME = 4;

    static final int VERSION = 5;
    static final int LICENCE = 13;

    private static final int WINDOWS = 3;
    private static final int ASCII = 0x80;
    private static final int WORTH_HUSHING = 5_000;
    /** Of a glyph in {@code hmtx}. */
    private static final int BYTES = 4;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int metrics;
    private final int glyphs;
    private final int advances;

    private Sfnt(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        for (int i = 0, count = u16(4); i < count; i++) {
            var entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        unitsPerEm = u16(table("head") + 18);
        metrics = u16(table("hhea") + 34);
        glyphs = u16(table("maxp") + 4);
        advances = table("hmtx");
    }

    /** Takes the characters of the map one by one. */
    @FunctionalInterface
    private interface CharacterMap {
        void put(int codePoint, int glyph);
    }

    static Widths widths(byte[] bytes) {
        var font = new Sfnt(bytes);
        var widths = new Widths();
        font.read((codePoint, glyph) -> widths.put(codePoint, font.advance(glyph)));
        return widths;
    }

    /**
     * Blanks the advance and bearing of every glyph that is not printed, and gives back those of the others. Nobody asks
     * for the metrics of a glyph whose outline is gone, and noughts deflate: 16 KB less for each face of a PDF.
     *
     * <p>ASCII stays, because other glyphs are made of its parts; small fonts stay whole.
     *
     * @param font as {@code whole} but for metrics
     */
    static void hush(byte[] whole, byte[] font, IntPredicate printed) {
        var read = new Sfnt(whole);
        if (read.glyphs < WORTH_HUSHING) return;
        var kept = new BitSet();
        kept.set(0);
        read.read((codePoint, glyph) -> {
            // Glyphs behind the last metric share it.
            if (codePoint < ASCII || printed.test(codePoint)) kept.set(Math.min(glyph, read.metrics - 1));
        });
        for (int glyph = 0; glyph < read.metrics; glyph++) {
            var at = read.advances + BYTES * glyph;
            if (kept.get(glyph)) System.arraycopy(whole, at, font, at, BYTES);
            else Arrays.fill(font, at, at + BYTES, (byte) 0);
        }
    }

    /** The glyph of each character that has another in vertical lines; none for a font without the feature. */
    static Map<Integer, Integer> verticalGlyphs(byte[] bytes) {
        var font = new Sfnt(bytes);
        var glyphs = new HashMap<Integer, Integer>();
        if (!font.tables.containsKey("GSUB")) return glyphs;
        var vertical = Gsub.substitutes(font.file, font.table("GSUB"), "vert");
        font.read((codePoint, glyph) -> {
            if (vertical.containsKey(glyph)) glyphs.put(codePoint, vertical.get(glyph));
        });
        return glyphs;
    }

    /** What the font says of itself in Unicode, by number. */
    static Map<Integer, String> names(byte[] bytes) {
        var font = new Sfnt(bytes);
        var names = new HashMap<Integer, String>();
        var table = font.table("name");
        var texts = table + font.u16(table + 4);
        for (int i = 0, count = font.u16(table + 2); i < count; i++) {
            var record = table + 6 + 12 * i;
            if (font.u16(record) != WINDOWS) continue;
            var text = new String(bytes, texts + font.u16(record + 10), font.u16(record + 8), StandardCharsets.UTF_16BE);
            names.putIfAbsent(font.u16(record + 6), text);
        }
        return names;
    }

    private void read(CharacterMap characters) {
        var subtable = unicodeSubtable();
        switch (u16(subtable)) {
            case 4 -> readSegments(subtable, characters);
            case 12 -> readGroups(subtable, characters);
            default -> throw new IllegalArgumentException("cmap format " + u16(subtable));
        }
    }

    /** The subtable that knows most characters: full Unicode before the basic plane. */
    private int unicodeSubtable() {
        var cmap = table("cmap");
        var best = -1;
        var bestRank = -1;
        for (int i = 0, count = u16(cmap + 2); i < count; i++) {
            var record = cmap + 4 + 8 * i;
            var rank = rank(u16(record), u16(record + 2));
            if (rank > bestRank) {
                bestRank = rank;
                best = cmap + file.getInt(record + 4);
            }
        }
        if (best < 0) throw new IllegalArgumentException("no Unicode cmap");
        return best;
    }

    private static int rank(int platform, int encoding) {
        if (platform == 3) return encoding == 10 ? 4 : encoding == 1 ? 2 : -1;
        if (platform == 0) return encoding == 4 || encoding == 6 ? 3 : encoding < 4 ? 1 : -1;
        return -1;
    }

    private void readSegments(int subtable, CharacterMap characters) {
        var twice = u16(subtable + 6);
        var ends = subtable + 14;
        var starts = ends + twice + 2;
        var deltas = starts + twice;
        var offsets = deltas + twice;
        for (int at = 0; at < twice; at += 2) {
            var offset = u16(offsets + at);
            for (int code = u16(starts + at), end = Math.min(u16(ends + at), 0xFFFE); code <= end; code++) {
                var glyph = offset == 0 ? code : u16(offsets + at + offset + 2 * (code - u16(starts + at)));
                if (offset == 0 || glyph != 0) put(code, (glyph + u16(deltas + at)) & 0xFFFF, characters);
            }
        }
    }

    private void readGroups(int subtable, CharacterMap characters) {
        for (int i = 0, count = file.getInt(subtable + 12); i < count; i++) {
            var group = subtable + 16 + 12 * i;
            var start = file.getInt(group);
            var glyph = file.getInt(group + 8);
            for (int code = start, end = file.getInt(group + 4); code <= end; code++)
                put(code, glyph + code - start, characters);
        }
    }

    private void put(int codePoint, int glyph, CharacterMap characters) {
        if (glyph > 0 && glyph < glyphs) characters.put(codePoint, glyph);
    }

    /**
     * Glyphs behind the last metric share it. Rounded down, as the PDF library does: its widths and ours must agree.
     */
    private int advance(int glyph) {
        return u16(advances + BYTES * Math.min(glyph, metrics - 1)) * 1000 / unitsPerEm;
    }

    private int table(String tag) {
        var offset = tables.get(tag);
        if (offset == null) throw new IllegalArgumentException("no table " + tag);
        return offset;
    }

    private int u16(int offset) {
        return file.getShort(offset) & 0xFFFF;
    }
}
