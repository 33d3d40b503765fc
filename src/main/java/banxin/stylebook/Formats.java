package banxin.stylebook;

import banxin.geom.Mp;
import banxin.theme.Format;
import banxin.yaml.Entry;
import banxin.yaml.Lengths;
import java.util.LinkedHashMap;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * Reads {@code sheets}: papers by name, each with its type area. What is not said of the type area follows from the
 * margins, and these from the size of the sheet; a type area that runs off its paper is a fault.
 */
final class Formats {
    private static final int LEAST = Mp.mm(50);
    private static final int LONGEST = Mp.mm(1500);
    private static final int MOST = 400;
    /** A guillotine is not surer than this. */
    private static final int TRIM = Mp.mm(3);

    private final Entry theme;
    private final Lengths lengths;
    private final int above;

    /** @param above what stands over the type area, in millipoints */
    Formats(Entry theme, Lengths lengths, int above) {
        this.theme = theme;
        this.lengths = lengths;
        this.above = above;
    }

    SequencedMap<String, Format> read() {
        var formats = new LinkedHashMap<String, Format>();
        theme.named("sheets", ThemeWords.SHEET).forEach((name, entry) -> formats.put(name, new Area(name, entry).format()));
        if (formats.isEmpty() && theme.has("sheets")) theme.fault("sheets", "theme-no-sheets");
        return formats;
    }

    /** One paper, while its type area is worked out. */
    private final class Area {
        private final String name;
        private final Entry entry;
        private final int height;
        private final Format free;
        private final OptionalInt top;
        private final OptionalInt bottom;
        private final OptionalInt side;
        private final OptionalInt lines;

        Area(String name, Entry entry) {
            this.name = name;
            this.entry = entry;
            int width = entry.length("width", LEAST, LONGEST).orElse(Mp.mm(273));
            height = entry.length("height", LEAST, LONGEST).orElse(Mp.mm(390));
            free = Format.free(width, height, lengths.em(), lengths.pitch(), above);
            top = entry.length("top", 0, height, lengths);
            bottom = entry.length("bottom", 0, height, lengths);
            side = entry.length("side", 0, width, lengths);
            lines = entry.whole("lines", 1, MOST);
        }

        Format format() {
            var characters = entry.whole("characters", 1, MOST);
            if (characters.orElse(0) > mostCharacters(true)) offPaper("characters");
            else if (lines.orElse(0) > mostLines(true)) offPaper("lines");
            if (top.isPresent() && top.getAsInt() < above) entry.fault("top", "theme-top-small", name, millimetres(above));
            return new Format(
                    free.width(), height, characters.orElseGet(() -> mostCharacters(false)),
                    lines.orElseGet(() -> mostLines(false)), top());
        }

        /** @param asked the theme asks for so many itself, so that they may go to the edge */
        private int mostCharacters(boolean asked) {
            if (side.isEmpty() && !asked) return free.characters();
            return Math.max(0, free.width() - 2 * side.orElse(TRIM)) / lengths.em();
        }

        private int mostLines(boolean asked) {
            if (top.isEmpty() && bottom.isEmpty() && !asked) return free.lines();
            int head = asked ? Math.max(above, top.orElse(0)) : top();
            return Math.max(0, height - head - bottom.orElse(asked ? TRIM : head * 2 / 3)) / lengths.pitch();
        }

        /** Three fifths of the white that is left, where the theme does not say. */
        private int top() {
            if (top.isPresent()) return top.getAsInt();
            if (lines.isEmpty()) return bottom.isPresent() ? Math.max(above, bottom.getAsInt() * 3 / 2) : free.top();
            int white = height - lines.getAsInt() * lengths.pitch();
            return Math.max(above, Math.min(white * 3 / 5, white - bottom.orElse(TRIM)));
        }

        private void offPaper(String key) {
            entry.fault(key, "theme-area-off-paper", name, mostCharacters(true), mostLines(true));
        }

        private static long millimetres(int length) {
            return Math.round(Math.ceil(Mp.toMm(length)));
        }
    }
}
