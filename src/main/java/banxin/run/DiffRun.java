package banxin.run;

import banxin.compare.Comparison;
import banxin.dispatch.Delivery;
import banxin.dispatch.Refused;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts what two builds do not have alike into a folder: a picture of each page that changed, and {@code diff.json}. */
public final class DiffRun {
    private DiffRun() {}

    /**
     * @param folder takes the files; what it holds of an earlier comparison is replaced
     * @return why nothing was written
     */
    public static Optional<Notice> deliver(Comparison comparison, Path folder, int dots, Wording wording) {
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
