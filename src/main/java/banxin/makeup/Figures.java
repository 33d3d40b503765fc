package banxin.makeup;

import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Setter;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers in a table: digits of one width (typesetting D5), whose faces need not have such, and decimal points under one
 * another.
 */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("[-−+]?[¥￥$]?\\d[\\d,]*(\\.\\d+)?[%‰℃°]?");
    /** 没有数据: what editors type in a cell that has no number. */
    private static final Pattern NOTHING = Pattern.compile("[-−–—―…/]+");

    /** Every digit, in the face of the cells and in the face of what is bold among them. */
    private static final String DIGITS = "01234567890123456789";

    private final int widest;

    private Figures(int widest) {
        this.widest = widest;
    }

    /** The figures of cells like this one. */
    static Figures like(Paragraph cell, Composing composing) {
        var strong = List.of(new Span(DIGITS.length() / 2, DIGITS.length(), Emphasis.STRONG));
        var digits = new Paragraph(0, cell.role(), DIGITS, strong, cell.line());
        var type = composing.type(cell).aligned(Align.LEFT).indented(0);
        return new Figures(composing.lines(digits, type, Setter.ENDLESS).stream()
                .flatMap(line -> line.runs().stream())
                .flatMapToInt(run -> IntStream.range(0, run.advances().size()).map(run.advances()::get))
                .max()
                .orElse(0));
    }

    /** The line with every digit in the middle of a cell as wide as the widest. */
    Line tabular(Line line) {
        var runs = new ArrayList<GlyphRun>();
        int pen = line.runs().isEmpty() ? 0 : line.runs().getFirst().x();
        for (var run : line.runs()) {
            int[] origins = new int[run.advances().size() + 1];
            for (int i = 0; i < origins.length - 1; i++) {
                int advance = run.advances().get(i);
                int cell = Character.isDigit(character(run, i)) ? Math.max(widest, advance) : advance;
                origins[i] = pen + (cell - advance) / 2;
                pen += cell;
            }
            origins[origins.length - 1] = pen;
            runs.add(at(run, origins));
        }
        return new Line(
                line.paragraph(), line.role(), line.from(), line.to(), line.last(), pen, runs, line.accents(),
                line.readings());
    }

    private static GlyphRun at(GlyphRun run, int[] origins) {
        int[] advances = IntStream.range(1, origins.length).map(i -> origins[i] - origins[i - 1]).toArray();
        return new GlyphRun(run.face(), run.size(), origins[0], run.text(), new Advances(advances), run.form());
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isNumberOrNothing(String text) {
        return isNumber(text) || NOTHING.matcher(text).matches();
    }

    /** From the line's left edge to its decimal point, or to where one would stand. */
    static int point(Line line) {
        int point = line.width();
        for (var run : line.runs()) {
            int x = run.x();
            for (int i = 0; i < run.advances().size(); i++) {
                int character = character(run, i);
                if (character == '.') return x;
                x += run.advances().get(i);
                if (Character.isDigit(character)) point = x;
            }
        }
        return point;
    }

    private static int character(GlyphRun run, int index) {
        return run.text().codePointAt(run.text().offsetByCodePoints(0, index));
    }
}
