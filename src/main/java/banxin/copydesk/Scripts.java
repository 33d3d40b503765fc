package banxin.copydesk;

import banxin.type.Han;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which writing Banxin can set: a glyph for a character, one behind the other. Where letters join, stack, change places
 * or run from the right (Unicode 16, chapters 9 and 12 to 14), single glyphs would print nonsense.
 */
final class Scripts {
    private static final Set<UnicodeScript> SOLID = Set.of(
            UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN, UnicodeScript.HAN,
            UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL,
            UnicodeScript.YI, UnicodeScript.LISU, UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.CHEROKEE,
            UnicodeScript.ETHIOPIC, UnicodeScript.CANADIAN_ABORIGINAL, UnicodeScript.OGHAM, UnicodeScript.RUNIC,
            UnicodeScript.GOTHIC, UnicodeScript.DESERET, UnicodeScript.BRAILLE);

    private static final Map<UnicodeScript, String> CHINESE = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "阿拉伯字母（维吾尔文、哈萨克文等）"),
            Map.entry(UnicodeScript.TIBETAN, "藏文"),
            Map.entry(UnicodeScript.MONGOLIAN, "蒙古文"),
            Map.entry(UnicodeScript.PHAGS_PA, "八思巴文"),
            Map.entry(UnicodeScript.TAI_LE, "德宏傣文"),
            Map.entry(UnicodeScript.NEW_TAI_LUE, "西双版纳新傣文"),
            Map.entry(UnicodeScript.TAI_THAM, "老傣文"),
            Map.entry(UnicodeScript.HEBREW, "希伯来文"),
            Map.entry(UnicodeScript.SYRIAC, "叙利亚文"),
            Map.entry(UnicodeScript.THAANA, "它拿字母"),
            Map.entry(UnicodeScript.DEVANAGARI, "天城文（印地文、尼泊尔文等）"),
            Map.entry(UnicodeScript.BENGALI, "孟加拉文"),
            Map.entry(UnicodeScript.GURMUKHI, "古木基文"),
            Map.entry(UnicodeScript.GUJARATI, "古吉拉特文"),
            Map.entry(UnicodeScript.TAMIL, "泰米尔文"),
            Map.entry(UnicodeScript.TELUGU, "泰卢固文"),
            Map.entry(UnicodeScript.KANNADA, "卡纳达文"),
            Map.entry(UnicodeScript.MALAYALAM, "马拉雅拉姆文"),
            Map.entry(UnicodeScript.SINHALA, "僧伽罗文"),
            Map.entry(UnicodeScript.THAI, "泰文"),
            Map.entry(UnicodeScript.LAO, "老挝文"),
            Map.entry(UnicodeScript.KHMER, "高棉文"),
            Map.entry(UnicodeScript.MYANMAR, "缅文"),
            Map.entry(UnicodeScript.HANGUL, "零散的谚文字母"));

    private Scripts() {}

    /**
     * Latin letters, Han, marks and symbols: nearly all copy, and never in doubt. Asked first, because the Unicode tables
     * cost a cold process some milliseconds that an ordinary page can do without.
     */
    static boolean isFamiliar(int character) {
        return character < 0x300
                || Han.isUsual(character)
                || character >= 0x3000 && character < 0x302A
                || character >= 0xFF01 && character < 0xFF61
                || character >= 0x2010 && character < 0x2060
                || character >= 0x2100 && character < 0x2700;
    }

    /** Setting the character alone in its place would be wrong. */
    static boolean needsShaping(int character) {
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HANGUL ? isJoiningJamo(character) : !SOLID.contains(script);
    }

    /** What NFC could not join to its letter: no face here puts such a mark where it belongs. */
    static boolean isLooseMark(int character) {
        int kind = Character.getType(character);
        return kind == Character.NON_SPACING_MARK
                || kind == Character.ENCLOSING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiningJamo(int character) {
        return character >= 0x1100 && character <= 0x11FF
                || character >= 0xA960 && character <= 0xA97F
                || character >= 0xD7B0 && character <= 0xD7FF;
    }

    static String chinese(int character) {
        return CHINESE.getOrDefault(UnicodeScript.of(character), english(character) + " 文字");
    }

    /** As Unicode calls it: Tibetan, New Tai Lue. */
    static String english(int character) {
        var name = new StringBuilder(UnicodeScript.of(character).name().toLowerCase(Locale.ROOT).replace('_', ' '));
        for (int i = 0; i < name.length(); i++)
            if (i == 0 || name.charAt(i - 1) == ' ') name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
        return name.toString();
    }
}
