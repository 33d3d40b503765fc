package banxin.compose;

import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.HouseStyle;
import banxin.type.Line;
import banxin.type.Turn;
import banxin.type.Type;
import banxin.type.TypeCase;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a paragraph into vertical lines (typesetting G; CLREQ 2.4, 3.2.3): for heads, so no line is spread, and a line
 * ends as late as it may. Where nothing may end, the line is longer than its measure, and whoever asked sees it.
 */
final class VerticalSetter {
    private final Paragraph paragraph;
    private final int em;
    private final List<Standing> row;
    private final boolean[] mayEnd;

    private VerticalSetter(Paragraph paragraph, Type type, HouseStyle style, TypeCase typeCase) {
        this.paragraph = paragraph;
        em = type.size();
        row = Upright.row(paragraph, type, style, typeCase);
        mayEnd = new boolean[row.size()];
        for (int i = 0; i < row.size(); i++) mayEnd[i] = i == row.size() - 1 || mayEnd(i, style);
        style.keepTogether().forEach(this::keep);
    }

    static List<Line> lines(Paragraph paragraph, Type type, HouseStyle style, TypeCase typeCase, int measure) {
        return new VerticalSetter(paragraph, type, style, typeCase).lines(measure);
    }

    /** By the tables of horizontal lines: what may not stand at a line's left may not stand at its head. */
    private boolean mayEnd(int i, HouseStyle style) {
        var above = row.get(i);
        var below = row.get(i + 1);
        int last = paragraph.text().codePointBefore(above.to());
        int next = paragraph.text().codePointAt(below.from());
        boolean barred = Marks.TABLE.of(last).filter(mark -> mark.barredFromEnd(style.prohibition())).isPresent()
                || Marks.TABLE.of(next).filter(mark -> mark.barredFromStart(style.prohibition())).isPresent();
        return !barred && (above.gap() > 0 || !Pairs.TABLE.unbreakable(above.last(), below.first()));
    }

    /** Names that the house does not break (typesetting A12). */
    private void keep(String name) {
        if (name.isEmpty()) return;
        var text = paragraph.text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length()))
            for (int i = 0; i < row.size(); i++)
                if (row.get(i).to() > at && row.get(i).to() < at + name.length()) mayEnd[i] = false;
    }

    private List<Line> lines(int measure) {
        var lines = new ArrayList<Line>();
        for (int start = 0, end; start < row.size(); start = end) {
            end = end(start, measure);
            lines.add(line(start, end));
        }
        return lines;
    }

    /** Behind the last cell of the line that starts here: the last end within the measure, else the first behind it. */
    private int end(int start, int measure) {
        int best = start;
        int length = -startTrim(start);
        for (int i = start; i < row.size(); i++) {
            length += row.get(i).cell();
            boolean fits = length - endTrim(i) <= measure;
            if (!fits && best > start) return best;
            if (mayEnd[i]) best = i + 1;
            if (!fits && best > start) return best;
            length += row.get(i).gap();
        }
        return row.size();
    }

    private int startTrim(int i) {
        return row.get(i).first() == Sort.OPEN ? row.get(i).give(em) : 0;
    }

    private int endTrim(int i) {
        return row.get(i).last() == Sort.OPEN ? 0 : row.get(i).give(em);
    }

    private Line line(int start, int end) {
        int[] top = new int[end - start + 1];
        int pen = 0;
        for (int i = start; i < end; i++) {
            var cell = trimmed(i, start, end);
            top[i - start] = pen + cell.bearing();
            pen += cell.cell() + (i == end - 1 ? 0 : cell.gap());
        }
        top[end - start] = pen;
        return new Line(
                paragraph.number(),
                paragraph.role(),
                start == 0 ? 0 : row.get(start).from(),
                end == row.size() ? paragraph.text().length() : row.get(end).from(),
                end == row.size(),
                pen,
                runs(start, end, top));
    }

    private Standing trimmed(int i, int start, int end) {
        var cell = row.get(i);
        int trim = (i == start ? startTrim(i) : 0) + (i == end - 1 ? endTrim(i) : 0);
        return trim == 0 ? cell : cell.withCell(cell.cell() - trim);
    }

    /** Characters in em boxes share a run; every turned word and every group of digits is one of its own. */
    private List<GlyphRun> runs(int start, int end, int[] top) {
        var runs = new ArrayList<GlyphRun>();
        for (int from = start, to; from < end; from = to) {
            to = from + 1;
            while (to < end && joins(row.get(from), row.get(to))) to++;
            runs.add(run(start, from, to, top));
        }
        return runs;
    }

    private static boolean joins(Standing one, Standing other) {
        return one.turn() == Turn.UPRIGHT && other.turn() == Turn.UPRIGHT && one.face().equals(other.face());
    }

    private GlyphRun run(int start, int from, int to, int[] top) {
        var first = row.get(from);
        int[] advances = first.advances().clone();
        var text = new StringBuilder(paragraph.text().substring(first.from(), first.to()));
        if (first.turn() == Turn.UPRIGHT) {
            advances = new int[to - from];
            for (int i = from; i < to; i++) advances[i - from] = top[i + 1 - start] - top[i - start];
            for (int i = from + 1; i < to; i++)
                text.append(paragraph.text(), row.get(i).from(), row.get(i).to());
        }
        var form = new Form(0, first.stretch(), first.turn());
        return new GlyphRun(first.face(), em, top[from - start], text.toString(), new Advances(advances), form);
    }
}
