package banxin.fonts;

/**
 * One face of the case.
 *
 * @param key its name in themes
 * @param family its name in CSS; faces of one family differ by weight
 * @param weight 400 regular, 700 bold
 * @param fallback prints what the others do not have
 * @param zh its name among printers
 */
public record Face(String key, String family, int weight, boolean fallback, String zh) {}
