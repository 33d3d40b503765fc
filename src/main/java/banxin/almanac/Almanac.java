package banxin.almanac;

import banxin.page.DateLine;
import java.time.LocalDate;

/** Works out the date line. Lunar days are known from 1901 to 2100; outside, the line has none. */
public final class Almanac {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String TERMS =
            "小寒大寒立春雨水惊蛰春分清明谷雨立夏小满芒种夏至小暑大暑立秋处暑白露秋分寒露霜降立冬小雪大雪冬至";

    private Almanac() {}

    /** The date line of a day. */
    public static DateLine of(LocalDate date) {
        var gregorian = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        var weekday = "星期" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
        var thisYear = Year.of(date.getYear());
        var lunar = thisYear.filter(year -> !date.isBefore(year.first())).or(() -> Year.of(date.getYear() - 1));
        var day = lunar.flatMap(year -> year.day(date));
        return new DateLine(
                gregorian,
                weekday,
                day.flatMap(ignored -> lunar).map(Almanac::yearName).orElse(""),
                day.map(Almanac::dayName).orElse(""),
                thisYear.map(year -> termName(year.term(date))).orElse(""));
    }

    private static String yearName(Year year) {
        var sinceJiazi = year.number() - 4;
        return "" + STEMS.charAt(sinceJiazi % 10) + BRANCHES.charAt(sinceJiazi % 12) + "年";
    }

    /** 十一月 and 十二月 as the national dailies print them and the standard counts them, not 冬月 and 腊月. */
    private static String dayName(Year.Day day) {
        var month = day.month() == 1 ? "正" : number(day.month());
        return (day.again() ? "闰" : "") + month + "月" + (day.day() <= 10 ? "初" : "") + number(day.day());
    }

    private static String number(int number) {
        var unit = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        return switch (number) {
            case 10 -> "十";
            case 20 -> "二十";
            case 30 -> "三十";
            default -> (number < 10 ? "" : number < 20 ? "十" : "廿") + unit;
        };
    }

    private static String termName(int term) {
        return term < 0 ? "" : TERMS.substring(2 * term, 2 * term + 2);
    }
}
