package banxin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copy as files have it, on standard input. */
class SetVerbTest {
    @TempDir
    private Path folder;

    @Test
    void aByteOrderMarkIsNoCharacterOfTheCopy() throws Exception {
        assertThat(set("\uFEFF甲乙。\n\n丙丁")).isEqualTo("甲乙。\n\n\n丙丁\n");
        assertThat(set("\uFEFF甲", "--opportunities")).contains("[{\"at\":1,\"cost\":0}]").doesNotContain("\"at\":2");
    }

    @Test
    void everyLineEndEndsAParagraphAndTheLastOneMayBeMissing() throws Exception {
        assertThat(set("甲\r\n\r\n乙\r\n丙", "--format", "json").lines().map(SetVerbTest::paragraph)).containsExactly("1", "3", "4");
        assertThat(set("", "--format", "json")).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNamedAndEndInFaults() throws Exception {
        byte[] broken = {(byte) 0xE7, (byte) 0x94, (byte) 0xB2, (byte) 0xFF, '\n'};
        assertThat(set(Exit.FAULTS, broken, "--format", "json")).contains("\"text\":\"甲\uFFFD\"", "\"code\":\"no-glyph\"", "U+FFFD");
    }

    @Test
    void aMillionCharactersInOneLineAreNoProblem() {
        var copy = "县委今天召开会议，传达精神。".repeat(1_000_000 / 14);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> set(copy, "--opportunities"));
    }

    private static String paragraph(String object) {
        return object.replaceAll("^\\{\"paragraph\":(\\d+),.*", "$1");
    }

    private String set(String copy, String... options) throws IOException, InterruptedException {
        return set(Exit.DONE, copy.getBytes(StandardCharsets.UTF_8), options);
    }

    private String set(int exit, byte[] copy, String... options) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("copy.txt"), copy);
        var printed = folder.resolve("printed.txt");
        var arguments = new ArrayList<>(List.of("set"));
        arguments.addAll(List.of(options));
        var process = Shell.java(Banxin.class.getName(), arguments.toArray(String[]::new))
                .redirectInput(file.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor()).isEqualTo(exit);
        } finally {
            process.destroy();
        }
        return Files.readString(printed);
    }
}
