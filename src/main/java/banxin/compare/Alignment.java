package banxin.compare;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Which parts of two lists are the same, after Myers. */
final class Alignment {
    private Alignment() {}

    /** Parts that stand in one another's place; {@code same} ones are as long as one another. */
    record Stretch(boolean same, int oldFrom, int oldTo, int newFrom, int newTo) {}

    /** The whole of both lists in order. */
    static <T> List<Stretch> of(List<T> old, List<T> fresh) {
        var gone = new boolean[old.size()];
        var added = new boolean[fresh.size()];
        // In linear space: the usual way keeps a node for every step and every way that was tried.
        for (var change : new MyersDiffWithLinearSpace<T>().computeDiff(old, fresh, null)) {
            for (int i = change.startOriginal; i < change.endOriginal; i++) gone[i] = true;
            for (int i = change.startRevised; i < change.endRevised; i++) added[i] = true;
        }
        var stretches = new ArrayList<Stretch>();
        for (int i = 0, j = 0; i < gone.length || j < added.length; ) {
            int oldFrom = i;
            int newFrom = j;
            while (i < gone.length && gone[i]) i++;
            while (j < added.length && added[j]) j++;
            boolean same = i == oldFrom && j == newFrom;
            for (; same && i < gone.length && j < added.length && !gone[i] && !added[j]; i++) j++;
            stretches.add(new Stretch(same, oldFrom, i, newFrom, j));
        }
        return stretches;
    }
}
