package banxin.type;

import java.util.List;
import java.util.stream.Stream;

/**
 * A set line.
 *
 * @param paragraph number of its paragraph in the copy
 * @param from first character of the paragraph's text on this line (UTF-16 offset)
 * @param to behind the last one; spaces that fall away at a line end are inside
 * @param last it ends its paragraph
 * @param width from the left edge of the measure to the right edge of the last character
 * @param runs the characters of the copy
 * @param accents interlinear marks
 * @param readings printed, but not part of the copy: pinyin over the characters, the hyphen of a word that is cut
 * @param treatment how the compositor came to it
 */
public record Line(
        int paragraph,
        Role role,
        int from,
        int to,
        boolean last,
        int width,
        List<GlyphRun> runs,
        List<Accent> accents,
        List<GlyphRun> readings,
        Treatment treatment) {
    public Line {
        runs = List.copyOf(runs);
        accents = List.copyOf(accents);
        readings = List.copyOf(readings);
    }

    public Line(int paragraph, Role role, int from, int to, boolean last, int width, List<GlyphRun> runs) {
        this(paragraph, role, from, to, last, width, runs, List.of(), List.of(), Treatment.HOUSE);
    }

    private static final int WHOLE = 1000;

    public boolean first() {
        return from == 0;
    }

    /** 竖行: read from top to bottom; widths and places along the line count downwards. */
    public boolean vertical() {
        return !runs.isEmpty() && runs.getFirst().form().turn() != Turn.LEVEL;
    }

    /** The same ink, further to the right. */
    public Line moved(int by) {
        return with(
                width + by,
                runs.stream().map(run -> run.moved(by)).toList(),
                accents.stream().map(accent -> accent.moved(by)).toList(),
                readings.stream().map(reading -> reading.moved(by)).toList());
    }

    /** Whether it ends its paragraph is decided anew. */
    public Line ending(boolean paragraphEnds) {
        return new Line(paragraph, role, from, to, paragraphEnds, width, runs, accents, readings, treatment);
    }

    /** The same characters, in other places. */
    public Line with(int newWidth, List<GlyphRun> newRuns) {
        return new Line(paragraph, role, from, to, last, newWidth, newRuns, accents, readings, treatment);
    }

    /** The same characters with their marks, in other places. */
    public Line with(int newWidth, List<GlyphRun> newRuns, List<Accent> newAccents, List<GlyphRun> newReadings) {
        return new Line(paragraph, role, from, to, last, newWidth, newRuns, newAccents, newReadings, treatment);
    }

    /** With what stands behind it on the line already. */
    public Line followedBy(Line rest) {
        return new Line(
                paragraph, role, from, rest.to, rest.last, rest.width, joined(runs, rest.runs),
                joined(accents, rest.accents), joined(readings, rest.readings), treatment);
    }

    private static <T> List<T> joined(List<T> first, List<T> next) {
        return Stream.concat(first.stream(), next.stream()).toList();
    }

    /**
     * Brought to a share of its width. Tightened, its characters move together and the last keeps its cell; condensed
     * (长体), their glyphs narrow as well.
     *
     * @param share in 1/1000; of a line that is tightened, of all that is before its last character
     */
    public Line narrowed(int share, boolean condensed) {
        if (share == WHOLE) return this;
        int kept = condensed ? 0 : lastCell();
        return with(
                Advances.share(width - kept, share) + kept,
                runs.stream().map(run -> run.narrowed(share, condensed)).toList(),
                accents.stream().map(accent -> accent.narrowed(share)).toList(),
                readings.stream().map(run -> run.narrowed(share, condensed)).toList());
    }

    /** The share that brings it to this width by tightening, in 1/1000. */
    public int tightened(int wanted) {
        int kept = lastCell();
        return (int) ((wanted - kept) * (long) WHOLE / Math.max(1, width - kept));
    }

    /** From the origin of the last character with ink to the line's end. */
    private int lastCell() {
        var inked = runs.stream().filter(run -> !run.form().isBlank()).toList();
        if (inked.isEmpty()) return 0;
        var run = inked.getLast();
        int origin = run.x() + run.advances().total() - run.advances().get(run.advances().size() - 1);
        return Math.max(0, width - origin);
    }

    /** The same ink, printed once more: it carries no characters of the copy. */
    public Line again() {
        return new Line(paragraph, role, 0, 0, false, width, runs, accents, readings, treatment);
    }

    /** The line of a piece that starts so far into its paragraph. */
    public Line shifted(int offset) {
        return new Line(paragraph, role, from + offset, to + offset, last, width, runs, accents, readings, treatment);
    }
}
