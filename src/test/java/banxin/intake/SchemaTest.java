package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.yaml.Key;
import banxin.yaml.Remarks;
import banxin.yaml.Vocabulary;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that editors' tools use say what the reader does. */
class SchemaTest {
    private static String resource(String name) {
        try (var in = SchemaTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean accepts(String schema, String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(schema))
                .validate(yaml, InputFormat.YAML, context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static Map<?, ?> at(String schema, String... path) {
        var node = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(resource(schema));
        for (var name : path) node = (Map<?, ?>) node.get(name);
        return node;
    }

    private static void same(Vocabulary words, Map<?, ?> object) {
        var properties = (Map<?, ?>) object.get("properties");
        assertThat(properties.keySet()).asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.collection(String.class))
                .containsExactlyInAnyOrderElementsOf(words.bySpelling().keySet());
        for (var key : words.keys()) {
            assertThat(((Map<?, ?>) properties.get(key.name())).keySet().containsAll(List.of("title", "description")))
                    .as(key.name()).isTrue();
            for (var spelling : key.chinese())
                assertThat(((Map<?, ?>) properties.get(spelling)).get("$ref").toString()).endsWith("/" + key.name());
        }
        var required = words.keys().stream().filter(Key::required).map(SchemaTest::inAnySpelling).toList();
        assertThat(object.get("allOf")).isEqualTo(required.isEmpty() ? null : required);
    }

    private static Map<String, ?> inAnySpelling(Key key) {
        return Map.of("anyOf", key.spellings().map(spelling -> Map.of("required", List.of(spelling))).toList());
    }

    @Test
    void theWordsAreTheReadersWords() {
        same(Words.ISSUE, at("issue.schema.json"));
        same(Words.PUBLICATION, at("issue.schema.json", "$defs", "publication"));
        same(Words.PAPER, at("issue.schema.json", "$defs", "paper"));
        same(Words.STYLE, at("issue.schema.json", "$defs", "style"));
        same(Words.PAGE, at("issue.schema.json", "$defs", "page"));
        same(Words.TEASER, at("issue.schema.json", "$defs", "teaser"));
        same(Words.PLACEMENT, at("issue.schema.json", "$defs", "placement"));
        same(Words.STORY, at("story.schema.json"));
        same(Words.PICTURE, at("story.schema.json", "$defs", "picture"));
    }

    @Test
    void goodSheetsPass() {
        assertThat(accepts("issue.schema.json", Desk.SHEET)).isTrue();
        assertThat(accepts("issue.schema.json", resource("starter/issue.yaml"))).isTrue();
        assertThat(accepts("story.schema.json", frontMatter("starter/stories/lead.md"))).isTrue();
        assertThat(accepts("story.schema.json", frontMatter("starter/stories/brief.md"))).isTrue();
    }

    @Test
    void theSamplePasses() throws IOException {
        var sample = Path.of(System.getProperty("banxin.home"), "templates/county/sample");
        assertThat(accepts("issue.schema.json", Files.readString(sample.resolve("issue.yaml")))).isTrue();
        try (var stories = Files.list(sample.resolve("stories"))) {
            for (var story : stories.toList()) {
                var yaml = FrontMatter.cut(Files.readString(story), new Remarks("", notice -> {})).orElseThrow().yaml();
                assertThat(accepts("story.schema.json", yaml)).as(story.toString()).isTrue();
            }
        }
    }

    private static String frontMatter(String name) {
        return FrontMatter.cut(resource(name), new Remarks(name, notice -> {})).orElseThrow().yaml();
    }

    /** Whatever is wrong with the shape of a sheet by the reader is wrong by the schema. */
    @Test
    void badSheetsFail() {
        var shapes = List.of("misspelt-key", "unknown-key", "missing-key", "not-text", "not-a-mapping", "not-a-date",
                "not-a-number", "not-one-of", "not-a-length", "not-yes-or-no", "not-pages", "not-a-jump");
        var bad = Stream.concat(BadInputTest.sheets(), BadInputTest.pages())
                .filter(row -> row.findings().stream().anyMatch(finding -> shapes.contains(
                        finding.substring(finding.lastIndexOf(' ') + 1))))
                // What depends on another key or on the number's size in mm is beyond a schema.
                .filter(row -> !List.of("a paper of three metres", "a story wider than the page").contains(row.what()))
                .toList();
        assertThat(bad).hasSizeGreaterThan(15);
        for (var row : bad)
            assertThat(row.text().isEmpty() || !accepts("issue.schema.json", row.text())).as(row.what()).isTrue();
    }

    @Test
    void badStoriesFail() {
        for (var yaml : List.of("标提: x", "priority: 9", "headline: [x]", "images: [{caption: x}]", "jump: perhaps"))
            assertThat(accepts("story.schema.json", yaml)).as(yaml).isFalse();
    }
}
