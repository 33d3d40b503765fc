package banxin.compare;

import banxin.compare.Alignment.Stretch;
import banxin.compare.Difference.Fate;
import banxin.compare.Difference.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what two builds do not have alike: pages, then story by story its lines, wherever they stand, and its pictures. */
final class Differences {
    /** Places in pages.json have three decimals. */
    private static final double SAME_PLACE = 0.002;

    private final Map<Integer, Leaf> old;
    private final Map<Integer, Leaf> fresh;
    /** Of two pictures of the same name. */
    private final BiPredicate<Seen, Seen> sameInk;

    private final List<Difference> changes = new ArrayList<>();

    private Differences(Build old, Build fresh, BiPredicate<Seen, Seen> sameInk) {
        this.old = byFolio(old);
        this.fresh = byFolio(fresh);
        this.sameInk = sameInk;
    }

    /** In the order of pages, and on a page as they were found. */
    static List<Difference> between(Build old, Build fresh, BiPredicate<Seen, Seen> sameInk) {
        var differences = new Differences(old, fresh, sameInk);
        differences.pages();
        differences.stories(Leaf::lines, differences::lines);
        differences.stories(Leaf::pictures, differences::pictures);
        return differences.changes.stream().sorted(Comparator.comparingInt(Difference::folio)).toList();
    }

    private static Map<Integer, Leaf> byFolio(Build build) {
        return build.leaves().stream()
                .collect(Collectors.toMap(Leaf::folio, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private void pages() {
        old.values().stream().filter(leaf -> !fresh.containsKey(leaf.folio())).forEach(leaf -> add(
                Thing.PAGE, Fate.REMOVED, List.of(whole(leaf)), List.of()));
        for (var leaf : fresh.values()) {
            var before = old.get(leaf.folio());
            if (before == null) add(Thing.PAGE, Fate.ADDED, List.of(), List.of(whole(leaf)));
            else if (!whole(before).equals(whole(leaf)))
                add(Thing.PAGE, Fate.CHANGED, List.of(whole(before)), List.of(whole(leaf)));
        }
    }

    static Seen whole(Leaf leaf) {
        return new Seen(leaf.folio(), new Box(0, 0, leaf.width(), leaf.height()), "", 0, "", leaf.section());
    }

    private interface Comparing {
        void compare(List<Seen> old, List<Seen> fresh);
    }

    private void stories(Function<Leaf, List<Seen>> part, Comparing comparing) {
        var before = byStory(old, part);
        var after = byStory(fresh, part);
        var slugs = new LinkedHashSet<>(after.keySet());
        slugs.addAll(before.keySet());
        for (var slug : slugs) comparing.compare(before.getOrDefault(slug, List.of()), after.getOrDefault(slug, List.of()));
    }

    private static Map<String, List<Seen>> byStory(Map<Integer, Leaf> leaves, Function<Leaf, List<Seen>> part) {
        return leaves.values().stream()
                .flatMap(leaf -> part.apply(leaf).stream())
                .collect(Collectors.groupingBy(Seen::story, LinkedHashMap::new, Collectors.toList()));
    }

    private void lines(List<Seen> before, List<Seen> after) {
        if (before.isEmpty()) add(Thing.STORY, Fate.ADDED, before, after);
        else if (after.isEmpty()) add(Thing.STORY, Fate.REMOVED, before, after);
        else
            for (var stretch : Alignment.of(texts(before), texts(after))) {
                var gone = before.subList(stretch.oldFrom(), stretch.oldTo());
                var come = after.subList(stretch.newFrom(), stretch.newTo());
                if (stretch.same()) placed(gone, come);
                else reset(gone, come);
            }
    }

    /** A crosshead that became body text is another line. */
    private static List<String> texts(List<Seen> lines) {
        return lines.stream().map(line -> line.role() + " " + line.text()).toList();
    }

    /** The n-th against the n-th, and what is left of the longer part. */
    private void reset(List<Seen> gone, List<Seen> come) {
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) add(Thing.LINE, Fate.CHANGED, List.of(gone.get(i)), List.of(come.get(i)));
        for (var line : come.subList(pairs, come.size())) add(Thing.LINE, Fate.ADDED, List.of(), List.of(line));
        for (var line : gone.subList(pairs, gone.size())) add(Thing.LINE, Fate.REMOVED, List.of(line), List.of());
    }

    /** Lines with the same characters; those that went the same way are told together. */
    private void placed(List<Seen> gone, List<Seen> come) {
        int from = 0;
        for (int i = 1; i <= gone.size(); i++) {
            if (i < gone.size() && wentAlike(gone.get(from), come.get(from), gone.get(i), come.get(i))) continue;
            placedAlike(gone.subList(from, i), come.subList(from, i));
            from = i;
        }
    }

    private void placedAlike(List<Seen> gone, List<Seen> come) {
        if (isMoved(gone.getFirst(), come.getFirst())) add(Thing.LINE, Fate.MOVED, gone, come);
        else if (isResized(gone.getFirst(), come.getFirst())) add(Thing.LINE, Fate.RESPACED, gone, come);
    }

    private static boolean wentAlike(Seen gone, Seen come, Seen nextGone, Seen nextCome) {
        return gone.folio() == nextGone.folio()
                && come.folio() == nextCome.folio()
                && near(come.box().x() - gone.box().x(), nextCome.box().x() - nextGone.box().x())
                && near(come.box().y() - gone.box().y(), nextCome.box().y() - nextGone.box().y())
                && isResized(gone, come) == isResized(nextGone, nextCome);
    }

    private static boolean isMoved(Seen gone, Seen come) {
        return gone.folio() != come.folio()
                || !near(gone.box().x(), come.box().x())
                || !near(gone.box().y(), come.box().y());
    }

    private static boolean isResized(Seen gone, Seen come) {
        return !near(gone.box().width(), come.box().width()) || !near(gone.box().height(), come.box().height());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < SAME_PLACE;
    }

    private void pictures(List<Seen> before, List<Seen> after) {
        for (var stretch : Alignment.of(names(before), names(after))) {
            pictures(stretch, before, after);
        }
    }

    private static List<String> names(List<Seen> pictures) {
        return pictures.stream().map(Seen::text).toList();
    }

    private void pictures(Stretch stretch, List<Seen> before, List<Seen> after) {
        if (!stretch.same()) {
            for (var come : after.subList(stretch.newFrom(), stretch.newTo()))
                add(Thing.PICTURE, Fate.ADDED, List.of(), List.of(come));
            for (var gone : before.subList(stretch.oldFrom(), stretch.oldTo()))
                add(Thing.PICTURE, Fate.REMOVED, List.of(gone), List.of());
            return;
        }
        for (int i = 0; i < stretch.oldTo() - stretch.oldFrom(); i++) {
            var gone = before.get(stretch.oldFrom() + i);
            var come = after.get(stretch.newFrom() + i);
            if (isMoved(gone, come) || isResized(gone, come)) add(Thing.PICTURE, Fate.MOVED, List.of(gone), List.of(come));
            if (!sameInk.test(gone, come)) add(Thing.PICTURE, Fate.CHANGED, List.of(gone), List.of(come));
        }
    }

    private void add(Thing thing, Fate fate, List<Seen> gone, List<Seen> come) {
        var told = come.isEmpty() ? gone.getFirst() : come.getFirst();
        changes.add(new Difference(thing, fate, told.folio(), told.story(), gone, come));
    }
}
