package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banxin.EmSquare;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Fitting.Action;
import banxin.type.Fitting.Means;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import banxin.type.Wanted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Saving and gaining lines within limits (typesetting J7). */
class CopyfitTest {
    private static final int EM = 9000;
    private static final Types TYPES = new Types(Map.of(
            Role.BODY, new Type("song", "hei", EM, EM, 2000, Align.JUSTIFY),
            Role.CROSSHEAD, new Type("hei", "hei", EM, EM, 0, Align.CENTER)));
    /** Twelve lines of nineteen characters, the last of which carries three. */
    private static final String SHORT_END = "县委今天召开会议研究工作".repeat(17) + "到场看一看好";

    @Test
    void aLineThatIsAlreadyThereIsLeftAlone() {
        var fitting = fit(List.of("县委今天召开紧急会议，研究防控工作。"), 19, Wanted.lines(1), Breaks.FIRST_FIT);
        assertThat(fitting.actions()).isEmpty();
        assertThat(fitting.fits()).isTrue();
    }

    @Test
    void aFewCharactersOnTheLastLineAreTakenIn() {
        int natural = lines(List.of(SHORT_END), 19);
        var fitting = fit(List.of(SHORT_END), 19, Wanted.lines(natural - 1), Breaks.FIRST_FIT);
        assertThat(fitting.fits()).isTrue();
        assertThat(fitting.actions()).singleElement().satisfies(action -> {
            assertThat(action.means()).isEqualTo(Means.TRACKING);
            assertThat(action.amount()).isBetween(-60, -50);
            assertThat(action.saved()).isEqualTo(1);
        });
    }

    /** Quotes hug what they enclose; numbers, words and dashes stay whole. */
    @Test
    void printedLinesCarryTheTrackingInTheirAdvances() {
        var copy = "甲乙，丙丁“戊己”12ab庚——辛";
        int[] natural = advances(copy, 0);
        int[] tight = advances(copy, -80);
        assertThat(IntStream.range(0, natural.length).map(i -> tight[i] - natural[i]))
                .containsExactly(-720, -720, -720, -720, -720, 0, -720, 0, -720, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void copyThatIsFarTooLongSaysHowManyCharactersAreOver() {
        var fitting = fit(List.of(SHORT_END), 19, Wanted.lines(5), Breaks.FIRST_FIT);
        assertThat(fitting.fits()).isFalse();
        assertThat(fitting.galley().lines()).hasSize(11);
        assertThat(fitting.over()).isEqualTo(fitting.galley().lines().stream()
                .skip(5).mapToInt(line -> line.to() - line.from()).sum()).isPositive();
    }

    @Test
    void copyThatIsFarTooShortSaysHowManyLinesAreFree() {
        assertThat(fit(List.of("县委今天召开会议。"), 12, Wanted.lines(4), Breaks.FIRST_FIT).free()).isEqualTo(3);
    }

    @Test
    void nothingIsSetToNothing() {
        assertThat(fit(List.of(), 12, Wanted.lines(0), Breaks.FIRST_FIT).fits()).isTrue();
        assertThat(fit(List.of("", ""), 12, Wanted.lines(2), Breaks.FIRST_FIT).free()).isEqualTo(2);
    }

    @Test
    void whereThePitchIsFreeItTakesTheRest() {
        var copy = List.of("今天的会议开得好，".repeat(100) + "完。");
        int natural = lines(copy, 12);
        int tightest = fit(copy, 12, Wanted.lines(1), Breaks.FIRST_FIT).galley().lines().size();
        var fitting = fit(copy, 12, new Wanted(tightest - 1, true), Breaks.FIRST_FIT);
        assertThat(tightest).isLessThan(natural);
        assertThat(fitting.fits()).isTrue();
        assertThat(fitting.actions()).anySatisfy(action -> assertThat(action.means()).isEqualTo(Means.PITCH));
        assertThat(fitting.pitch()).isBetween(-30, -1);
        assertThat((long) fitting.galley().lines().size() * (1000 + fitting.pitch())).isLessThanOrEqualTo((tightest - 1) * 1000L);
    }

    @Test
    void marksThatWereSqueezedAreLetOutBeforeAnythingIsTracked() {
        var copy = List.of("今天开会。研究工作。".repeat(23));
        var fitting = fit(copy, 19, Wanted.lines(lines(copy, 19) + 1), Breaks.FIRST_FIT);
        assertThat(fitting.fits()).isTrue();
        assertThat(fitting.actions()).containsExactly(new Action(0, Means.MARKS, 1, -1));
    }

    @Test
    void theWorkIsSharedByNeighbours() {
        var copy = List.of("今天的会议".repeat(20), SHORT_END, "明天的会议".repeat(20));
        var fitting = fit(copy, 19, Wanted.lines(lines(copy, 19) - 1), Breaks.FIRST_FIT);
        assertThat(fitting.fits()).isTrue();
        assertThat(steps(fitting, 3)).allSatisfy(step -> assertThat(step).isLessThanOrEqualTo(Spreading.BAR));
    }

    @Test
    void headsAreNotTrackedAndPartTheirNeighbours() {
        var copy = new ArrayList<>(paragraphs(List.of(SHORT_END, "小标题", "今天的会议".repeat(20))));
        copy.set(1, new Paragraph(1, Role.CROSSHEAD, "小标题", List.of(), 2));
        var compositor = new Compositor(HouseStyle.COUNTY, new EmSquare());
        int natural = compositor.set("s", copy, TYPES, 19 * EM).lines().size();
        assertThat(compositor.fit("s", copy, TYPES, 19 * EM, Wanted.lines(natural - 1)).actions())
                .singleElement().extracting(Action::paragraph).isEqualTo(0);
    }

    @Test
    void aThousandParagraphsTakeNoTime() {
        var copy = IntStream.range(0, 1000).mapToObj(i -> SHORT_END.substring(i % 40)).toList();
        int natural = lines(copy, 19);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            var fitting = fit(copy, 19, Wanted.lines(natural - 100), Breaks.FIRST_FIT);
            assertThat(fitting.galley().lines()).hasSize(natural - 100);
        });
    }

    @Property(seed = "20261123", tries = 150)
    void whateverIsWantedTheLimitsHoldAndNoCharacterIsLost(
            @ForAll("story") List<String> copy,
            @ForAll @IntRange(min = 9, max = 24) int measure,
            @ForAll @IntRange(min = -4, max = 4) int more,
            @ForAll Breaks breaks) {
        int natural = lines(copy, measure, breaks);
        int wanted = Math.max(1, natural + more);
        var fitting = fit(copy, measure, Wanted.lines(wanted), breaks);
        for (var action : fitting.actions()) assertThat(action.amount()).isBetween(-80, 50);
        assertThat(fitting.pitch()).isZero();
        for (int i = 0; i < copy.size(); i++) assertThat(printed(fitting, i)).isEqualTo(copy.get(i));
        for (var line : fitting.galley().lines()) assertThat(line.width()).isLessThanOrEqualTo(measure * EM);
        assertThat(fitting.fits()).isEqualTo(fitting.galley().lines().size() == wanted);
        assertThat(natural - fitting.galley().lines().size())
                .as("the log says where each line went")
                .isEqualTo(fitting.actions().stream().mapToInt(Action::saved).sum());
        assertThat(fit(copy, measure, Wanted.lines(wanted), breaks)).isEqualTo(fitting);
    }

    @Provide
    Arbitrary<List<String>> story() {
        var words = Arbitraries.of("县委", "今天", "群众", "召开会议", "增长", "12万人", "98.49%", "5G", "收成", "的", "好", "“菜篮子”");
        var marks = Arbitraries.of("，", "。", "、", "；", "", "", "");
        var paragraph = words.flatMap(word -> marks.map(mark -> word + mark))
                .list().ofMinSize(3).ofMaxSize(60).map(parts -> String.join("", parts));
        return paragraph.list().ofMinSize(1).ofMaxSize(6);
    }

    private static Fitting fit(List<String> copy, int measure, Wanted wanted, Breaks breaks) {
        return new Compositor(HouseStyle.COUNTY.with(breaks), new EmSquare())
                .fit("story.md", paragraphs(copy), TYPES, measure * EM, wanted);
    }

    private static int lines(List<String> copy, int measure) {
        return lines(copy, measure, Breaks.FIRST_FIT);
    }

    private static int lines(List<String> copy, int measure, Breaks breaks) {
        return new Compositor(HouseStyle.COUNTY.with(breaks), new EmSquare())
                .set("story.md", paragraphs(copy), TYPES, measure * EM).lines().size();
    }

    private static List<Paragraph> paragraphs(List<String> copy) {
        return IntStream.range(0, copy.size())
                .mapToObj(i -> new Paragraph(i, Role.BODY, copy.get(i), List.of(), i + 1))
                .toList();
    }

    /** Differences of tracking from paragraph to paragraph. */
    private static List<Integer> steps(Fitting fitting, int paragraphs) {
        int[] tracking = new int[paragraphs];
        for (var action : fitting.actions())
            if (action.means() == Means.TRACKING) tracking[action.paragraph()] = action.amount();
        return IntStream.range(1, paragraphs).map(i -> Math.abs(tracking[i] - tracking[i - 1])).boxed().toList();
    }

    private static String printed(Fitting fitting, int paragraph) {
        return fitting.galley().lines().stream()
                .filter(line -> line.paragraph() == paragraph)
                .flatMap(line -> line.runs().stream())
                .map(run -> run.text())
                .collect(Collectors.joining());
    }

    private static int[] advances(String copy, int tracking) {
        var runs = new Compositor(HouseStyle.COUNTY, new EmSquare())
                .tracked(tracking)
                .set("story.md", paragraphs(List.of(copy)), TYPES, 30 * EM).lines().getFirst().runs();
        return runs.stream()
                .flatMapToInt(run -> IntStream.range(0, run.advances().size()).map(run.advances()::get))
                .toArray();
    }
}
