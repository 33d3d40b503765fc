package banxin.type;

import java.util.List;

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
        List<GlyphRun> readings) {
    public Line {
        runs = List.copyOf(runs);
        accents = List.copyOf(accents);
        readings = List.copyOf(readings);
    }

    public Line(int paragraph, Role role, int from, int to, boolean last, int width, List<GlyphRun> runs) {
        this(paragraph, role, from, to, last, width, runs, List.of(), List.of());
    }

    public boolean first() {
        return from == 0;
    }

    /** 竖行: read from top to bottom; widths and places along the line count downwards. */
    public boolean vertical() {
        return !runs.isEmpty() && runs.getFirst().form().turn() != Turn.LEVEL;
    }

    /** The same ink, further to the right. */
    public Line moved(int by) {
        return new Line(
                paragraph,
                role,
                from,
                to,
                last,
                width + by,
                runs.stream().map(run -> run.moved(by)).toList(),
                accents.stream().map(accent -> accent.moved(by)).toList(),
                readings.stream().map(reading -> reading.moved(by)).toList());
    }

    /** The same ink, printed once more: it carries no characters of the copy. */
    public Line again() {
        return new Line(paragraph, role, 0, 0, false, width, runs, accents, readings);
    }

    /** The line of a piece that starts so far into its paragraph. */
    public Line shifted(int offset) {
        return new Line(paragraph, role, from + offset, to + offset, last, width, runs, accents, readings);
    }
}
