package banxin.plate;

import static banxin.plate.Elements.attributes;
import static banxin.plate.Elements.child;

import banxin.type.Slot;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table in the tree: every row has a cell for every column, though nothing is printed of empty ones. */
final class TableTree {
    private final PdfStructureElement table;
    private final SortedMap<Integer, PdfStructureElement> rows = new TreeMap<>();
    private final Map<Integer, Integer> filled = new HashMap<>();
    private int columns;

    TableTree(PdfStructureElement table) {
        this.table = table;
    }

    PdfStructureElement cell(Slot slot, boolean head) {
        var row = rows.computeIfAbsent(slot.row(), unseen -> child(table, "TR"));
        fill(slot.row(), slot.column());
        var cell = child(row, head ? "TH" : "TD");
        if (head) {
            var scope = attributes("Table");
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            cell.put(PdfName.A, scope);
        }
        filled.merge(slot.row(), 1, Integer::sum);
        columns = Math.max(columns, slot.column() + 1);
        return cell;
    }

    void close() {
        rows.keySet().forEach(row -> fill(row, columns));
    }

    private void fill(int row, int to) {
        for (int column = filled.getOrDefault(row, 0); column < to; column++) {
            child(rows.get(row), "TD");
            filled.merge(row, 1, Integer::sum);
        }
    }
}
