package banxin.compose;

import banxin.marks.Sort;
import banxin.marks.Standing;
import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Turn;
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

    /** @param row what {@code Upright} made of the paragraph */
    private VerticalSetter(Paragraph paragraph, int em, List<Standing> row, boolean[] ends) {
        this.paragraph = paragraph;
        this.em = em;
        this.row = row;
        mayEnd = new boolean[row.size()];
        for (int i = 0; i < row.size(); i++) mayEnd[i] = i == row.size() - 1 || ends[row.get(i + 1).from()];
    }

    /** @param sorts of the same paragraph: a vertical line ends where a horizontal one may */
    static List<Line> lines(Paragraph paragraph, List<Standing> row, Sorts sorts, int measure) {
        return new VerticalSetter(paragraph, sorts.em, row, ends(paragraph, sorts)).lines(measure);
    }

    /** By offset in the text; names that the house keeps are not broken in heads (typesetting A12). */
    private static boolean[] ends(Paragraph paragraph, Sorts sorts) {
        var ends = new boolean[paragraph.text().length() + 1];
        for (int i = 0; i < sorts.count; i++) ends[sorts.offset[i + 1]] = sorts.mayEnd[i] && sorts.cost[i] < Cost.HYPHEN;
        return ends;
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
