package banxin.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.EmSquare;
import banxin.marks.Pairs.Gap;
import banxin.marks.Sort;
import banxin.notice.Wording;
import banxin.type.Anatomy;
import banxin.type.Anatomy.End;
import banxin.type.Anatomy.Item;
import banxin.type.Copy.Paragraph;
import banxin.type.HouseStyle;
import banxin.type.HouseStyle.Breaks;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.SetLine;
import banxin.type.SetLine.Fit;
import banxin.type.Treatment;
import banxin.type.Treatment.By;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the compositor says of its own lines. One em is 1000 here. */
class AnatomyTest {
    private static final Type TYPE = new Type("song", "hei", 1000, 1500, 2000, Align.JUSTIFY);
    private static final String LONG = "今天的会议开得好，".repeat(11) + "县委来";

    private static Compositor house(Breaks breaks) {
        return new Compositor(HouseStyle.COUNTY.with(breaks).keeping(List.of("王小明")), new EmSquare());
    }

    private static List<Line> set(Compositor compositor, String text, int measure) {
        return compositor.explained("", paragraph(text), TYPE, measure * 1000, notice -> {}).stream()
                .map(SetLine::line)
                .toList();
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(0, Role.BODY, text, List.of(), 1);
    }

    private static Anatomy anatomy(String text, int measure, int line) {
        var house = house(Breaks.FIRST_FIT);
        return house.anatomy(paragraph(text), TYPE, measure * 1000, set(house, text, measure), line);
    }

    private static List<String> whys(String text) {
        return anatomy(text, 60, 0).items().stream().map(item -> item.text() + item.end().why()).toList();
    }

    @Test
    void aLineRemembersHowItsParagraphWasSet() {
        var house = house(Breaks.TOTAL_FIT);
        for (int tracking : new int[] {-24, 20}) {
            var printed = set(house.tracked(tracking), LONG, 19);
            assertThat(house.anatomy(paragraph(LONG), TYPE, 19_000, printed, 1).treatment())
                    .isEqualTo(new Treatment(By.COPYFIT, tracking, 0));
        }
        assertThat(house.anatomy(paragraph(LONG), TYPE, 19_000, set(house, LONG, 19), 1).treatment())
                .isEqualTo(new Treatment(By.HOUSE, 0, 0));
    }

    @Test
    void linesThatFoundNoRoomAreNotMissed() {
        var house = house(Breaks.TOTAL_FIT);
        var printed = set(house, LONG, 19).subList(0, 3);
        assertThat(house.anatomy(paragraph(LONG), TYPE, 19_000, printed, 2).treatment().by()).isEqualTo(By.HOUSE);
    }

    @Test
    void aLineThatNobodySetsSoIsToldAsPrinted() {
        var house = house(Breaks.TOTAL_FIT);
        var strange = set(house.tracked(-24), "今天的会议开得好", 19).getFirst();
        var anatomy = house.anatomy(paragraph("今天的会议，开得好"), TYPE, 19_000, List.of(strange), 0);
        assertThat(anatomy.isKnown()).isFalse();
        assertThat(anatomy.start() + anatomy.width()).isEqualTo(strange.width());
        assertThat(anatomy.items().stream().map(Item::text).collect(Collectors.joining())).isEqualTo("今天的会议开得好");
    }

    @Test
    void whatIsSqueezedIsNamedByItsClass() {
        var anatomy = anatomy("甲A乙B丙AB丁戊己庚辛壬", 10, 0);
        assertThat(anatomy.fit()).isEqualTo(Fit.SQUEEZED);
        assertThat(anatomy.items().stream().flatMap(item -> item.changes().stream()).map(Anatomy.Change::what))
                .isNotEmpty().containsOnly("squeeze-latin-gap");
    }

    @Test
    void theRivalsOfAnEndAreMeasured() {
        var anatomy = anatomy("甲乙丙丁戊，己庚辛", 7, 0);
        assertThat(anatomy.items().stream().map(Item::text).collect(Collectors.joining())).isEqualTo("甲乙丙丁");
        assertThat(anatomy.later()).get().satisfies(later -> {
            assertThat(later.text()).isEqualTo("戊，");
            assertThat(later.wanted()).isEqualTo(500);
            assertThat(later.fits()).isFalse();
        });
        assertThat(anatomy.earlier()).get().satisfies(earlier -> {
            assertThat(earlier.text()).isEqualTo("丁");
            assertThat(earlier.gap()).isEqualTo(1000);
        });
    }

    @Test
    void whyALineMayNotEndIsTold() {
        assertThat(whys("甲，乙“丙——丁3.5万A王小明戊")).containsExactly(
                "甲not-start", "，free", "乙free", "“not-end", "丙free", "—sign", "—free", "丁free", "3number", ".number",
                "5measure", "万free", "Afree", "王name", "小name", "明free", "戊paragraph");
        assertThat(anatomy("甲，乙", 60, 0).items().getFirst().end()).isEqualTo(new End(false, 0, "not-start", "basic"));
    }

    @Test
    void anyLineIsExplained() {
        var house = house(Breaks.TOTAL_FIT);
        for (var text : List.of("\u0301", "a", "　", "“”", "——……", "𠮷", "1/2～3", "e\u0301，".repeat(9))) {
            var lines = set(house, text, 3);
            for (int line = 0; line < lines.size(); line++) {
                var anatomy = house.anatomy(paragraph(text), TYPE, 3000, lines, line);
                assertThat(anatomy.isKnown()).as(text).isTrue();
                assertThat(anatomy.start() + anatomy.width()).isEqualTo(lines.get(line).width());
            }
        }
    }

    @Test
    void everythingThatIsToldHasItsWords() throws IOException {
        var keys = new ArrayList<String>();
        for (var sort : Sort.values()) keys.add("sort." + key(sort));
        for (var role : Role.values()) keys.add("role." + role.key());
        for (var by : By.values()) keys.add("explain.by." + key(by));
        for (var squeeze : Squeeze.values()) keys.add("explain.change.squeeze-" + key(squeeze));
        for (var gap : Gap.values()) keys.addAll(List.of("explain.gap." + key(gap), "explain.change.grow-" + key(gap)));
        var reasons = Path.of(System.getProperty("banxin.home"), "src/main/java/banxin/compose/Reasons.java");
        Pattern.compile("\"([a-z0-9-]+)\"").matcher(Files.readString(reasons)).results()
                .forEach(reason -> keys.add("explain.end." + reason.group(1)));
        assertThat(keys).allSatisfy(key -> assertThat(new Wording(Locale.ROOT).sentence(key)).isNotBlank());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
