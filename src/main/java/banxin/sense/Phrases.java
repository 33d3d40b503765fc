package banxin.sense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code phrases.txt}. */
final class Phrases {
    static final List<String> SET = read();

    private Phrases() {}

    private static List<String> read() {
        try (var in = Phrases.class.getResourceAsStream("phrases.txt")) {
            if (in == null) throw new IllegalStateException("not in the jar: phrases.txt");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
