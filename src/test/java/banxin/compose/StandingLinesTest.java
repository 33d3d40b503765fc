package banxin.compose;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Vertical lines, by example. One em is 1000 here. */
class StandingLinesTest {
    @TestFactory
    Stream<DynamicTest> standing() throws IOException {
        return Cases.of("standing.cases", StandingLinesTest::stood);
    }

    private static String stood(Case one) {
        return lines(one).stream().map(StandingLinesTest::line).collect(Collectors.joining("\n"));
    }

    /** Each run with its turn; of upright ones, the top of every em box; then the length of the line. */
    private static String line(Line line) {
        return line.runs().stream().map(StandingLinesTest::run).collect(Collectors.joining(" ")) + " | " + line.width();
    }

    private static String run(GlyphRun run) {
        return switch (run.form().turn()) {
            case LEVEL -> "level " + run.text();
            case UPRIGHT -> upright(run);
            case CLOCKWISE -> "turned(" + run.text() + ")" + run.x();
            case ABREAST -> "abreast(" + run.text() + ")" + run.x() + "×" + run.form().stretch();
        };
    }

    private static String upright(GlyphRun run) {
        var places = new StringBuilder();
        int top = run.x();
        int[] characters = run.text().codePoints().toArray();
        for (int i = 0; i < characters.length; top += run.advances().get(i++))
            places.append(i == 0 ? "" : " ").append(Character.toString(characters[i])).append(top);
        return places.toString();
    }

    private static List<Line> lines(Case one) {
        var style = HouseStyle.COUNTY
                .with(MarkWidths.valueOf(one.setting("marks", "KAIMING")))
                .keeping(one.settings().containsKey("keep") ? List.of(one.setting("keep", "")) : List.of());
        var type = new Type("song", "hei", 1000, 1500, 0, Align.CENTER);
        var paragraph = new Paragraph(0, Role.HEADLINE, one.input(), List.of(), 1);
        int measure = one.settings().containsKey("measure")
                ? (int) (1000 * Double.parseDouble(one.setting("measure", "")))
                : Setter.ENDLESS;
        return new Compositor(style, new EmSquare())
                .stand("story.md", List.of(paragraph), new Types(Map.of(Role.HEADLINE, type)), measure)
                .lines();
    }
}
