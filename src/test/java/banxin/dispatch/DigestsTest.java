package banxin.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who touches a file is found out; who touches none makes no work. */
class DigestsTest {
    @TempDir
    private Path folder;

    private final Digests digests = new Digests();
    private Path file;
    private FileTime modified;
    private Parcel first;

    @BeforeEach
    void look() throws IOException {
        file = Files.writeString(folder.resolve("press.pdf"), "old");
        modified = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, modified);
        first = digests.of(file);
    }

    @Test
    void anUntouchedFileIsNotReadAgain() throws IOException {
        assertThat(digests.of(file)).isSameAs(first);
        // Other bytes under the same time, size and key are not seen: proof that nobody read them.
        Files.writeString(file, "odd");
        Files.setLastModifiedTime(file, modified);
        assertThat(digests.of(file)).isSameAs(first);
    }

    @Test
    void aNanosecondIsEnough() throws IOException {
        Files.writeString(file, "odd");
        Files.setLastModifiedTime(file, FileTime.from(modified.toInstant().plusNanos(1)));
        assertThat(digests.of(file)).isNotEqualTo(first);
    }

    @Test
    void anotherFileOfTheSameTimeAndSizeIsReadAgain() throws IOException {
        var other = Files.writeString(folder.resolve("other"), "odd");
        Files.setLastModifiedTime(other, modified);
        Files.delete(file);
        Files.move(other, file);
        assertThat(digests.of(file)).isNotEqualTo(first);
    }
}
