package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.notice.Wording;
import banxin.page.Printed;
import banxin.proof.Proof;
import banxin.run.Outcome.End;
import banxin.type.Anatomy;
import banxin.type.Anatomy.Change;
import banxin.type.Anatomy.Item;
import banxin.type.GlyphRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Why the lines of the sample issue are as they are. */
class ExplainRunTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));
    private static final ExplainRun RUN = new ExplainRun(HOME, (step, arguments) -> {});

    @BeforeAll
    static void read() {
        assertThat(RUN.read(HOME.resolve("templates/county/sample")).end()).isEqualTo(End.DONE);
    }

    @TestFactory
    Stream<DynamicTest> lines() throws IOException {
        return Cases.of("explain.cases", ExplainRunTest::explained);
    }

    private static String explained(Case one) {
        var story = one.setting("story", "");
        var lines = RUN.lines(story);
        var wording = new Wording(Locale.forLanguageTag(one.setting("lang", "zh")));
        if (one.setting("line", "").isEmpty()) return Proof.of(lines, wording).stripTrailing();
        var asked = lines.get(Integer.parseInt(one.setting("line", "")) - 1);
        var anatomy = RUN.anatomy(story, lines, asked);
        if (!one.setting("format", "").equals("json")) return Proof.of(asked, anatomy, wording).stripTrailing();
        var out = new ByteArrayOutputStream();
        Proof.anatomy(story, asked, anatomy, wording, out);
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static void everyLine(BiConsumer<Printed, Anatomy> check) {
        for (var story : RUN.stories()) {
            var lines = RUN.lines(story);
            assertThat(lines).extracting(Printed::number).startsWith(1).endsWith(lines.size());
            for (var line : lines) check.accept(line, RUN.anatomy(story, lines, line));
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
        assertThat(RUN.lines("nobody")).isEmpty();
        assertThat(RUN.nearest("village-bus")).contains("village-buses");
        assertThat(RUN.nearest("x")).isEmpty();
    }
}
