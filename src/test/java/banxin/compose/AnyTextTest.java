package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.HouseStyle.Edges;
import banxin.type.HouseStyle.Language;
import banxin.type.HouseStyle.MarkWidths;
import banxin.type.HouseStyle.Prohibition;
import banxin.type.Opportunity;
import banxin.type.Role;
import banxin.type.SetLine;
import banxin.type.SetLine.Fit;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of lines for any Unicode text, in every style that a house can have. */
class AnyTextTest {
    private static final int EM = 1000;
    private static final int MANY = 100_000;
    private static final Type TYPE = new Type("song", "hei", EM, EM, 2000, Align.JUSTIFY);

    @Property(seed = "20261123", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void linesJoinToTheCopyAndStandInTheMeasure(
            @ForAll("texts") String text, @ForAll("styles") HouseStyle style, @ForAll @IntRange(min = 3, max = 35) int measure) {
        int done = 0;
        for (var set : set(text, style, measure)) {
            var line = set.line();
            assertThat(line.from()).isEqualTo(done);
            assertThat(line.to()).isGreaterThan(line.from());
            assertThat(line.width()).isLessThanOrEqualTo(measure * EM + (style.edges().hanging() ? EM / 2 : 0));
            int painted = line.runs().stream().mapToInt(run -> run.advances().total()).sum();
            assertThat(line.runs().getFirst().x() + painted).isEqualTo(line.width());
            done = line.to();
        }
        assertThat(done).isEqualTo(isBlank(text) ? 0 : text.length());
    }

    @Property(seed = "20261123", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void settingTwiceIsTheSame(
            @ForAll("texts") String text, @ForAll("styles") HouseStyle style, @ForAll @IntRange(min = 3, max = 35) int measure) {
        assertThat(set(text, style, measure)).isEqualTo(set(text, style, measure));
    }

    @Property(seed = "20261123", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void aLineEndsWhereItMayOrSaysThatItDoesNot(
            @ForAll("texts") String text, @ForAll("styles") HouseStyle style, @ForAll @IntRange(min = 3, max = 35) int measure) {
        var ends = opportunities(text, style).stream().map(Opportunity::at).toList();
        for (var set : set(text, style, measure))
            if (set.fit() != Fit.LAST_RESORT) assertThat(ends).contains(text.codePointCount(0, set.line().to()));
    }

    @Property(seed = "20261123", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void opportunitiesAscendToTheEndOfTheText(@ForAll("texts") String text, @ForAll("styles") HouseStyle style) {
        int last = 0;
        for (var opportunity : opportunities(text, style)) {
            assertThat(opportunity.at()).isGreaterThan(last);
            assertThat(opportunity.cost()).isNotNegative();
            last = opportunity.at();
        }
        assertThat(last).isEqualTo(isBlank(text) ? 0 : text.codePointCount(0, text.length()));
    }

    @Property(seed = "20261123", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void keepingANameTogetherLosesNothingAndWidensNoLine(
            @ForAll("texts") String text,
            @ForAll("styles") HouseStyle style,
            @ForAll @IntRange(min = 3, max = 35) int measure,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 40) int length) {
        int start = Math.min(from, text.length());
        var name = text.substring(start, Math.min(text.length(), start + length));
        linesJoinToTheCopyAndStandInTheMeasure(text, style.keeping(List.of(name, "县委")), measure);
    }

    @ParameterizedTest
    @MethodSource("heaps")
    void aHundredThousandOfAnythingTakesNoTime(String text) {
        for (var breaks : Breaks.values()) {
            var style = HouseStyle.COUNTY.with(breaks).keeping(List.of("县委", "县", "aa"));
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> set(text, style, 15));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> opportunities(text, HouseStyle.COUNTY));
    }

    static Stream<String> heaps() {
        var repeated = Stream.of(
                "县", "县a", "a县", "1县", "\u0301", "e\u0301", "\u200d", "👨\u200d", "🇨", "1", "-", "1-", "123-", "(", ")",
                "（", "）", "“", "”", "’", "‘’", "a’", " ", "a ", "县 ", "　", "—", "…", "/", "http://a.b/", "。”", "！", "？！",
                "！！ ", "·", "[1]", "［", "[123", "1,", "\u200b", "\u2060", "\u00a0", "\u2009", "\u202e", "\ud800", "가", "ᄀ", "ᅡ",
                "က", "◌", "aaaaaaaa ", "Banxin’s ", "$", "%", "$(", "℃", "１", "\u0000", "縣。", "𠮷");
        return Stream.concat(
                repeated.map(piece -> piece.repeat(MANY)),
                Stream.of(
                        "“".repeat(MANY / 2) + "”".repeat(MANY / 2),
                        "“a".repeat(MANY / 2) + "a”".repeat(MANY / 2),
                        "“‘".repeat(MANY / 4) + "’”".repeat(MANY / 4),
                        "“‘".repeat(MANY / 4) + "”’".repeat(MANY / 4),
                        "（".repeat(MANY / 2) + "县" + "）".repeat(MANY / 2),
                        "县" + "\u0301".repeat(MANY) + "县"));
    }

    @Provide
    Arbitrary<HouseStyle> styles() {
        var edges = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Edges::new);
        return Combinators.combine(
                        Arbitraries.of(Breaks.class), Arbitraries.of(MarkWidths.class), Arbitraries.of(Prohibition.class),
                        Arbitraries.of(Language.class), edges, Arbitraries.of(0, 125, 250, 500))
                .as((breaks, marks, level, language, ends, gap) ->
                        HouseStyle.COUNTY.with(breaks).with(marks).with(level).with(language).with(ends).withLatinGap(gap));
    }

    /** Copy as it is written, as nobody writes it, and characters of all planes, lone surrogates among them. */
    @Provide
    Arbitrary<String> texts() {
        var usual = Arbitraries.of("县", "委", "今天", "群众", "增长", "。", "，", "、", "“", "”", "《", "》", "（", "）", "——", "……", "·", "～");
        var western = Arbitraries.of(
                "a", "WiFi", "county", "don’t", "1", "98.49%", "10:30", "-5℃", "0351-4040000", "https://a.b/c?d=e&f=g", " ", "　", "/",
                "[1]", "①", "(", ")", "“word”", "—", "…", "’");
        var odd = Arbitraries.of(
                "e\u0301", "\u0301", "\u200d", "👨\u200d👩\u200d👧", "🇨🇳", "🇨", "\u200b", "\u2060", "\u00a0", "\u00ad", "\u202e", "\u2066",
                "\ufeff", "\u0000", "\u0085", "\u2028", "\t", "\ud800", "\udc00", "한국어", "ᄀ", "مرحبا", "ไทย", "𠮷", "葛\uDB40\uDD00", "\ufffd");
        return Arbitraries.frequencyOf(
                        Tuple.of(8, usual), Tuple.of(4, western), Tuple.of(2, odd), Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)))
                .list().ofMaxSize(100).map(pieces -> String.join("", pieces));
    }

    /** Nothing but what stands between words: such a paragraph has no line. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(character ->
                character <= ' ' || character == 0x85 || Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static List<SetLine> set(String text, HouseStyle style, int measure) {
        return new Compositor(style, new EmSquare()).explained("", paragraph(text), TYPE, measure * EM, notice -> {});
    }

    private static List<Opportunity> opportunities(String text, HouseStyle style) {
        return new Compositor(style, new EmSquare()).opportunities(paragraph(text), TYPE);
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(0, Role.BODY, text, List.of(), 1);
    }
}
