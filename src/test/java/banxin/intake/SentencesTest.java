package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.notice.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code that a source of this pass names has its sentence in both languages. */
class SentencesTest {
    /** The first text among the arguments, or the second where the first is a key of the sheet. */
    private static final Pattern CODE = Pattern.compile("(?:fault|warning|note|flawed)\\("
            + "(?:[^\"()]|\\([^()]*\\))*?\"([a-z-]+)\"(?:, \"([a-z]+-[a-z-]+)\")?");
    private static final Pattern YAML = Pattern.compile("\"(yaml-[a-z-]+)\"");

    private static TreeSet<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        for (var room : List.of("intake", "yaml")) {
            var sources = Path.of(System.getProperty("banxin.home"), "src/main/java/banxin", room);
            for (var file : Objects.requireNonNull(sources.toFile().listFiles())) {
                var source = Files.readString(file.toPath());
                CODE.matcher(source).results().forEach(found ->
                        codes.add(found.group(2) == null ? found.group(1) : found.group(2)));
                YAML.matcher(source).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    @Test
    void everyCodeHasASentenceInBothLanguages() throws IOException {
        var codes = codes();
        assertThat(codes).hasSizeGreaterThan(60);
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH})
            for (var code : codes) {
                var notice = Notice.fault(code, Place.ISSUE, "#0", "#1", "#2", "#3");
                var sentence = new Wording(language).sentence(notice);
                assertThat(sentence).as(code).doesNotContain("{0", "{1", "{2", "{3", "''").hasSizeGreaterThan(8);
                assertThat(sentence.codePoints().anyMatch(c -> c >= 0x4E00 && c < 0xA000))
                        .as(code).isEqualTo(language == Locale.CHINESE);
            }
    }
}
