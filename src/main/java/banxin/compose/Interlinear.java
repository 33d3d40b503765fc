package banxin.compose;

import banxin.marks.Marks.Blank;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Type;
import banxin.type.TypeCase;
import java.util.List;

/**
 * What inline markup does to the sorts of a paragraph before its lines are chosen: raised and lowered sorts shrink, a
 * name in a frame gets room for it, the base of a reading is spread. Paragraphs without markup never come here.
 */
final class Interlinear {
    /** Between the em boxes of a character inside the frame and its neighbour outside, in 1/1000 em. */
    static final int FRAME = 170;
    /** A longer one in a frame is no name, and may break. */
    private static final int LONGEST_NAME = 8;

    private Interlinear() {}

    static void set(Sorts sorts, List<Span> spans, Type type, TypeCase typeCase) {
        Elevation.set(sorts, spans);
        sorts.readings = Readings.over(sorts, spans, type, typeCase);
        for (int from = 0; from < sorts.count; ) {
            int to = Spans.end(sorts, from, sorts.count, spans, Emphasis.MOURNED);
            if (to > from) frame(sorts, from, to);
            from = Math.max(to, from + 1);
        }
    }

    /** Letterpress could not cut a frame: the name was carried over whole. So it is here where the line allows it. */
    private static void frame(Sorts sorts, int from, int to) {
        int room = (int) ((long) sorts.em * FRAME / 1000);
        boolean single = to - from == 1;
        widen(sorts, from, room, single ? room : 0);
        if (!single) widen(sorts, to - 1, 0, room);
        if (to - from <= LONGEST_NAME) for (int i = from; i < to - 1; i++) sorts.cost[i] = Cost.NAME;
    }

    /** A glyph that stands in the middle of its cell stays there. */
    private static void widen(Sorts sorts, int i, int left, int right) {
        boolean centred = sorts.blank[i] == Blank.BOTH || left > 0 && right > 0;
        sorts.cell[i] += centred ? 2 * Math.max(left, right) : left + right;
        sorts.blank[i] = centred ? Blank.BOTH : left > 0 ? Blank.LEFT : Blank.RIGHT;
    }
}
