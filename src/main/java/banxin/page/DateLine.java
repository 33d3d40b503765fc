package banxin.page;

/**
 * The date as the masthead prints it (typesetting K4). What a day does not have is the empty string.
 *
 * @param gregorian 2026年11月23日
 * @param weekday 星期一
 * @param lunarYear 丙午年
 * @param lunarDay 十月十五
 * @param solarTerm 小雪
 */
public record DateLine(String gregorian, String weekday, String lunarYear, String lunarDay, String solarTerm) {}
