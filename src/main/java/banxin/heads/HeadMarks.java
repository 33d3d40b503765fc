package banxin.heads;

import banxin.type.Advances;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Marks in heads (typesetting I7): a comma becomes a gap of an em, a full stop is not printed, and neither takes room at a
 * line's end. Their characters stay in the line without ink, so that text copied out of the page is the copy's. Inside
 * quotation marks and brackets they are printed: there they are quoted.
 */
final class HeadMarks {
    private final boolean gaps;
    private final int em;

    /** @param gaps commas become gaps */
    HeadMarks(boolean gaps, int em) {
        this.gaps = gaps;
        this.em = em;
    }

    /** One character of a line. */
    private record Glyph(GlyphRun run, String text, int x, int advance, boolean silent) {}

    /** Whether a head has a full stop that is not printed. */
    static boolean hasStop(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            open = depth(open, text.charAt(at));
            if (open == 0 && text.charAt(at) == '。') return true;
        }
        return false;
    }

    private static int depth(int open, int character) {
        if (Punctuation.OPEN.has(character)) return open + 1;
        return Punctuation.CLOSE.has(character) ? Math.max(0, open - 1) : open;
    }

    /** A line that was set with its marks. */
    Line dressed(Line line) {
        var glyphs = glyphs(line);
        if (glyphs.stream().noneMatch(Glyph::silent)) return line;
        var shifts = shifts(glyphs);
        IntUnaryOperator shift = x -> shifts.lowerEntry(x).getValue();
        var runs = new ArrayList<GlyphRun>();
        for (int from = 0; from < glyphs.size(); ) {
            int to = from + 1;
            while (to < glyphs.size() && joins(glyphs.get(from), glyphs.get(to))) to++;
            runs.add(run(glyphs.subList(from, to), shift.applyAsInt(glyphs.get(from).x())));
            from = to;
        }
        return line.with(
                line.width() + shift.applyAsInt(Integer.MAX_VALUE), runs,
                line.accents().stream().map(accent -> accent.moved(shift.applyAsInt(accent.x()))).toList(),
                line.readings().stream().map(reading -> reading.moved(shift.applyAsInt(reading.x()))).toList());
    }

    private List<Glyph> glyphs(Line line) {
        var glyphs = new ArrayList<Glyph>();
        int open = 0;
        for (var run : line.runs()) {
            int x = run.x();
            for (int i = 0, at = 0; i < run.advances().size(); i++) {
                int character = run.text().codePointAt(at);
                at += Character.charCount(character);
                open = depth(open, character);
                boolean silent = open == 0 && isSilent(character);
                glyphs.add(new Glyph(run, Character.toString(character), x, run.advances().get(i), silent));
                x += run.advances().get(i);
            }
        }
        return glyphs;
    }

    private boolean isSilent(int character) {
        return character == '。' || gaps && character == '，';
    }

    private static boolean joins(Glyph first, Glyph next) {
        return first.run() == next.run() && !first.silent() && !next.silent();
    }

    private GlyphRun run(List<Glyph> glyphs, int shift) {
        var first = glyphs.getFirst();
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        var advances = new Advances(glyphs.stream().mapToInt(Glyph::advance).toArray());
        var whole = first.run();
        return new GlyphRun(
                whole.face(), whole.size(), first.x() + shift, text.toString(), advances,
                first.silent() ? Form.BLANK : whole.form());
    }

    /** How far what stands at a place moves for the silent marks before it. */
    private NavigableMap<Integer, Integer> shifts(List<Glyph> glyphs) {
        var shifts = new TreeMap<Integer, Integer>(Map.of(Integer.MIN_VALUE, 0));
        for (var glyph : glyphs) {
            if (!glyph.silent()) continue;
            int more = glyph == glyphs.getLast() ? -glyph.advance() : em - cell(glyph);
            shifts.put(glyph.x(), shifts.lastEntry().getValue() + more);
        }
        return shifts;
    }

    /** Half an em or a whole one; an opening mark behind it may reach into it. */
    private int cell(Glyph mark) {
        return mark.advance() > em * 3 / 4 ? em : em / 2;
    }

    /** How far a head is moved to the left of its middle, because the eye does not weigh marks at its edges. */
    int hang(String text) {
        var shown = text.strip();
        if (shown.isEmpty()) return 0;
        int left = Punctuation.OPEN.has(shown.charAt(0)) ? em / 4 : 0;
        char last = shown.charAt(shown.length() - 1);
        boolean light = Punctuation.isPoint(last) || Punctuation.CLOSE.has(last);
        int right = light && !isSilent(last) ? em / 4 : 0;
        return (left - right) / 2;
    }
}
