package banxin.proof;

import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.proof.Change.Kind;
import banxin.proof.Change.Thing;
import banxin.proof.Build.Leaf;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Two builds side by side. */
record TwoBuilds(Build old, Build fresh, List<Change> changes, List<Notice> notices) implements Proof.Comparison {
    TwoBuilds {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    static TwoBuilds of(Path oldNamed, Path freshNamed) {
        var old = Build.read(oldNamed);
        var fresh = Build.read(freshNamed);
        try (var presses = new Presses(old, fresh)) {
            var changes = new ArrayList<>(Differences.between(old, fresh, presses::areAlike));
            var told = changes.stream()
                    .flatMap(change -> change.folios().stream())
                    .collect(Collectors.toSet());
            for (var page : fresh.leaves())
                for (var spot : presses.retouched(page, !told.contains(page.folio())))
                    changes.add(new Change(
                            Thing.PAGE, Kind.RETOUCHED, page.folio(), "", List.of(spot), List.of(spot)));
            changes.sort(Comparator.comparingInt(Change::folio));
            return new TwoBuilds(old, fresh, changes, presses.notices());
        }
    }

    @Override
    public boolean same() {
        return changes.isEmpty();
    }

    @Override
    public Set<Path> folders() {
        return Set.of(old.folder(), fresh.folder());
    }

    @Override
    public String text(Wording wording) {
        return new DiffText(this, wording).text();
    }

    @Override
    public void json(Wording wording, OutputStream out) {
        DiffJson.write(this, wording, out);
    }

    @Override
    public List<Path> pictures(Path folder, int dpi) {
        return new DiffPictures(this, dpi).draw(folder);
    }

    int count(Thing thing, Kind kind) {
        return changes.stream().filter(change -> change.is(thing, kind)).mapToInt(Change::size).sum();
    }

    /** Lines of whole stories are counted too. */
    int lines(Kind kind) {
        return count(Thing.LINE, kind) + count(Thing.STORY, kind);
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
