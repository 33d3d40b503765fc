package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Turn;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every vertical line, whatever was written. */
class StandingLawsTest {
    private static final int EM = 9000;
    private static final String NOT_FIRST = "。，、；：！？”’）》〉】〕〗］｝」』·～–";
    private static final String NOT_LAST = "“‘（《〈【〔〖［｛「『";

    @Property(seed = "20261123", tries = 400)
    void linesJoinToTheCopyAndStand(
            @ForAll("copy") String text, @ForAll @IntRange(min = 3, max = 20) int measure, @ForAll MarkWidths marks) {
        var lines = set(text, measure, marks);
        int done = 0;
        for (var line : lines) {
            assertThat(line.from()).isEqualTo(done);
            assertThat(line.to()).isGreaterThan(line.from());
            assertThat(line.vertical()).isTrue();
            assertThat(line.runs()).noneMatch(run -> run.form().turn() == Turn.LEVEL);
            done = line.to();
        }
        assertThat(done).isEqualTo(text.isBlank() ? 0 : text.length());
        assertThat(lines.stream().flatMap(line -> line.runs().stream()).map(GlyphRun::text).collect(Collectors.joining()))
                .isEqualTo(text.replaceAll("[\\s　]", ""));
    }

    @Property(seed = "20261123", tries = 400)
    void noLineStartsOrEndsWithWhatMayNot(@ForAll("copy") String text, @ForAll @IntRange(min = 3, max = 20) int measure) {
        var lines = set(text, measure, MarkWidths.KAIMING);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(NOT_FIRST).doesNotContain(text.substring(lines.get(i).from()).substring(0, 1));
            assertThat(NOT_LAST).doesNotContain(lines.get(i - 1).runs().getLast().text().substring(
                    lines.get(i - 1).runs().getLast().text().length() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"县", "。", "“", "—", "a", "1", "/", " ", "a ", "AB1 ", "1,", "𠮷", "e\u0301", "（("})
    void aHundredThousandOfAnythingTakesNoTime(String piece) {
        var text = piece.repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> set(text, 15, MarkWidths.KAIMING));
    }

    @Provide
    Arbitrary<String> copy() {
        var any = Arbitraries.of(
                "县", "委", "今", "天", "。", "，", "“", "”", "《", "》", "（", "）", "——", "……", "·", "～", "a", "WTO", "WiFi", "1",
                "26", "128", "2026", "98.49%", "-5℃", "’", " ", "　", "/", "𠮷", "é", "e\u0301", "(", ")", ",", "№", "！");
        return any.list().ofMaxSize(60).map(pieces -> String.join("", pieces).strip());
    }

    private static List<Line> set(String text, int measure, MarkWidths marks) {
        var type = new Type("song", "hei", EM, EM, 0, Align.CENTER);
        return new Compositor(HouseStyle.COUNTY.with(marks), new EmSquare())
                .stand(
                        "a.md",
                        List.of(new Paragraph(0, Role.HEADLINE, text, List.of(), 1)),
                        new Types(Map.of(Role.HEADLINE, type)),
                        measure * EM)
                .lines();
    }
}
