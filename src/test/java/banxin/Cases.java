package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Case files: {@code --- name setting=value}, the input, {@code ===}, what is expected. {@code -Dgolden=update} writes
 * the expected halves anew; the diff is the review.
 */
public final class Cases {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** One case. */
    public record Case(String name, Map<String, String> settings, String input, String expected) {
        public String setting(String key, String otherwise) {
            return settings.getOrDefault(key, otherwise);
        }
    }

    private Cases() {}

    /** Runs every case of {@code src/test/cases/FILE}. */
    public static Stream<DynamicTest> of(String file, Function<Case, String> answer) throws IOException {
        var path = path(file);
        var cases = all(file);
        assertThat(cases).isNotEmpty();
        if (UPDATE) Files.writeString(path, written(cases, answer));
        return read(Files.readString(path)).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(answer.apply(one)).isEqualTo(one.expected())));
    }

    /** Every case of the file, for who asks more of them than what is expected. */
    public static List<Case> all(String file) throws IOException {
        return read(Files.readString(path(file)));
    }

    private static Path path(String file) {
        return Path.of(System.getProperty("banxin.home"), "src/test/cases", file);
    }

    private static List<Case> read(String text) {
        var cases = new ArrayList<Case>();
        for (var part : text.split("(?m)^--- ")) {
            if (part.isBlank()) continue;
            var head = part.lines().findFirst().orElseThrow().split(" ");
            var halves = part.substring(part.indexOf('\n') + 1).split("(?m)^===\n", -1);
            var settings = new HashMap<String, String>();
            for (int i = 1; i < head.length; i++)
                settings.put(head[i].split("=")[0], head[i].substring(head[i].indexOf('=') + 1));
            cases.add(new Case(head[0], settings, halves[0].stripTrailing(), halves[1].stripTrailing()));
        }
        return cases;
    }

    private static String written(List<Case> cases, Function<Case, String> answer) {
        var text = new StringBuilder();
        for (var one : cases) {
            text.append("--- ").append(one.name());
            one.settings().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(setting -> text.append(' ').append(setting.getKey()).append('=').append(setting.getValue()));
            text.append('\n').append(one.input()).append("\n===\n").append(answer.apply(one)).append("\n\n");
        }
        return text.toString();
    }
}
