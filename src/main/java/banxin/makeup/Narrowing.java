package banxin.makeup;

import banxin.type.Accent;
import banxin.type.Advances;
import banxin.type.GlyphRun;
import banxin.type.Line;

/** A line brought to a share of its width: the characters move together, and when condensed their glyphs narrow as well. */
final class Narrowing {
    private static final long WHOLE = 1000;

    private Narrowing() {}

    /**
     * @param share in 1/1000
     * @param condensed else only tightened
     */
    static Line of(Line line, int share, boolean condensed) {
        if (share == WHOLE) return line;
        return new Line(
                line.paragraph(), line.role(), line.from(), line.to(), line.last(), part(line.width(), share),
                line.runs().stream().map(run -> run(run, share, condensed)).toList(),
                line.accents().stream().map(accent -> accent(accent, share)).toList(),
                line.readings().stream().map(run -> run(run, share, condensed)).toList());
    }

    private static Accent accent(Accent accent, int share) {
        return new Accent(accent.kind(), part(accent.x(), share), part(accent.width(), share), accent.size());
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
