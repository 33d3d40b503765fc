package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banxin.EmSquare;
import banxin.type.Accent;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Emphasis;
import banxin.type.Form;
import banxin.type.GlyphRun;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Line;
import banxin.type.Opportunity;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What inline markup does to lines. One em is 1000; a Latin letter takes half an em, in a reading a quarter. */
class InterlinearTest {
    private static final Type BODY = new Type("song", "hei", 1000, 1500, 0, Align.JUSTIFY);
    private static final Type RAGGED = new Type("song", "hei", 1000, 1500, 0, Align.LEFT);

    private static List<Line> set(String text, int ems, Type type, Span... spans) {
        return new Compositor(HouseStyle.COUNTY, new EmSquare())
                .set("a.md", List.of(paragraph(text, spans)), new Types(Map.of(Role.BODY, type)), ems * 1000)
                .lines();
    }

    private static Line line(String text, Span... spans) {
        var lines = set(text, 40, RAGGED, spans);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static Paragraph paragraph(String text, Span... spans) {
        return new Paragraph(0, Role.BODY, text, List.of(spans), 1);
    }

    private static Span read(int from, int to, String reading) {
        return new Span(from, to, Set.of(), reading);
    }

    private static List<Integer> breaks(String text, Span... spans) {
        return new Compositor(HouseStyle.COUNTY, new EmSquare())
                .opportunities(paragraph(text, spans), BODY).stream().map(Opportunity::at).toList();
    }

    /** Such as {@code 石0 楼1000}. */
    private static String places(List<GlyphRun> runs) {
        var places = new ArrayList<String>();
        for (var run : runs) {
            int x = run.x();
            int[] characters = run.text().codePoints().toArray();
            for (int i = 0; i < characters.length; x += run.advances().get(i++))
                places.add(Character.toString(characters[i]) + x);
        }
        return String.join(" ", places);
    }

    private static String readings(Line line) {
        var places = new ArrayList<String>();
        line.readings().forEach(run -> places.add(run.text() + run.x()));
        return String.join(" ", places);
    }

    @Test
    void aSyllableStandsOverTheMiddleOfItsHan() {
        var line = line("在石楼开会", read(1, 3, "shí lóu"));
        assertThat(places(line.runs())).isEqualTo("在0 石1000 楼2000 开3000 会4000");
        assertThat(readings(line)).isEqualTo("shí1125 lóu2125");
        assertThat(line.readings()).allMatch(run -> run.size() == 500 && run.form().equals(new Form(990, 1000)));
    }

    @Test
    void aBaseThatIsNarrowerThanItsReadingIsSpreadAndStandsInTheMiddle() {
        var line = line("一双手", read(1, 2, "shuāng"));
        assertThat(places(line.runs())).isEqualTo("一0 双1250 手2500");
        assertThat(readings(line)).isEqualTo("shuāng1000");
        assertThat(line.width()).isEqualTo(3500);
    }

    @Test
    void neighbouringReadingsAreAQuarterOfAnEmApart() {
        var line = line("双庄", read(0, 2, "shuāng zhuāng"));
        assertThat(readings(line)).isEqualTo("shuāng0 zhuāng1750");
        assertThat(readings(line("石楼", read(0, 2, "shíx lóux")))).isEqualTo("shíx0 lóux1250");
    }

    @Test
    void aWordIsReadAsAWhole() {
        var line = line("去西安城", read(1, 3, "Xī'ān"));
        assertThat(readings(line)).isEqualTo("Xī'ān1375");
        assertThat(places(line("方", read(0, 1, "fāngxi")).runs())).isEqualTo("方250");
        assertThat(places(line("方向", read(0, 2, "fāngxiàngx")).runs())).isEqualTo("方125 向1375");
    }

    @Test
    void aMarkInsideHasNoSyllable() {
        assertThat(readings(line("石、楼", read(0, 3, "shí lóu")))).isEqualTo("shí125 lóu1625");
    }

    @Test
    void oneWordInTwoFacesHasOneReading() {
        var first = new Span(0, 1, Set.of(), "Shílóu");
        var second = new Span(1, 2, EnumSet.of(Emphasis.STRONG), "Shílóu", true);
        assertThat(readings(line("石楼", first, second))).isEqualTo("Shílóu250");
    }

    @Test
    void linesMayEndBetweenSyllablesButNotInsideAWord() {
        assertThat(breaks("石楼县城", read(0, 2, "shí lóu"))).containsExactly(1, 2, 3, 4);
        assertThat(breaks("石楼县城", read(0, 2, "Shílóu"))).containsExactly(2, 3, 4);
    }

    @Test
    void aReadingFollowsItsHanToTheNextLine() {
        var lines = set("今天去石楼县城", 4, RAGGED, read(3, 5, "shí lóu"));
        assertThat(lines).hasSize(2);
        assertThat(readings(lines.get(0))).isEqualTo("shí3125");
        assertThat(readings(lines.get(1))).isEqualTo("lóu125");
    }

    @Test
    void aSmallFigureFollowsItsCharacterWithoutGapOrBreak() {
        var line = line("精神2传达", new Span(2, 3, Emphasis.RAISED));
        assertThat(places(line.runs())).isEqualTo("精0 神1000 22000 传2300 达3300");
        assertThat(line.runs().get(1).size()).isEqualTo(600);
        assertThat(line.runs().get(1).form().rise()).isPositive();
        assertThat(breaks("精神2传达", new Span(2, 3, Emphasis.RAISED))).containsExactly(1, 3, 4, 5);
        assertThat(line("H2O", new Span(1, 2, Emphasis.LOWERED)).runs().get(1).form().rise()).isNegative();
    }

    @Test
    void aFigureBehindAFullStopStandsOverItsBlank() {
        assertThat(places(line("神。2传", new Span(2, 3, Emphasis.RAISED)).runs())).isEqualTo("神0 。1000 21500 传1800");
    }

    @Test
    void behindAUnitTheGapOfTheUnitStays() {
        assertThat(places(line("m2的", new Span(1, 2, Emphasis.RAISED)).runs())).isEqualTo("m0 2500 的1050");
    }

    @Test
    void twoNamesHaveTwoStrokesAndOneNameInTwoFacesHasOne() {
        assertThat(line("山西石楼", new Span(0, 2, Emphasis.NAMED), new Span(2, 4, Emphasis.NAMED)).accents())
                .extracting(Accent::x, Accent::width)
                .containsExactly(tuple(60, 1880), tuple(2060, 1880));
        var second = new Span(2, 4, EnumSet.of(Emphasis.NAMED, Emphasis.STRONG), "", true);
        assertThat(line("山西石楼", new Span(0, 2, Emphasis.NAMED), second).accents()).hasSize(1);
    }

    @Test
    void aDotStandsUnderTheLine() {
        var both = new Span(0, 1, EnumSet.of(Emphasis.NAMED, Emphasis.DOTTED), "");
        var accents = line("山，西", both, new Span(1, 2, Emphasis.DOTTED)).accents();
        assertThat(accents).extracting(Accent::kind).containsExactly(Emphasis.NAMED, Emphasis.DOTTED);
        assertThat(accents.get(1).drop()).isGreaterThan(accents.get(0).drop() + 100);
    }

    @Test
    void aFramedNameIsCarriedOverWholeAndOpenWhereItCannotBe() {
        var whole = set("今天去世的王小明同志", 7, RAGGED, new Span(5, 8, Emphasis.MOURNED));
        assertThat(whole.get(0).accents()).isEmpty();
        assertThat(whole.get(1).accents()).singleElement().matches(frame -> frame.opens() && frame.closes());
        var cut = set("王小明同志", 2, RAGGED, new Span(0, 5, Emphasis.MOURNED));
        assertThat(cut.getFirst().accents()).singleElement().matches(frame -> frame.opens() && !frame.closes());
        assertThat(cut.getLast().accents()).singleElement().matches(frame -> !frame.opens() && frame.closes());
    }

    @Test
    void aFrameTakesRoomOnTheLine() {
        var line = line("和王小明、", new Span(1, 4, Emphasis.MOURNED));
        assertThat(places(line.runs())).isEqualTo("和0 王1170 小2170 明3170 、4340");
        assertThat(line.accents().getFirst().x()).isEqualTo(1085);
        assertThat(line.accents().getFirst().width()).isEqualTo(3170);
        assertThat(places(line("和王、", new Span(1, 2, Emphasis.MOURNED)).runs())).isEqualTo("和0 王1170 、2340");
    }

    @Property(seed = "20261123", tries = 300)
    void linesJoinToTheCopyAndKeepTheirMeasureWhateverIsMarked(
            @ForAll("marked") List<Piece> pieces, @ForAll @IntRange(min = 7, max = 30) int ems, @ForAll Breaks breaks) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (var piece : pieces) {
            int from = text.length();
            text.append(piece.text());
            if (!piece.emphases().isEmpty() || !piece.reading().isEmpty())
                spans.add(new Span(from, text.length(), piece.emphases(), piece.reading(), piece.continued()));
        }
        var lines = new Compositor(HouseStyle.COUNTY.with(breaks), new EmSquare())
                .set("a.md", List.of(new Paragraph(0, Role.BODY, text.toString(), spans, 1)),
                        new Types(Map.of(Role.BODY, BODY)), ems * 1000)
                .lines();
        var painted = new StringBuilder();
        for (var line : lines) {
            assertThat(line.width()).isLessThanOrEqualTo(ems * 1000);
            line.runs().forEach(run -> painted.append(run.text()));
            line.accents().forEach(accent -> assertThat(accent.width()).isPositive());
        }
        assertThat(painted.toString()).isEqualTo(text.toString());
    }

    record Piece(String text, Set<Emphasis> emphases, String reading, boolean continued) {}

    @Provide
    Arbitrary<List<Piece>> marked() {
        var text = Arbitraries.of("石楼", "县", "王小明", "WiFi", "12", "，", "。", "“好”", "红楼梦", "2");
        var emphases = Arbitraries.of(Emphasis.class).set().ofMaxSize(3);
        var reading = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("shí lóu", "xiàn", "Wáng Xiǎomíng", "shuāng", "ā".repeat(90))));
        var continued = Arbitraries.of(true, false, false);
        return Combinators.combine(text, emphases, reading, continued).as(Piece::new).list().ofMaxSize(40);
    }
}
