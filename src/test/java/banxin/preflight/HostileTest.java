package banxin.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A foreign PDF that is broken, locked or hostile is a finding, in time and in little memory. */
class HostileTest {
    /** What each file deserves, beside what all of them lack: one code, or several. */
    static final Map<String, Set<String>> DESERVED = table("""
            deep page tree: preflight-budget
            page tree that holds itself: damaged-page
            parent that is its own child: media-odd
            two thousand million pages: damaged-page odd-pages
            fewer than no pages: no-pages
            no page tree: unreadable-pdf
            catalogue that is a number: unreadable-pdf
            page that is a string: damaged-page
            form that shows itself: damaged-page empty-page
            forms that double at each level: preflight-budget
            group that is its own soft mask: damaged-page transparency empty-page
            pattern that is painted with itself: damaged-page empty-page
            glyph written in its own font: damaged-page type3-font preflight-budget
            font that descends from itself: damaged-page font-not-embedded black-knocks-out
            colour space that rests on itself: preflight-budget
            palette of palettes: preflight-budget
            names and outlines in circles: form-fields
            paper of 0 0 1000000000 1000000000: media-odd empty-page
            paper of -1000000000 -9 1000000000 9: media-odd empty-page
            paper of 0 0 0 0: media-odd empty-page
            paper of 0 0 -5 -5: empty-page
            paper of a b c d: media-odd empty-page
            paper of 0 0 14401 1: media-odd empty-page
            picture of /Width 100000/Height 100000: damaged-page empty-page
            picture of /Width 2147483647/Height 2147483647: damaged-page empty-page
            picture of /Width -1/Height 5: damaged-page empty-page
            picture of /Width 1000000/Height 1000: damaged-page empty-page
            user unit of a million: media-odd
            content that unpacks to 300 megabytes: preflight-budget
            content packed twice: preflight-budget
            picture that unpacks to 300 megabytes: damaged-page
            a picture packed twice: preflight-budget
            metadata that unpack to 300 megabytes: preflight-budget
            metadata with a thousand million laughs: xmp-broken
            eight million operators: preflight-budget
            brackets a million deep: empty-page
            dictionaries in dictionaries:
            a million saved states: preflight-budget
            a million restored states: damaged-page preflight-budget
            dashes too small to see:
            dashes from far away: empty-page
            dashes that are not:
            curves from far away:
            a clip of a hundred thousand corners: damaged-page
            type of a thousand metres: empty-page
            a sampled function of no end: preflight-budget
            operands of the wrong kind: damaged-page hairline empty-page
            an inline picture that never ends: damaged-page empty-page
            not a PDF: unreadable-pdf
            nothing: unreadable-pdf
            only a head: unreadable-pdf
            the first half: cut-off empty-page
            every seventh byte wrong: unreadable-pdf
            """);
    /** In seconds: so long that a busy machine changes no finding. */
    private static final int PATIENT = 20;
    /** None of them says for which press it is, when it was made, and where it is trimmed. */
    private static final Set<String> LACKING = Set.of("pdfx-missing", "trapped-missing", "title-missing", "dates-missing",
            "id-missing", "intent-missing", "trim-missing");

    @TempDir
    Path folder;

    static Stream<Object[]> files() {
        return Hostile.all().entrySet().stream().map(file -> new Object[] {file.getKey(), file.getValue()});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsTheFindingThatItDeserves(String name, Supplier<byte[]> bytes) throws IOException {
        var deserved = DESERVED.get(name);
        var file = Files.write(folder.resolve("hostile.pdf"), bytes.get());
        long start = System.nanoTime();
        int seconds = deserved.equals(Set.of("preflight-budget")) ? 1 : PATIENT;
        var result = new Inspection(file, Profile.NEWSPRINT, false, seconds).result();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(seconds + 5));
        var told = new HashSet<>(PreflightTest.codes(result));
        told.removeAll(LACKING);
        assertThat(told).as(() -> String.join("\n", PreflightTest.lines(result))).isEqualTo(deserved);
        assertThat(result.isFaulty()).isTrue();
        assertThat(result.readable()).isEqualTo(!deserved.contains("unreadable-pdf"));
    }

    @Test
    void everyHostileFileStandsInTheTable() {
        assertThat(DESERVED.keySet()).isEqualTo(Hostile.all().keySet());
    }

    private static Map<String, Set<String>> table(String text) {
        return text.lines().map(line -> line.split(": ?", 2)).collect(Collectors.toMap(cells -> cells[0],
                cells -> Stream.of(cells[1].split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toSet())));
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
    void aFileThatNobodyMayReadIsSaidToBeForbidden() throws IOException {
        var locked = Files.write(folder.resolve("locked.pdf"), new byte[1]);
        Files.setPosixFilePermissions(locked, Set.of());
        assumeFalse(Files.isReadable(locked), "the superuser may read anything");
        var result = Preflight.check(locked, Profile.NEWSPRINT, false);
        assertThat(result.readable()).isFalse();
        assertThat(PreflightTest.codes(result)).containsExactly("file-forbidden");
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
