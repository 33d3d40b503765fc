package banxin.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banxin.notice.Halt;
import banxin.notice.Wording;
import banxin.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole or not at all, never over what is somebody else's, and put right after a run that was killed. */
class DeliveryTest {
    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void makeIssue() throws IOException {
        Files.createDirectory(folder.resolve("issue"));
        target = folder.resolve("out");
    }

    private void deliver(String press) {
        try (var delivery = begun()) {
            delivery.write("press.pdf", out -> print(out, press));
            delivery.fill("proof", inside -> print(inside.resolve("page-1.png"), press));
            var files = delivery.parcels();
            delivery.write("report.json", out -> Report.run(List.of(), files, List.of(), new Wording(Locale.ROOT), out));
            delivery.deliver();
        }
    }

    private Delivery begun() {
        return Delivery.to(target, folder.resolve("issue"));
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void print(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private TreeSet<String> names() throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private String refused() throws IOException {
        var before = names();
        var refused = catchThrowableOfType(Refused.class, this::begun);
        assertThat(names()).isEqualTo(before);
        return refused.notice().code();
    }

    @Test
    void anIssueOfOursIsReplaced() throws IOException {
        deliver("old");
        deliver("new");
        assertThat(target.resolve("press.pdf")).hasContent("new");
        assertThat(target.resolve("proof/page-1.png")).hasContent("new");
        assertThat(names()).containsExactly("issue", "out");
    }

    @Test
    void anotherFileOfTheSameNameAndSizeIsNotOurs() throws IOException {
        deliver("old");
        Files.writeString(target.resolve("press.pdf"), "odd");
        assertThat(refused()).isEqualTo("target-not-ours");
        assertThat(target.resolve("press.pdf")).hasContent("odd");
    }

    @Test
    void whatBecomesForeignDuringTheRunIsNotReplaced() throws IOException {
        deliver("old");
        try (var delivery = begun()) {
            delivery.write("press.pdf", out -> print(out, "new"));
            Files.writeString(target.resolve("press.pdf"), "odd");
            assertThat(catchThrowableOfType(Refused.class, delivery::deliver).notice().code()).isEqualTo("target-not-ours");
        }
        assertThat(target.resolve("press.pdf")).hasContent("odd");
        assertThat(names()).containsExactly("issue", "out");
    }

    @Test
    void aReportThatNamesSizesAloneMakesNothingOurs() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("mine.txt"), "mine");
        Files.writeString(target.resolve("report.json"), "{\"files\":{\"mine.txt\":4}}");
        assertThat(refused()).isEqualTo("target-of-old-report");
        assertThat(target.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aReportNestedTooDeeplyIsNoneOfOurs() throws IOException {
        deliver("old");
        Files.writeString(target.resolve("report.json"), "{\"files\":" + "[".repeat(200_000));
        assertThat(refused()).isEqualTo("target-not-ours");
        Files.writeString(target.resolve("report.json"), "{\"files\":{\"press.pdf\":{\"size\":" + "9".repeat(5000) + "}}}");
        assertThat(refused()).isEqualTo("target-not-ours");
    }

    @Test
    void aLinkIsNotOursWhateverItLeadsTo() throws IOException {
        deliver("old");
        Files.move(target.resolve("press.pdf"), folder.resolve("press.pdf"));
        Files.createSymbolicLink(target.resolve("press.pdf"), folder.resolve("press.pdf"));
        assertThat(refused()).isEqualTo("target-not-ours");
        Files.delete(target.resolve("press.pdf"));
        Files.createSymbolicLink(target.resolve("more"), folder.resolve("issue"));
        assertThat(refused()).isEqualTo("target-not-ours");
    }

    @Test
    void whatAWriterCannotReadIsNotTheTargetsFault() throws IOException {
        try (var delivery = begun()) {
            var halt = catchThrowableOfType(Halt.class, () -> delivery.write("archive.pdf", out -> {
                throw new UncheckedIOException(new NoSuchFileException("images/gone.jpg"));
            }));
            assertThat(halt.notice().code()).isEqualTo("source-unreadable");
            assertThat(halt.notice().place().file()).isEqualTo("images/gone.jpg");
            var filled = catchThrowableOfType(Halt.class, () -> delivery.fill("proof", inside -> {
                throw new UncheckedIOException(new NoSuchFileException(folder.resolve("images/gone.jpg").toString()));
            }));
            assertThat(filled.notice().code()).isEqualTo("source-unreadable");
            var full = catchThrowableOfType(Refused.class, () -> delivery.fill("proof", inside -> print(inside.resolve("no/such"), "")));
            assertThat(full.notice().code()).isEqualTo("target-unwritable");
        }
        assertThat(names()).containsExactly("issue");
    }

    @Test
    void whatAKilledRunLeftIsSweptAndWhatALivingOneHasIsNot() throws Exception {
        var process = sleeper();
        try (var here = begun()) {
            var stage = stage(process);
            deliver("new");
            assertThat(stage).isNotEmptyDirectory();
            // The stage of this process was not given up by looking for others.
            var other = sleeper();
            assertThat(here.file("")).isDirectory();
            assertThat(stage).isNotEmptyDirectory();
            kill(other);
            kill(process);
            deliver("newer");
            assertThat(stage).doesNotExist();
            assertThat(here.file("")).isDirectory();
        }
        assertThat(names()).containsExactly("issue", "out");
        assertThat(target.resolve("press.pdf")).hasContent("newer");
    }

    /** Killed with the old issue aside and the new one not yet in its place. */
    @Test
    void anIssueThatStoodAsideComesBack() throws Exception {
        deliver("old");
        var process = sleeper();
        var stage = stage(process);
        kill(process);
        Files.move(target, stage.resolveSibling(stage.getFileName() + ".old"));
        begun().close();
        assertThat(target.resolve("press.pdf")).hasContent("old");
        assertThat(names()).containsExactly("issue", "out");
    }

    /** Killed with the new issue in place: the old one goes, but not what somebody put into it meanwhile. */
    @Test
    void anIssueThatStoodAsideForANewOneGoes() throws Exception {
        for (var foreign : List.of(false, true)) {
            deliver("old");
            var process = sleeper();
            var stage = stage(process);
            kill(process);
            var old = stage.resolveSibling(stage.getFileName() + ".old");
            Files.move(target, old);
            if (foreign) Files.writeString(old.resolve("mine.txt"), "mine");
            Files.createDirectory(target);
            deliver("new");
            assertThat(Files.exists(old)).isEqualTo(foreign);
            assertThat(stage).doesNotExist();
        }
    }

    /** A folder with such a name alone is nobody's stage. */
    @Test
    void aNameAloneIsNotSwept() throws IOException {
        var alike = Files.createDirectory(folder.resolve(".out.1.0"));
        Files.writeString(alike.resolve("mine.txt"), "mine");
        deliver("new");
        assertThat(alike.resolve("mine.txt")).hasContent("mine");
    }

    private Process sleeper() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
                        System.getProperty("java.class.path"), Sleeper.class.getName(), target.toString())
                .redirectErrorStream(true)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("staged");
        return process;
    }

    private Path stage(Process process) {
        return folder.resolve(".out." + process.pid() + ".0");
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
