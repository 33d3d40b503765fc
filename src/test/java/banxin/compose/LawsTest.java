package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every line, whatever was written. */
class LawsTest {
    private static final int EM = 9000;
    private static final String NOT_FIRST = "。，、；：！？”’）》〉】〕〗］｝」』·～–";
    private static final String NOT_LAST = "“‘（《〈【〔〖［｛「『";
    private static final Types TYPES =
            new Types(Map.of(Role.BODY, new Type("song", "hei", EM, EM, 2000, Align.JUSTIFY)));

    @Property(seed = "20261123", tries = 400)
    void linesJoinToTheCopyAndKeepTheirMeasure(
            @ForAll("copy") String text, @ForAll @IntRange(min = 5, max = 35) int measure, @ForAll MarkWidths marks) {
        var lines = set(text, measure, marks);
        int done = 0;
        for (var line : lines) {
            assertThat(line.from()).isEqualTo(done);
            assertThat(line.to()).isGreaterThan(line.from());
            assertThat(line.width()).isLessThanOrEqualTo(measure * EM);
            done = line.to();
        }
        assertThat(done).isEqualTo(text.isBlank() ? 0 : text.length());
        assertThat(painted(lines)).isEqualTo(text.replaceAll("[\\s　]", ""));
    }

    @Property(seed = "20261123", tries = 400)
    void noLineStartsOrEndsWithWhatMayNot(@ForAll("sentences") String text, @ForAll @IntRange(min = 9, max = 35) int measure) {
        var lines = set(text, measure, MarkWidths.KAIMING);
        for (int i = 1; i < lines.size(); i++) assertThat(NOT_FIRST).doesNotContain(first(text, lines.get(i)));
        for (int i = 0; i < lines.size() - 1; i++) assertThat(NOT_LAST).doesNotContain(last(text, lines.get(i)));
    }

    @Property(seed = "20261123", tries = 100)
    void settingTwiceIsTheSame(@ForAll("copy") String text, @ForAll @IntRange(min = 5, max = 35) int measure) {
        assertThat(set(text, measure, MarkWidths.KAIMING)).isEqualTo(set(text, measure, MarkWidths.KAIMING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县", "。", "“", "”", "—", "…", "·", "a", "1", "/", "-", " ", "　", "a ", "。”", "1,", "𠮷", "e\u0301", "（("})
    void aHundredThousandOfAnythingTakesNoTime(String piece) {
        var text = piece.repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> set(text, 15, MarkWidths.KAIMING));
    }

    @Provide
    Arbitrary<String> copy() {
        var any = Arbitraries.of(
                "县", "委", "今", "天", "。", "，", "“", "”", "《", "》", "（", "）", "——", "……", "·", "～", "a", "WiFi", "1",
                "98.49%", "10:30", "-5℃", " ", "　", "/", "𠮷", "①", "é", "e\u0301", "☃", "(", ")", ",", "№", "，。”");
        return any.list().ofMaxSize(120).map(pieces -> String.join("", pieces).strip());
    }

    /** MarkWidths where writers put them: between words, closed where they were opened. */
    @Provide
    Arbitrary<String> sentences() {
        var words = Arbitraries.of("县委", "今天", "群众", "召开会议", "增长", "12万人", "98.49%", "5G", "收成", "的", "好");
        var marks = Arbitraries.of("，", "。", "、", "；", "：", "！", "？", "·", "～");
        var quoted = words.map(word -> "“" + word + "”");
        var titled = words.map(word -> "《" + word + "》（" + word + "）");
        var piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, words), net.jqwik.api.Tuple.of(2, quoted), net.jqwik.api.Tuple.of(1, titled));
        return piece.flatMap(word -> marks.map(mark -> word + mark)).list().ofMinSize(5).ofMaxSize(60).map(parts -> String.join("", parts));
    }

    private static List<Line> set(String text, int measure, MarkWidths marks) {
        var style = HouseStyle.COUNTY.with(marks);
        return new Compositor(style, new EmSquare())
                .set("story.md", List.of(new Paragraph(0, Role.BODY, text, List.of(), 1)), TYPES, measure * EM)
                .lines();
    }

    private static String painted(List<Line> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> line.runs().forEach(run -> text.append(run.text())));
        return text.toString();
    }

    private static String first(String text, Line line) {
        return text.substring(line.from()).strip().substring(0, 1);
    }

    private static String last(String text, Line line) {
        var words = text.substring(0, line.to()).strip();
        return words.substring(words.length() - 1);
    }
}
