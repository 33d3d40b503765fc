package banxin.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that two builds do not have alike.
 *
 * @param folio of the page it is told on: the new one, or the old one for what is gone
 * @param story its slug; empty for a page
 * @param old empty for what was added
 * @param fresh empty for what was removed; of lines that moved alike as many as {@code old}
 */
record Difference(Thing thing, Fate fate, int folio, String story, List<Seen> old, List<Seen> fresh) {
    Difference {
        old = List.copyOf(old);
        fresh = List.copyOf(fresh);
    }

    enum Thing {
        PAGE,
        STORY,
        LINE,
        PICTURE
    }

    enum Fate {
        ADDED,
        REMOVED,
        /** Other characters, another picture, another size of page. */
        CHANGED,
        /** The same in another place. */
        MOVED,
        /** A line with the same characters from the same place on, wider or narrower. */
        RESPACED,
        /** A page whose lines and pictures are the same, but not its ink: furniture, rules, colours. */
        RETOUCHED
    }

    boolean is(Thing some, Fate any) {
        return thing == some && fate == any;
    }

    /** Of every page it is on: what moves may leave one for another. */
    Set<Integer> folios() {
        return Stream.concat(old.stream(), fresh.stream()).map(Seen::folio).collect(Collectors.toSet());
    }

    /** How many lines, or pictures, or pages. */
    int size() {
        return Math.max(old.size(), fresh.size());
    }
}
