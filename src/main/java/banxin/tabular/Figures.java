package banxin.tabular;

import banxin.type.GlyphRun;
import banxin.type.Line;
import java.util.regex.Pattern;

/** Numbers in a table, with their decimal points under one another; the faces give all digits one width (typesetting D5). */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("[-−+]?[¥￥$]?\\d[\\d,]*(\\.\\d+)?[%‰℃°]?");
    /** 没有数据: what editors type in a cell that has no number. */
    private static final Pattern NOTHING = Pattern.compile("[-−–—―…/]+");

    private Figures() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isNumberOrNothing(String text) {
        return isNumber(text) || NOTHING.matcher(text).matches();
    }

    /** From the line's left edge to its decimal point, or to where one would stand. */
    static int point(Line line) {
        int point = line.width();
        for (var run : line.runs()) {
            int x = run.x();
            for (int i = 0; i < run.advances().size(); i++) {
                int character = character(run, i);
                if (character == '.') return x;
                x += run.advances().get(i);
                if (Character.isDigit(character)) point = x;
            }
        }
        return point;
    }

    private static int character(GlyphRun run, int index) {
        return run.text().codePointAt(run.text().offsetByCodePoints(0, index));
    }
}
