package banxin.intake;

import banxin.type.Slot;
import banxin.type.Type.Align;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;

/** Counts the rows and cells of a table, and how far a line of verse was typed in. */
final class Slots {
    private static final int MOST_INDENT = 20;

    private Slots() {}

    static Slot table(int group) {
        return new Slot(group, -1, -1, Align.JUSTIFY);
    }

    static Slot nextRow(Slot table) {
        return new Slot(table.group(), table.row() + 1, -1, Align.JUSTIFY);
    }

    static Slot nextCell(Slot before, TableCell cell) {
        return new Slot(before.group(), before.row(), before.column() + 1, align(cell));
    }

    private static Align align(TableCell cell) {
        return switch (cell.getAlignment()) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
            case null -> Align.JUSTIFY;
        };
    }

    static Slot name(int list) {
        return new Slot(list, 0, 0, Align.JUSTIFY);
    }

    /** @param line with its blanks: one of U+3000, or two others, make a character */
    static Slot verse(int stanza, String line) {
        int halves = 0;
        for (int at = 0; at < line.length() && isBlank(line.charAt(at)); at++)
            halves += line.charAt(at) == '\u3000' ? 2 : 1;
        return new Slot(stanza, 0, Math.min(halves / 2, MOST_INDENT), Align.JUSTIFY);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    static int cells(TableRow row) {
        int cells = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) cells++;
        return cells;
    }

    /** GFM drops cells beyond those of the head; that would be copy lost without a word. */
    static Optional<String> beyond(TableRow row, String typed) {
        var cells = typed.strip().replaceAll("^\\||(?<!\\\\)\\|$", "").split("(?<!\\\\)\\|", -1);
        return cells.length > cells(row) ? Optional.of(cells[cells(row)]) : Optional.empty();
    }
}
