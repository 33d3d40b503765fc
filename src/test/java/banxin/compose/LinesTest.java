package banxin.compose;

import banxin.Cases;
import banxin.Cases.Case;
import banxin.EmSquare;
import banxin.hyphens.EnglishHyphens;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle.Edges;
import banxin.type.HouseStyle.Language;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.HouseStyle.Prohibition;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How paragraphs break and where their characters stand, by example. One em is 1000 here. */
class LinesTest {
    @TestFactory
    Stream<DynamicTest> breaks() throws IOException {
        return Cases.of("breaks.cases", LinesTest::broken);
    }

    @TestFactory
    Stream<DynamicTest> places() throws IOException {
        return Cases.of("places.cases", LinesTest::placed);
    }

    @TestFactory
    Stream<DynamicTest> ends() throws IOException {
        return Cases.of("ends.cases", LinesTest::ended);
    }

    /** | where a line may end, ¦ where it had better not. */
    private static String ended(Case one) {
        int[] text = one.input().codePoints().toArray();
        var type = new Type("song", "hei", 1000, 1500, 0, Align.JUSTIFY);
        var paragraph = new Paragraph(0, Role.BODY, one.input(), List.of(), 1);
        var marked = new StringBuilder();
        int done = 0;
        for (var end : new Compositor(style(one), new EmSquare(), new EnglishHyphens()).opportunities(paragraph, type)) {
            marked.append(new String(text, done, end.at() - done));
            if (end.at() < text.length) marked.append(end.cost() == 0 ? "|" : "¦");
            done = end.at();
        }
        return marked.toString();
    }

    private static String broken(Case one) {
        return lines(one).stream()
                .map(line -> one.input().substring(line.from(), line.to()))
                .collect(Collectors.joining("\n"));
    }

    /** Every character with the place of its origin in thousandths of an em; then the width of the line. */
    private static String placed(Case one) {
        return lines(one).stream().map(LinesTest::places).collect(Collectors.joining("\n"));
    }

    private static String places(Line line) {
        var places = new ArrayList<String>();
        for (GlyphRun run : line.runs()) {
            int x = run.x();
            int[] characters = run.text().codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                places.add(Character.toString(characters[i]) + x);
                x += run.advances().get(i);
            }
        }
        return String.join(" ", places) + " | " + line.width();
    }

    private static HouseStyle style(Case one) {
        return HouseStyle.COUNTY
                .with(MarkWidths.valueOf(one.setting("marks", "KAIMING")))
                .with(Prohibition.valueOf(one.setting("level", "GB")))
                .withLatinGap(Integer.parseInt(one.setting("gap", "250")))
                .with(Breaks.valueOf(one.setting("breaks", "FIRST_FIT")))
                .keeping(one.settings().containsKey("keep") ? List.of(one.setting("keep", "").split(",")) : List.of())
                .with(Language.valueOf(one.setting("lang", "HANS")))
                .with(new Edges(isSet(one, "hanging", false), isSet(one, "flush", true), isSet(one, "orphans", false)));
    }

    private static boolean isSet(Case one, String edge, boolean otherwise) {
        return Boolean.parseBoolean(one.setting(edge, String.valueOf(otherwise)));
    }

    private static List<Line> lines(Case one) {
        int indent = (int) (1000 * Double.parseDouble(one.setting("indent", "0")));
        var type = new Type("song", "hei", 1000, 1500, indent, Align.valueOf(one.setting("align", "JUSTIFY")));
        var paragraph = new Paragraph(0, Role.BODY, one.input(), List.of(), 1);
        int measure = (int) (1000 * Double.parseDouble(one.setting("measure", "10")));
        return new Compositor(style(one), new EmSquare(), new EnglishHyphens())
                .set("story.md", List.of(paragraph), new Types(Map.of(Role.BODY, type)), measure)
                .lines();
    }
}
