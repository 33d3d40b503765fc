/**
 * 历书: what the date line of a newspaper says besides the date (typesetting K4).
 *
 * <p>In comes a date, out goes a {@link banxin.page.DateLine}: weekday, lunar year and day, solar term.
 * Steps: find the line of the lunar year in {@code years.txt}, count the months through, name the day.
 *
 * <p>The table follows GB/T 33661-2017 and is worked out by {@code src/data/almanac.py}; why no library does it is
 * told in {@code src/docs/decisions/2026-11-23-lunar-calendar.md}.
 */
@NullMarked
package banxin.almanac;

import org.jspecify.annotations.NullMarked;
