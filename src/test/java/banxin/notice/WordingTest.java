package banxin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every remark has its sentence, in both languages. */
class WordingTest {
    private static final Path MAIN = Path.of(System.getProperty("banxin.home"), "src/main/java");
    private static final Pattern CODE = Pattern.compile("\\b(?:fault|warning|note)\\(\\s*(?:\"[a-z-]+\",\\s*(?=\"[a-z]+-[a-z-]+\"))?\"([^\"]*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?:'')*(?!')");

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(sentences("messages_en").keySet()).isEqualTo(sentences("messages").keySet());
    }

    @Test
    void aSentenceNamesTheSameArgumentsInBothLanguages() throws IOException {
        var chinese = sentences("messages");
        var english = sentences("messages_en");
        for (var key : chinese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key, ""))).as(key)
                    .isEqualTo(arguments(chinese.getProperty(key)));
        }
    }

    @Test
    void everyRemarkInTheProgramHasItsSentence() throws IOException {
        assertThat(sentences("messages").keySet()).containsAll(codes());
    }

    @Test
    void aCodeIsKebabCase() throws IOException {
        assertThat(codes()).allMatch(code -> code.matches("[a-z0-9]+([-.][a-z0-9]+)*"));
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (var bundle : Set.of("messages", "messages_en")) {
            try (var lines = lines(bundle)) {
                assertThat(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> line.contains("=") && !Character.isWhitespace(line.charAt(0)))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()))
                        .as(bundle).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void everySentenceIsAPatternThatSaysAllItsArguments(String bundle) throws IOException {
        var sentences = sentences(bundle);
        for (var key : sentences.stringPropertyNames()) {
            var sentence = sentences.getProperty(key);
            assertThat(sentence.replaceAll("'[{}]'", "")).as(key).isNotBlank().doesNotContainPattern(LONE_QUOTE);
            assertThatCode(() -> new MessageFormat(sentence, Locale.ROOT)).as(key).doesNotThrowAnyException();
            var said = new MessageFormat(sentence, Locale.ROOT).format(
                    IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray());
            assertThat(arguments(sentence)).as(key).allSatisfy(i -> assertThat(said).contains("<" + i + ">"));
        }
    }

    private static Set<String> codes() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CODE.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(String bundle) throws IOException {
        var sentences = new Properties();
        try (var in = Files.newBufferedReader(file(bundle))) {
            sentences.load(in);
        }
        return sentences;
    }

    private static Stream<String> lines(String bundle) throws IOException {
        return Files.lines(file(bundle));
    }

    private static Path file(String bundle) {
        return MAIN.resolveSibling("resources/banxin/notice/" + bundle + ".properties");
    }
}
