package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.judges.Shop;
import banxin.notice.Wording;
import banxin.page.Printed;
import banxin.type.Anatomy;
import banxin.type.Anatomy.Change;
import banxin.type.Anatomy.Item;
import banxin.type.GlyphRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Why the lines of the sample issue are as they are. */
class FormeTest {
    private static final Forme FORME =
            Shop.press().makeUp(Shop.HOME.resolve("templates/county/sample")).forme().orElseThrow();

    @TestFactory
    Stream<DynamicTest> lines() throws IOException {
        return Cases.of("explain.cases", FormeTest::explained);
    }

    private static String explained(Case one) {
        var story = one.setting("story", "");
        var lines = new Explanation(FORME, story);
        var wording = new Wording(Locale.forLanguageTag(one.setting("lang", "zh")));
        if (one.setting("line", "").isEmpty()) return lines.text(wording).stripTrailing();
        int asked = Integer.parseInt(one.setting("line", ""));
        if (!one.setting("format", "").equals("json")) return lines.text(asked, wording).stripTrailing();
        var out = new ByteArrayOutputStream();
        lines.json(asked, wording, out);
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static void everyLine(BiConsumer<Printed, Anatomy> check) {
        for (var story : FORME.stories()) {
            var lines = FORME.lines(story);
            assertThat(lines).extracting(Printed::number).startsWith(1).endsWith(lines.size());
            for (var line : lines) check.accept(line, FORME.anatomy(story, lines, line));
        }
    }

    @Test
    void cellsAndGapsAddUpToTheWidthOfTheLine() {
        everyLine((line, anatomy) ->
                assertThat(anatomy.start() + anatomy.width()).as(line.text()).isEqualTo(line.line().width()));
    }

    @Test
    void everyCharacterThatIsPrintedIsExplained() {
        everyLine((line, anatomy) -> assertThat(anatomy.items().stream().map(Item::text).collect(Collectors.joining()))
                .isEqualTo(line.line().runs().stream().map(GlyphRun::text).collect(Collectors.joining())));
    }

    @Test
    void changesTellTheWholeDifference() {
        everyLine((line, anatomy) -> assertThat(anatomy.items()).as(line.text()).allSatisfy(item ->
                assertThat(item.cell().printed() - item.cell().natural() + item.gap().printed() - item.gap().natural())
                        .isEqualTo(item.changes().stream().mapToInt(Change::amount).sum())));
    }

    @Test
    void everyLineInALegIsSetAgainAsPrinted() {
        everyLine((line, anatomy) -> {
            if (line.leg() > 0) assertThat(anatomy.isKnown()).as(line.text()).isTrue();
        });
    }

    @Test
    void aStoryOnNoPageHasNoLines() {
        assertThat(FORME.lines("nobody")).isEmpty();
        assertThat(FORME.nearest("village-bus")).contains("village-buses");
        assertThat(FORME.nearest("x")).isEmpty();
    }
}
