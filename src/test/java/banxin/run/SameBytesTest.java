package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Same folder, same bytes: in another zone, another locale, and from another place on the disk. */
class SameBytesTest {
    private static final Path SAMPLE = Path.of(System.getProperty("banxin.home"), "templates/county/sample");

    @TempDir
    private Path folder;

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    @ResourceLock(Resources.LOCALE)
    void anIssuePrintedTwiceIsTheSameToTheByte() throws IOException {
        isTheSameIn("tr-TR");
    }

    private void isTheSameIn(String elsewhere) throws IOException {
        Reading.of(SAMPLE, folder.resolve("first"), 60);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag(elsewhere));
            Reading.of(copyOf(SAMPLE), folder.resolve("second"), 60);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(hashes(folder.resolve("second"))).isEqualTo(hashes(folder.resolve("first"))).hasSizeGreaterThan(6);
    }

    private Path copyOf(Path issue) throws IOException {
        var copy = folder.resolve("elsewhere");
        try (var files = Files.walk(issue)) {
            for (var file : files.filter(each -> !each.startsWith(issue.resolve("out"))).toList())
                if (Files.isRegularFile(file)) {
                    var to = copy.resolve(issue.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
        }
        return copy;
    }

    private static Map<String, Integer> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                hashes.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
        }
        return hashes;
    }
}
