package banxin.run;

import banxin.compare.Comparison;
import banxin.dispatch.Delivery;
import banxin.dispatch.Refused;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What two builds do not have alike: in words, for programs, and as a folder of pictures. */
public final class DiffRun {
    private final Comparison comparison;

    /**
     * @param old a folder of results, an issue folder that has one, or a file in it
     * @param fresh likewise
     * @throws banxin.notice.Halt when one of them is none, or cannot be read
     */
    public DiffRun(Path old, Path fresh) {
        comparison = Comparison.of(old, fresh);
    }

    public boolean same() {
        return comparison.same();
    }

    /** What could not be compared, and why. */
    public List<Notice> notices() {
        return comparison.notices();
    }

    /** For a person: page by page, then the sum. */
    public String text(Wording wording) {
        return comparison.text(wording);
    }

    /** Writes the same for programs. */
    public void json(Wording wording, OutputStream out) {
        comparison.json(wording, out);
    }

    /**
     * Puts a picture of each page that changed, and {@code diff.json}, into a folder.
     *
     * @param folder takes the files; what it holds of an earlier comparison is replaced
     * @return why nothing was written
     */
    public Optional<Notice> deliver(Path folder, int dots, Wording wording) {
        try {
            comparison.folders().forEach(build -> refuse(folder, build));
            try (var delivery = Delivery.to(folder, comparison.folders().iterator().next())) {
                delivery.fill("", stage -> comparison.pictures(stage, dots));
                delivery.write("diff.json", out -> comparison.json(wording, out));
                var files = delivery.parcels();
                delivery.write("report.json", out -> Report.run(List.of(), files, comparison.notices(), wording, out));
                delivery.deliver();
                return Optional.empty();
            }
        } catch (Refused refused) {
            return Optional.of(refused.notice());
        }
    }

    /** A build is ours too, and would be replaced. */
    private static void refuse(Path target, Path build) {
        var there = real(target);
        var compared = real(build);
        if (there.startsWith(compared) || compared.startsWith(there)) throw new Refused("diff-target", target);
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }
}
