package banxin.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.compose.Compositor;
import banxin.geom.Rect;
import banxin.issue.PagePlan.Placement;
import banxin.notice.Notice;
import banxin.page.Grid;
import banxin.stylebook.Stylebook;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story of four paragraphs in three legs of fifteen characters, on a place of its own. */
class ClosingTest {
    private static final String SENTENCE = "今天，全县各级干部走进田间地头，同群众一起把收成算了一遍。";

    private final Theme theme = Stylebook.read(
            Path.of(System.getProperty("banxin.home"), "templates/county"),
            Set.of("song", "song-bold", "hei", "hei-bold", "kai"),
            notice -> {
                throw new AssertionError(notice);
            });

    @Test
    void aFewFreeLinesInTheLastLegAreFilled() {
        int closed = 0;
        for (int characters = 300; characters < 330; characters++) {
            var natural = stand(characters, 0);
            var made = closed(natural);
            if (free(natural) == 0) assertThat(made).isSameAs(natural);
            else if (free(made) == 0) closed++;
            assertThat(text(made)).isEqualTo(text(natural));
            assertThat(free(made)).isLessThanOrEqualTo(free(natural));
        }
        assertThat(closed).as("of thirty lengths").isGreaterThanOrEqualTo(5);
    }

    @Test
    void aLineTooManyIsTakenInAndTold() {
        int saved = 0;
        for (int characters = 300; characters < 330; characters++) {
            var made = closed(stand(characters, -1));
            var lines = made.setting().units().size();
            boolean fits = Legs.pour(made.setting().units(), new int[3], made.variant().text()).size() == lines
                    && made.variant().rows() <= made.rows();
            if (!fits) continue;
            saved++;
            assertThat(made.setting().notices()).extracting(Notice::code).contains("copyfitted");
        }
        assertThat(saved).as("of thirty lengths").isPositive();
    }

    @Test
    void copyThatIsFarTooLongStaysAsItWas() {
        var stand = stand(300, -6);
        assertThat(closed(stand)).isSameAs(stand);
    }

    @Test
    void aWideHoleIsForTheEditor() {
        var stand = stand(300, 12);
        assertThat(closed(stand).variant().text()).isEqualTo(stand.variant().text());
    }

    /** @param more rows than the story needs */
    private Stand stand(int characters, int more) {
        var paragraphs = IntStream.range(0, 4)
                .mapToObj(i -> new Paragraph(i, Role.BODY, SENTENCE.repeat(30).substring(i, i + characters / 4 + i * 7), List.of(), i + 1))
                .toList();
        var copy = new Copy("a", "a.md", paragraphs);
        var setting = new CastOff(stone(), new Block(new Placement("a", 3, false, 1), copy, List.of()), 3).setting();
        var variant = setting.variants().getFirst();
        return new Stand(setting, variant, 0, 0, variant.rows() + more);
    }

    private Stone stone() {
        int measure = 15 * theme.em();
        var area = new Rect(0, 0, 3 * measure + 2 * theme.em(), 60 * theme.pitch());
        var grid = new Grid(area.width(), area.height(), 0, area, 3, measure, theme.em(), theme.pitch(), 60, theme.em());
        var setter = new Compositor(HouseStyle.COUNTY.with(Breaks.FIRST_FIT), new EmSquare());
        return new Stone(grid, theme, setter, text -> List.of());
    }

    private Stand closed(Stand stand) {
        return new Closing(stand, new CastOff(stone(), stand.setting().block(), 3)).closed();
    }

    private static int free(Stand stand) {
        return 3 * stand.variant().text() - stand.setting().units().size();
    }

    private static String text(Stand stand) {
        return stand.setting().units().stream()
                .flatMap(unit -> unit.lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(run -> run.text())
                .collect(Collectors.joining());
    }
}
