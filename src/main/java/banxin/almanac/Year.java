package banxin.almanac;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of {@code years.txt}.
 *
 * @param number Gregorian year in which the lunar year begins
 * @param first 正月初一
 * @param leap number of the month that comes twice; 0 for none
 * @param months one character a month: 1 for 30 days, 0 for 29
 * @param terms days of the month of the 24 terms of the Gregorian year, two digits each
 */
record Year(int number, LocalDate first, int leap, String months, String terms) {
    /** A day of the lunar year; {@code again} in the leap month. */
    record Day(int month, boolean again, int day) {}

    static Optional<Year> of(int number) {
        var key = number + " ";
        try (var table = Year.class.getResourceAsStream("years.txt");
                var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(key)).findFirst().map(Year::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of this lunar year that falls on a date not before its first; empty behind its last. */
    Optional<Day> day(LocalDate date) {
        var left = (int) (date.toEpochDay() - first.toEpochDay());
        for (var index = 0; index < months.length(); index++) {
            var length = 29 + months.charAt(index) - '0';
            if (left < length) return Optional.of(new Day(month(index), again(index), left + 1));
            left -= length;
        }
        return Optional.empty();
    }

    /** Which term begins on this day of the Gregorian year, 0 being 小寒; -1 for none. */
    int term(LocalDate date) {
        var inMonth = 2 * (date.getMonthValue() - 1);
        for (var term = inMonth; term < inMonth + 2; term++) {
            if (Integer.parseInt(terms, 2 * term, 2 * term + 2, 10) == date.getDayOfMonth()) return term;
        }
        return -1;
    }

    private int month(int index) {
        return leap > 0 && index >= leap ? index : index + 1;
    }

    private boolean again(int index) {
        return leap > 0 && index == leap;
    }

    private static Year read(String line) {
        var field = line.split(" ");
        var year = Integer.parseInt(field[0]);
        var monthAndDay = Integer.parseInt(field[1]);
        var first = LocalDate.of(year, monthAndDay / 100, monthAndDay % 100);
        return new Year(year, first, Integer.parseInt(field[2]), field[3], field[4]);
    }
}
