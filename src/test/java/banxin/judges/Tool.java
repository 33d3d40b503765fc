package banxin.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** A program that is not ours, run as its own process. */
public final class Tool {
    private static final boolean MUST_BE_THERE = "true".equals(System.getenv("CI"));

    private Tool() {}

    /** What it prints, which is nothing if it fails: then the test fails with its complaint. */
    public static String output(String... command) throws IOException {
        var complaint = Files.createTempFile("tool-", ".err");
        try {
            var process = start(new ProcessBuilder(command).redirectError(complaint.toFile()));
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s: %s", List.of(command), Files.readString(complaint)).isZero();
            return said;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            Files.delete(complaint);
        }
    }

    /** Without the tool nothing is judged: a clone of somebody's own may do without, and says so; CI may not. */
    public static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            var what = builder.command().getFirst() + " is not installed; .ci/run names its package";
            if (MUST_BE_THERE) throw new AssertionError(what, missing);
            System.err.println("SKIPPED: " + what);
            return abort(what);
        }
    }
}
