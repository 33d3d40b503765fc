package banxin.compose;

import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Casts a justified row of sorts into a line: cells become the places of glyphs, a run for each face. */
final class Casting {
    private Casting() {}

    /** @param x where the first cell starts */
    static Line line(Sorts sorts, int start, int end, Justifier fit, Paragraph paragraph, int x) {
        int[] origin = new int[end - start];
        int cellStart = x;
        for (int i = 0; i < origin.length; i++) {
            origin[i] = cellStart + bearing(sorts, start + i, fit.cell[i]);
            cellStart += fit.cell[i] + fit.gap[i];
        }
        var runs = new ArrayList<GlyphRun>();
        for (int from = start; from < end; ) {
            int to = runEnd(sorts, from, end, paragraph.spans());
            runs.add(run(sorts, start, from, to, origin, cellStart, paragraph.spans()));
            from = to;
        }
        boolean last = end == sorts.count;
        return new Line(
                paragraph.number(),
                paragraph.role(),
                sorts.offset[start],
                sorts.offset[end],
                last,
                cellStart,
                runs,
                paragraph.spans().isEmpty() ? List.of() : Accents.on(sorts, start, origin, fit.cell, paragraph.spans()),
                extra(sorts, start, end, origin, cellStart));
    }

    /** Ink of the line that is not copy: pinyin, the hyphen of a word that is cut. */
    private static List<GlyphRun> extra(Sorts sorts, int start, int end, int[] origin, int lineEnd) {
        var readings = sorts.readings.on(sorts, start, origin);
        int width = sorts.hyphen[end - 1];
        if (width == 0) return readings;
        var extra = new ArrayList<>(readings);
        extra.add(new GlyphRun(sorts.face[end - 1], sorts.em, lineEnd - width, "-", new Advances(width)));
        return extra;
    }

    /** From the cell's left edge to the glyph's origin: ink stands against the side that is not blank. */
    static int bearing(Sorts sorts, int i, int cell) {
        return switch (sorts.blank[i]) {
            case RIGHT -> 0;
            case LEFT -> cell - sorts.advance[i];
            case BOTH -> (cell - sorts.advance[i]) / 2;
        };
    }

    private static int runEnd(Sorts sorts, int from, int end, List<Span> spans) {
        int to = from + 1;
        while (to < end
                && sorts.face[to].equals(sorts.face[from])
                && (sorts.span[to] == sorts.span[from]
                        || Elevation.rise(sorts, to, spans) == Elevation.rise(sorts, from, spans))) to++;
        return to;
    }

    private static GlyphRun run(Sorts sorts, int start, int from, int to, int[] origin, int lineEnd, List<Span> spans) {
        int[] advances = new int[to - from];
        for (int i = from; i < to; i++) {
            int next = i + 1 - start < origin.length ? origin[i + 1 - start] : lineEnd;
            advances[i - from] = next - origin[i - start];
        }
        var text = new String(Arrays.copyOfRange(sorts.codePoint, from, to), 0, to - from);
        int rise = Elevation.rise(sorts, from, spans);
        return new GlyphRun(
                sorts.face[from],
                Elevation.size(sorts, rise),
                origin[from - start],
                text,
                new Advances(advances),
                rise == 0 ? Form.PLAIN : new Form(rise, Form.PLAIN.stretch()));
    }
}
