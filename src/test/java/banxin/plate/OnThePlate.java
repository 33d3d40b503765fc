package banxin.plate;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A maker with two pictures and a style sheet to work with, for each test. */
abstract class OnThePlate {
    @TempDir
    Path issue;

    @TempDir
    Path theme;

    Plate plate;

    @BeforeEach
    void layOut() throws IOException {
        plate = Plate.in(issue, theme);
    }
}
