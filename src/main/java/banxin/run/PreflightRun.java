package banxin.run;

import banxin.dispatch.SingleFile;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.notice.Wording;
import banxin.preflight.Preflight;
import banxin.preflight.Profile;
import banxin.preflight.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a finished PDF, and writes a report for people where one is wanted. */
public final class PreflightRun {
    private static final int HEAD = 1024;
    private static final String MARK = "<!-- banxin preflight -->";

    private final Profile profile;

    private PreflightRun(Profile profile) {
        this.profile = profile;
    }

    /** Empty when nobody is called so. */
    public static Optional<PreflightRun> by(String profile) {
        return Stream.of(Profile.values()).map(PreflightRun::new)
                .filter(known -> known.profile().equalsIgnoreCase(profile)).findFirst();
    }

    /** For whom a file can be checked; the first is the newspaper. */
    public static List<String> profiles() {
        return Stream.of(Profile.values()).map(PreflightRun::new).map(PreflightRun::profile).toList();
    }

    public String profile() {
        return profile.name().toLowerCase(Locale.ROOT);
    }

    /** By its first bytes, or its name when it cannot be read. */
    public static boolean isPdf(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") && !Files.isDirectory(file)) return true;
        return Files.isRegularFile(file) && head(file).contains("%PDF-");
    }

    private static String head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    public Checked check(Path pdf, Optional<Path> report, Wording wording) {
        var foreign = report.filter(PreflightRun::isForeign).map(PreflightRun::notOurs);
        var result = Preflight.check(pdf, profile, report.isPresent() && foreign.isEmpty());
        var refused = foreign.or(() -> report.flatMap(file -> write(result, file, wording)));
        return new Checked(result, refused);
    }

    private static boolean isForeign(Path report) {
        return Files.exists(report) && !(Files.isRegularFile(report) && head(report).contains(MARK));
    }

    private static Notice notOurs(Path report) {
        return Notice.fault("report-not-ours", Place.of(report.toString()), report);
    }

    private static Optional<Notice> write(Verdict result, Path report, Wording wording) {
        try (var file = SingleFile.at(report)) {
            file.write(out -> Preflight.report(result, wording, out));
            if (isForeign(report)) return Optional.of(notOurs(report));
            file.deliver();
            return Optional.empty();
        } catch (IOException | UncheckedIOException unwritable) {
            return Optional.of(Notice.fault("report-unwritable", Place.of(report.toString()), report));
        }
    }
}
