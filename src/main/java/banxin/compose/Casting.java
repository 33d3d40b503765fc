package banxin.compose;

import banxin.type.Accent;
import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Casts a justified row of sorts into a line: cells become the places of glyphs, a run for each face. */
final class Casting {
    private final Sorts sorts;
    private final Justifier fit;
    private final List<Span> spans;
    /** Of each glyph; one more for the line's end. */
    private final int[] origin;

    private Casting(Justifier fit, List<Span> spans, int x) {
        this.fit = fit;
        this.spans = spans;
        sorts = fit.sorts;
        origin = new int[fit.end - fit.start + 1];
        int cellStart = x;
        for (int i = 0; i < origin.length - 1; i++) {
            origin[i] = cellStart + sorts.bearing(fit.start + i, fit.cell[i]);
            cellStart += fit.cell[i] + fit.gap[i];
        }
        origin[origin.length - 1] = cellStart;
    }

    /** @param x where the first cell starts */
    static Line line(Justifier fit, Paragraph paragraph, int x, Treatment treatment) {
        var casting = new Casting(fit, paragraph.spans(), x);
        var sorts = fit.sorts;
        return new Line(
                paragraph.number(), paragraph.role(), sorts.offset[fit.start], sorts.offset[fit.end],
                fit.end == sorts.count, casting.lineEnd(), casting.runs(), casting.accents(), casting.extra(), treatment);
    }

    private int lineEnd() {
        return origin[origin.length - 1];
    }

    private List<GlyphRun> runs() {
        var runs = new ArrayList<GlyphRun>();
        for (int from = fit.start, to; from < fit.end; from = to) {
            to = runEnd(from);
            runs.add(run(from, to));
        }
        return runs;
    }

    private List<Accent> accents() {
        return spans.isEmpty() ? List.of() : Accents.on(sorts, fit.start, glyphs(), fit.cell, spans);
    }

    private int[] glyphs() {
        return Arrays.copyOf(origin, origin.length - 1);
    }

    /** Ink of the line that is not copy: pinyin, the hyphen of a word that is cut. */
    private List<GlyphRun> extra() {
        var extra = new ArrayList<GlyphRun>();
        if (!sorts.readings.isEmpty()) extra.addAll(Readings.on(sorts, fit.start, glyphs()));
        int last = fit.end - 1;
        int width = sorts.hyphen[last];
        if (width > 0) extra.add(new GlyphRun(sorts.face[last], sorts.em, lineEnd() - width, "-", new Advances(width)));
        return extra;
    }

    private int runEnd(int from) {
        int to = from + 1;
        while (to < fit.end
                && sorts.face[to].equals(sorts.face[from])
                && (sorts.span[to] == sorts.span[from]
                        || Elevation.rise(sorts, to, spans) == Elevation.rise(sorts, from, spans))) to++;
        return to;
    }

    private GlyphRun run(int from, int to) {
        int[] advances = new int[to - from];
        int first = from - fit.start;
        for (int i = 0; i < advances.length; i++) advances[i] = origin[first + i + 1] - origin[first + i];
        int rise = Elevation.rise(sorts, from, spans);
        return new GlyphRun(
                sorts.face[from],
                Elevation.size(sorts, rise),
                origin[first],
                new String(sorts.codePoint, from, to - from),
                new Advances(advances),
                rise == 0 ? Form.PLAIN : new Form(rise, Form.PLAIN.stretch()));
    }
}
