package banxin.compare;

import banxin.notice.Notice;
import banxin.compare.Difference.Fate;
import banxin.compare.Difference.Thing;
import java.util.List;

/** Two builds side by side. */
record TwoBuilds(Build old, Build fresh, List<Difference> changes, List<Notice> notices) {
    TwoBuilds {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    boolean same() {
        return changes.isEmpty();
    }

    int count(Thing thing, Fate fate) {
        return changes.stream().filter(change -> change.is(thing, fate)).mapToInt(Difference::size).sum();
    }

    /** Lines of whole stories are counted too. */
    int lines(Fate fate) {
        return count(Thing.LINE, fate) + count(Thing.STORY, fate);
    }

    int pictures() {
        return (int) changes.stream().filter(change -> change.thing() == Thing.PICTURE).count();
    }

    int pages() {
        return (int) changes.stream().flatMap(change -> change.folios().stream()).distinct().count();
    }

    double pitch(int folio) {
        return fresh.leaves().stream().filter(leaf -> leaf.folio() == folio).mapToDouble(Leaf::pitch).findFirst().orElse(0);
    }
}
