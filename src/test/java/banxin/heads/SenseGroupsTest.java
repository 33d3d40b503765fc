package banxin.heads;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.sense.Sense;
import banxin.type.Opportunity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Headlines of a county paper, drawn with their sense groups, and where they are cut (typesetting I5). */
class SenseGroupsTest {
    /** A cut that costs so much is one that an editor would not make. */
    private static final int IN_NEED = 50;

    static Stream<String> drawn() throws IOException {
        var file = Path.of(System.getProperty("banxin.home"), "src/test/cases/headlines.txt");
        return Files.readString(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** Offsets of these marks in a headline that is drawn with others. */
    private static TreeSet<Integer> marked(String drawn, String marks) {
        var at = new TreeSet<Integer>();
        int offset = 0;
        for (char character : drawn.toCharArray()) {
            if (marks.indexOf(character) >= 0) at.add(offset);
            if ("/|‖".indexOf(character) < 0) offset++;
        }
        return at;
    }

    private static String text(String drawn) {
        return drawn.replaceAll("[/|‖]", "");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void noWordIsCut(String drawn) {
        assertThat(marked(drawn, "/|‖")).containsAll(cuts(text(drawn)));
    }

    @Test
    void mostSenseGroupsAreSeen() throws IOException {
        int groups = 0;
        int seen = 0;
        for (var drawn : drawn().toList()) {
            var wanted = marked(drawn, "|‖");
            groups += wanted.size();
            wanted.retainAll(cuts(text(drawn)));
            seen += wanted.size();
        }
        assertThat(seen).isGreaterThan(groups * 9 / 10);
    }

    private static List<Integer> cuts(String text) {
        return new Sense(List.of()).cuts(text).stream()
                .filter(cut -> cut.cost() < IN_NEED && !isQuoted(text, cut.at()))
                .map(Opportunity::at)
                .toList();
    }

    /** Make-up keeps short quotations whole. */
    private static boolean isQuoted(String text, int at) {
        return text.substring(0, at).matches(".*[“《][^”》]*");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void inTwoLinesItIsCutWhereAnEditorWould(String drawn) {
        var text = text(drawn);
        var fitted = HeadSetting.fit(text, HeadSetting.natural(text) * 0.66, 2);
        assertThat(HeadSetting.broken(text, fitted)).isEqualTo(drawn.replaceAll("[/|]", "").replace('‖', '|'));
        assertThat(ratio(fitted)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void inThreeLinesNoWordIsCut(String drawn) {
        var text = text(drawn);
        var fitted = HeadSetting.fit(text, HeadSetting.natural(text) * 0.44, 3);
        if (!fitted.bySense()) return;
        var ends = fitted.lines().subList(0, fitted.lines().size() - 1).stream().map(line -> line.to()).toList();
        assertThat(marked(drawn, "/|‖")).containsAll(ends);
    }

    /** One in six may have no good third line; it says so, and a smaller size is taken. */
    @Test
    void threeLinesBySenseAreTheRule() throws IOException {
        var not = drawn().map(SenseGroupsTest::text)
                .filter(text -> !HeadSetting.fit(text, HeadSetting.natural(text) * 0.44, 3).bySense())
                .toList();
        assertThat(not).hasSizeLessThanOrEqualTo(9);
    }

    private static double ratio(HeadFit.Fitted fitted) {
        var widths = fitted.lines().stream().mapToInt(line -> line.width() - line.runs().getFirst().x()).summaryStatistics();
        return widths.getMin() / (double) widths.getMax();
    }

    @ParameterizedTest
    @CsvSource({
        "霁川县县长诸葛清溪到任, 诸葛清溪",
        "全县推广一站式快办, 一站式快办",
        "白鹤镇再生稻三号田开镰, 再生稻三号田",
    })
    void aNameOfTheHouseIsNeverCut(String text, String name) {
        var cuts = new Sense(List.of(name)).cuts(text).stream().map(Opportunity::at).toList();
        int from = text.indexOf(name);
        assertThat(cuts).isNotEmpty().noneMatch(at -> at > from && at < from + name.length());
    }

    @Test
    void theCutsAreTheSameInEveryThreadAndLocale() throws IOException {
        var heads = drawn().map(SenseGroupsTest::text).toList();
        var sense = new Sense(List.of());
        var expected = heads.stream().map(sense::cuts).toList();
        var usual = Locale.getDefault();
        try {
            for (var locale : List.of(Locale.ROOT, Locale.CHINA, Locale.of("ar"))) {
                Locale.setDefault(locale);
                assertThat(heads.parallelStream().map(sense::cuts).toList()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void anythingHasCutsInsideItself() {
        for (var text : List.of("", "，", "𠮷𠮷𠮷", "a b c", "　　", "\uD842", "“”《》", "八".repeat(3000)))
            assertThat(new Sense(List.of()).cuts(text)).allMatch(
                    cut -> cut.at() > 0 && cut.at() < text.codePointCount(0, text.length()) && cut.cost() >= 0);
    }
}
