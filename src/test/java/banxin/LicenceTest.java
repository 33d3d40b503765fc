package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of licences names what really runs, and the texts it names are there. */
class LicenceTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final Path LICENCES = HOME.resolve("src/licences");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ |]+) \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|$");

    @Test
    void everyJarOfTheRuntimeIsInTheTableWithItsVersionAndNoOther() throws IOException {
        var jars = Stream.of(Files.readString(HOME.resolve("target/runtime-class-path")).strip()
                        .split(Pattern.quote(File.pathSeparator)))
                .map(jar -> Path.of(jar).getFileName().toString())
                .collect(Collectors.toSet());
        assertThat(jars).hasSizeGreaterThan(10);
        assertThat(rows().stream().map(row -> row.group(1) + "-" + row.group(2) + ".jar"))
                .containsExactlyInAnyOrderElementsOf(jars);
    }

    @Test
    void everyTextTheTableNamesIsThereAndEveryTextIsNamed() throws IOException {
        var named = rows().stream().flatMap(row -> Stream.of(row.group(4).split(", "))).collect(Collectors.toSet());
        assertThat(named.remove("LICENSE")).isTrue();
        assertThat(HOME.resolve("LICENSE")).content().contains("Apache License");
        assertThat(named).isEqualTo(texts());
    }

    @Test
    void theProgramCarriesNoticeLicenceAndTexts() throws IOException {
        var carried = texts().stream().map("META-INF/licences/"::concat).collect(Collectors.toSet());
        carried.addAll(List.of("META-INF/NOTICE", "META-INF/LICENSE", "META-INF/licences/libraries.md"));
        assertThat(carried).allSatisfy(name ->
                assertThat(HOME.resolve("target/classes").resolve(name)).isNotEmptyFile());
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(LICENCES.resolve("libraries.md"))).results().toList();
    }

    private static Set<String> texts() throws IOException {
        try (var files = Files.list(LICENCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .collect(Collectors.toSet());
        }
    }
}
