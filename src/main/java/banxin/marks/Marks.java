package banxin.marks;

import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Prohibition;
import banxin.type.Punctuation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** {@code marks.tsv}: what every mark is, how wide, and where it may not stand. */
public final class Marks {
    private static final int WIDTHS = 4;

    private final Map<Integer, Mark> byCodePoint = new HashMap<>();

    /** The side of a mark's cell that gives way. */
    public enum Blank {
        LEFT,
        RIGHT,
        BOTH;

        /** From the cell's start to the ink's: it stands against the side that is not blank. */
        public int bearing(int cell, int ink) {
            return switch (this) {
                case RIGHT -> 0;
                case LEFT -> cell - ink;
                case BOTH -> (cell - ink) / 2;
            };
        }
    }

    /**
     * One row of the table.
     *
     * @param start level from which it may not start a line; NONE for never
     * @param cells width in 1/1000 em under 全身, 开明, 半身; 0 for the width of the glyph
     */
    public record Mark(Sort sort, Prohibition start, Prohibition end, int[] cells, Blank blank) {
        public int cell(HouseStyle.MarkWidths style) {
            return cells[style.ordinal()];
        }

        public boolean barredFromStart(Prohibition level) {
            return start != Prohibition.NONE && level.compareTo(start) >= 0;
        }

        public boolean barredFromEnd(Prohibition level) {
            return end != Prohibition.NONE && level.compareTo(end) >= 0;
        }
    }

    public static final Marks TABLE = new Marks();

    private Marks() {
        for (var row : Table.rows("marks.tsv")) {
            var cells = new int[] {width(row[WIDTHS]), width(row[WIDTHS + 1]), width(row[WIDTHS + 2])};
            var blank = Blank.valueOf(row[7].toUpperCase(Locale.ROOT));
            var mark = new Mark(Sort.valueOf(row[1]), level(row[2]), level(row[3]), cells, blank);
            characters(row[0], mark.sort()).codePoints().forEach(codePoint -> byCodePoint.put(codePoint, mark));
        }
    }

    private static String characters(String cell, Sort sort) {
        return cell.equals("*") ? Punctuation.valueOf(sort.name()).marks() : cell;
    }

    public Optional<Mark> of(int codePoint) {
        return Optional.ofNullable(byCodePoint.get(codePoint));
    }

    public void forEach(BiConsumer<Integer, Mark> action) {
        byCodePoint.forEach(action);
    }

    private static int width(String cell) {
        return cell.equals("-") ? 0 : Integer.parseInt(cell);
    }

    private static Prohibition level(String cell) {
        return cell.equals("-") ? Prohibition.NONE : Prohibition.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
