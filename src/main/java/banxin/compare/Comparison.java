package banxin.compare;

import banxin.compare.Difference.Fate;
import banxin.compare.Difference.Thing;
import banxin.notice.Notice;
import banxin.notice.Wording;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two builds by their {@code pages.json} and {@code press.pdf}, and tells what they do not have alike. */
public final class Comparison {
    private final TwoBuilds builds;

    private Comparison(TwoBuilds builds) {
        this.builds = builds;
    }

    /**
     * @param oldNamed a folder of results, an issue folder that has one, or a file in it
     * @param freshNamed likewise
     * @throws banxin.notice.Halt when one of them is none, or cannot be read
     */
    public static Comparison of(Path oldNamed, Path freshNamed) {
        var old = BuildReader.read(oldNamed);
        var fresh = BuildReader.read(freshNamed);
        try (var presses = new Presses(old, fresh)) {
            var changes = new ArrayList<>(Differences.between(old, fresh, presses::areAlike));
            var told = changes.stream()
                    .flatMap(change -> change.folios().stream())
                    .collect(Collectors.toSet());
            for (var page : fresh.leaves())
                for (var spot : presses.retouched(page, !told.contains(page.folio())))
                    changes.add(new Difference(
                            Thing.PAGE, Fate.RETOUCHED, page.folio(), "", List.of(spot), List.of(spot)));
            changes.sort(Comparator.comparingInt(Difference::folio));
            return new Comparison(new TwoBuilds(old, fresh, changes, presses.notices()));
        }
    }

    public boolean same() {
        return builds.same();
    }

    /** What could not be compared, and why. */
    public List<Notice> notices() {
        return builds.notices();
    }

    /** Where the two lie. */
    public Set<Path> folders() {
        return Set.of(builds.old().folder(), builds.fresh().folder());
    }

    /** For a person: page by page, then the sum. */
    public String text(Wording wording) {
        return new DiffText(builds, wording).text();
    }

    /** Writes the same for programs as one JSON object. */
    public void json(Wording wording, OutputStream out) {
        DiffJson.write(builds, wording, out);
    }

    /** Draws the pages that changed, with marks: {@code page-N.png}, or {@code page-N-removed.png} for one that is gone. */
    public List<Path> pictures(Path folder, int dpi) {
        return new DiffPictures(builds, dpi).draw(folder);
    }
}
