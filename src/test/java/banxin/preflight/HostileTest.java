package banxin.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A foreign PDF that is broken, locked or hostile is a finding, in time and in little memory. */
class HostileTest {
    /** Any one of these says that the file was not, or not wholly, checked. */
    private static final Set<String> NOT_CHECKED = Set.of("preflight-budget", "unreadable-pdf", "damaged-page", "cut-off");
    private static final Set<String> SAID = Set.of("forms that double at each level", "deep page tree", "content packed twice",
            "page tree that holds itself", "colour space that rests on itself", "the first half", "nothing",
            "form that shows itself", "eight million operators", "picture of /Width 100000/Height 100000");

    @TempDir
    Path folder;

    static Stream<Object[]> files() {
        return Hostile.all().entrySet().stream()
                .map(file -> new Object[] {file.getKey(), file.getValue(), SAID.contains(file.getKey())});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsAFinding(String name, Supplier<byte[]> bytes, boolean said) throws IOException {
        var file = Files.write(folder.resolve("hostile.pdf"), bytes.get());
        long start = System.nanoTime();
        var result = new Inspection(file, Profile.NEWSPRINT, false, 1).result();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(result.findings()).isNotEmpty();
        assertThat(result.isFaulty()).isTrue();
        if (said) assertThat(PreflightTest.codes(result)).containsAnyElementsOf(NOT_CHECKED);
        if (!result.readable()) assertThat(PreflightTest.codes(result)).containsExactly("unreadable-pdf");
    }

    @Test
    void aFileWithAPasswordIsEncryptedAndNothingElse() throws IOException {
        try (var specimen = new Specimen()) {
            specimen.lock("user");
            var result = Preflight.check(specimen.saved(folder), Profile.NEWSPRINT, true);
            assertThat(PreflightTest.codes(result)).containsExactly("encrypted");
            assertThat(result.readable()).isTrue();
        }
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        var result = Preflight.check(folder.resolve("nowhere.pdf"), Profile.X4, false);
        assertThat(result.readable()).isFalse();
        assertThat(PreflightTest.codes(result)).containsExactly("file-missing");
    }

    @Test
    void whatIsNoFileIsNotRead() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a.pdf"), folder.resolve("a.pdf"));
        for (var odd : List.of(link, Path.of("/dev/zero"))) {
            if (!Files.exists(odd) && !Files.isSymbolicLink(odd)) continue;
            var result = Preflight.check(odd, Profile.NEWSPRINT, true);
            assertThat(result.readable()).isFalse();
            assertThat(PreflightTest.codes(result)).containsExactly("file-special");
        }
    }
}
