package banxin.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.page.DateLine;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmanacTest {
    private final Map<Integer, Year> years = new HashMap<>();

    @Test
    void theDateLineIsWhatTheNewspaperPrints() {
        var date = LocalDate.of(2026, 11, 23);
        assertThat(Almanac.of(date))
                .isEqualTo(new DateLine("2026年11月23日", "星期一", "丙午年", "十月十五", ""));
        assertThat(Almanac.of(LocalDate.of(2026, 11, 22)).solarTerm()).isEqualTo("小雪");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-05, 己亥年", "2020-01-25, 庚子年", "2021-02-12, 辛丑年", "2022-02-01, 壬寅年", "2023-01-22, 癸卯年",
        "2024-02-10, 甲辰年", "2025-01-29, 乙巳年", "2026-02-17, 丙午年", "2027-02-06, 丁未年", "2028-01-26, 戊申年",
        "2029-02-13, 己酉年", "2030-02-03, 庚戌年", "2031-01-23, 辛亥年", "2032-02-11, 壬子年", "2033-01-31, 癸丑年",
        "2034-02-19, 甲寅年", "2035-02-08, 乙卯年", "1949-01-29, 己丑年", "1985-02-20, 乙丑年", "2100-02-09, 庚申年"
    })
    void springFestivalOpensTheYear(LocalDate date, String year) {
        var eve = Almanac.of(date.minusDays(1));
        assertThat(Almanac.of(date).lunarDay()).isEqualTo("正月初一");
        assertThat(Almanac.of(date).lunarYear()).isEqualTo(year).isNotEqualTo(eve.lunarYear());
        assertThat(eve.lunarDay()).isIn("十二月廿九", "十二月三十");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-23, 闰六月初一", "2020-05-23, 闰四月初一", "2023-03-22, 闰二月初一", "2025-07-25, 闰六月初一",
        "2028-06-23, 闰五月初一", "2031-04-22, 闰三月初一", "2033-12-22, 闰十一月初一"
    })
    void theLeapMonthIsWhereTheStandardPutsIt(LocalDate date, String day) {
        assertThat(Almanac.of(date).lunarDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-06, 30", "2030-02-03, 29"})
    void theWholeFirstMonthOf2027And2030IsRight(LocalDate newYear, int length) {
        for (var day = 0; day < length; day++) {
            assertThat(Almanac.of(newYear.plusDays(day)).lunarDay()).isEqualTo("正月" + DAYS.get(day));
        }
        assertThat(Almanac.of(newYear.plusDays(length)).lunarDay()).isEqualTo("二月初一");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-04, 立春", "2026-04-05, 清明", "2026-06-21, 夏至", "2026-12-22, 冬至", "2021-12-21, 冬至",
        "2024-04-04, 清明", "2008-05-21, 小满", "2025-02-03, 立春", "2017-02-03, 立春", "2016-09-07, 白露",
        "1979-01-20, 大寒", "2027-02-04, 立春"
    })
    void solarTermsFallOnTheirDays(LocalDate date, String term) {
        assertThat(Almanac.of(date).solarTerm()).isEqualTo(term);
        assertThat(Almanac.of(date.plusDays(1)).solarTerm()).isEmpty();
    }

    @Test
    void twentyFourTermsAYear() {
        var terms = days(2026).map(date -> Almanac.of(date).solarTerm()).filter(term -> !term.isEmpty());
        assertThat(terms.toList()).hasSize(24).doesNotHaveDuplicates().startsWith("小寒").endsWith("冬至");
    }

    @Test
    void everyDayFollowsTheOneBefore() {
        var yesterday = at(LocalDate.of(1900, 12, 31));
        for (var date = LocalDate.of(1901, 1, 1); date.getYear() <= 2100; date = date.plusDays(1)) {
            var today = at(date);
            var runsOn = today.day() == yesterday.day() + 1
                    && today.month() == yesterday.month()
                    && today.again() == yesterday.again();
            var nextMonth = today.again() ? yesterday.month() : yesterday.month() % 12 + 1;
            var turns = today.day() == 1 && yesterday.day() >= 29 && today.month() == nextMonth;
            assertThat(runsOn || turns).as(date.toString()).isTrue();
            yesterday = today;
        }
    }

    /** Before 1929 calendars went by Beijing mean time, and Time4J follows them. */
    @Test
    void anotherProgramFindsTheSameMonths() {
        for (var year = 1929; year <= 2100; year++) {
            var date = year(year).first();
            for (var next = date.plusYears(1).minusDays(20); date.isBefore(next); date = date.plusDays(29)) {
                var theirs = PlainDate.from(date).transform(ChineseCalendar.axis());
                var day = new Year.Day(
                        theirs.getMonth().getNumber(), theirs.getMonth().isLeap(), theirs.getDayOfMonth());
                assertThat(at(date)).as(date.toString()).isEqualTo(day);
            }
        }
    }

    @Test
    void outsideTheTableTheLineHasNoLunarDay() {
        assertThat(Almanac.of(LocalDate.of(1899, 12, 31)))
                .isEqualTo(new DateLine("1899年12月31日", "星期日", "", "", ""));
        assertThat(Almanac.of(LocalDate.of(2150, Month.MAY, 1)).lunarDay()).isEmpty();
        assertThat(Almanac.of(LocalDate.of(-5, 1, 1)).lunarYear()).isEmpty();
    }

    private static final List<String> DAYS = List.of(
            "初一", "初二", "初三", "初四", "初五", "初六", "初七", "初八", "初九", "初十", "十一", "十二", "十三", "十四", "十五",
            "十六", "十七", "十八", "十九", "二十", "廿一", "廿二", "廿三", "廿四", "廿五", "廿六", "廿七", "廿八", "廿九", "三十");

    private static Stream<LocalDate> days(int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1));
    }

    private Year.Day at(LocalDate date) {
        var year = year(date.getYear());
        return (date.isBefore(year.first()) ? year(year.number() - 1) : year).day(date).orElseThrow();
    }

    private Year year(int number) {
        return years.computeIfAbsent(number, it -> Year.of(it).orElseThrow());
    }
}
