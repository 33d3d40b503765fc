package banxin.makeup;

import banxin.type.Accent;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import banxin.type.Line;
import java.util.List;

/**
 * A line brought to a share of its width. Tightened, its characters move together and the last keeps its cell; condensed
 * (长体), their glyphs narrow as well.
 */
final class Narrowing {
    private static final long WHOLE = 1000;

    private Narrowing() {}

    /** @param share in 1/1000; of a line that is tightened, of all that is before its last character */
    static Line of(Line line, int share, boolean condensed) {
        if (share == WHOLE) return line;
        int last = condensed ? 0 : lastCell(line);
        return new Line(
                line.paragraph(), line.role(), line.from(), line.to(), line.last(), part(line.width() - last, share) + last,
                line.runs().stream().map(run -> run(run, share, condensed)).toList(),
                line.accents().stream().map(accent -> accent(accent, share)).toList(),
                line.readings().stream().map(run -> run(run, share, condensed)).toList());
    }

    /** The share that brings a line to this width by tightening. */
    static int tightened(Line line, int width) {
        int last = lastCell(line);
        return (int) ((width - last) * WHOLE / Math.max(1, line.width() - last));
    }

    /** From the origin of the last character with ink to the line's end. */
    private static int lastCell(Line line) {
        var inked = line.runs().stream().filter(run -> !run.form().isBlank()).toList();
        return inked.isEmpty() ? 0 : Math.max(0, line.width() - origin(inked));
    }

    private static int origin(List<GlyphRun> runs) {
        var run = runs.getLast();
        return run.x() + run.advances().total() - run.advances().get(run.advances().size() - 1);
    }

    private static Accent accent(Accent accent, int share) {
        return new Accent(
                accent.kind(), part(accent.x(), share), part(accent.width(), share), accent.size(), accent.drop(),
                accent.opens(), accent.closes());
    }

    private static GlyphRun run(GlyphRun run, int share, boolean condensed) {
        int[] advances = new int[run.advances().size()];
        // From the start of the run, so that no error adds up.
        for (int i = 0, wide = 0, narrow = 0; i < advances.length; i++) {
            wide += run.advances().get(i);
            advances[i] = part(wide, share) - narrow;
            narrow += advances[i];
        }
        var form = condensed && !run.form().isBlank() ? run.form().condensed(share) : run.form();
        return new GlyphRun(run.face(), run.size(), part(run.x(), share), run.text(), new Advances(advances), form);
    }

    private static int part(int length, int share) {
        return (int) (length * (long) share / WHOLE);
    }
}
