package banxin.intake;

import java.util.regex.Pattern;

/**
 * Chinese marks in disguise while CommonMark reads the text.
 *
 * <p>CommonMark 6.2 lets {@code **} open only where a blank or a mark stands before it if a mark follows. Chinese has
 * no blanks: in {@code 他说**“好”**了} the asterisks would be printed. Noncharacters, which no copy holds by now, pass for
 * letters and are changed back one for one. One more stands between {@code **} and a bracket or a brace, so that
 * {@code 说**[石楼]{专名号}**的} is bold as well; it is dropped with all that is no character.
 */
final class StandIns {
    private static final String MARKS = "“”‘’（）《》〈〉【】〔〕「」『』。，、；：？！…—·～％／－";
    private static final char FIRST = '\uFDD0';
    private static final String LETTER = "\uFFFE";
    private static final Pattern BESIDE = Pattern.compile("(?<=\\*)(?=\\[)|(?<=[}｝])(?=\\*)");

    private StandIns() {}

    static String in(String text) {
        var letters = text.toCharArray();
        for (var i = 0; i < letters.length; i++) {
            if (letters[i] < 0x80) continue;
            var mark = MARKS.indexOf(letters[i]);
            if (mark >= 0) letters[i] = (char) (FIRST + mark);
        }
        return BESIDE.matcher(new String(letters)).replaceAll(LETTER);
    }

    static String out(String text) {
        var letters = text.toCharArray();
        for (var i = 0; i < letters.length; i++)
            if (letters[i] >= FIRST && letters[i] < FIRST + MARKS.length())
                letters[i] = MARKS.charAt(letters[i] - FIRST);
        return new String(letters);
    }
}
