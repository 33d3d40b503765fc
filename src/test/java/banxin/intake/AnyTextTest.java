package banxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.issue.Story.Passage;
import banxin.yaml.Characters;
import banxin.yaml.Entry;
import banxin.yaml.Remarks;
import banxin.yaml.Yaml;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever an editor may type. */
class AnyTextTest {
    private static final Remarks NOBODY = new Remarks("stories/a.md", notice -> {});

    private static List<Passage> body(String text) {
        return Body.read(Characters.clean(text, NOBODY), 0, true, NOBODY).orElseThrow().parts();
    }

    /** Markup that drops nothing, between letters that can be counted. */
    @Provide
    Arbitrary<String> copy() {
        return Arbitraries.of("甲", "乙", "丙", "a", "“", "”", "。", "*", "**", "_", "\n", "\n\n", "  \n", "> ", "- ", "1. ",
                "# ", "　", " ", "<b>", "](", "![", "\\", "&", "\t", "〔").list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(seed = "20261123", tries = 500)
    void noHanIsLostOrMovedByMarkup(@ForAll("copy") String text) {
        var set = body(text).stream().map(Passage::text).collect(Collectors.joining());
        assertThat(han(set)).isEqualTo(han(text));
    }

    private static String han(String text) {
        return text.replaceAll("[^甲乙丙]", "");
    }

    @Property(seed = "20261123", tries = 500)
    void spansAscendInsideTheText(@ForAll("copy") String text) {
        for (var part : body(text)) {
            assertThat(part.text()).doesNotContain("\n");
            var end = 0;
            for (var span : part.spans()) {
                assertThat(span.from()).isGreaterThanOrEqualTo(end);
                assertThat(span.to()).isGreaterThan(span.from());
                end = span.to();
            }
            assertThat(end).isLessThanOrEqualTo(part.text().length());
        }
    }

    @Property(seed = "20261123", tries = 500)
    void noTextAtAllIsAnException(@ForAll String text) {
        assertThat(body(text)).isNotNull();
        var clean = Characters.clean(text, NOBODY);
        Yaml.read(clean, 0, Words.ALL, NOBODY).ifPresent(yaml -> Entry.root(yaml, Words.STORY).lines("lead"));
        assertThat(FrontMatter.cut(clean, NOBODY)).isNotNull();
    }
}
