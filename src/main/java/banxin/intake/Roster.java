package banxin.intake;

import banxin.type.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 名单: cuts a line of names. Where 、 ， ； separate them, a blank inside a name is an editor's way of spreading it;
 * else blanks separate. Nobody's name has one character: two such in a row, 王　芳, are one name spread by hand.
 */
final class Roster {
    private static final Pattern MARKS = Pattern.compile("[、，；,;]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern BESIDE_HAN = Pattern.compile(
            "(?<=\\p{IsHan})[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+(?=\\p{IsHan})");

    private Roster() {}

    /** @param marked some line of the list separates its names by marks */
    static List<String> names(String line, boolean marked) {
        var names = new ArrayList<String>();
        var pieces = (marked ? MARKS : BLANKS).splitAsStream(line).map(String::strip).filter(name -> !name.isEmpty());
        for (var piece : (Iterable<String>) pieces::iterator) {
            boolean halves = !marked && isHalf(piece) && !names.isEmpty() && isHalf(names.getLast());
            if (halves) names.add(names.removeLast() + piece);
            else names.add(BESIDE_HAN.matcher(piece).replaceAll(""));
        }
        return names;
    }

    static boolean isMarked(String list) {
        return MARKS.matcher(list).find();
    }

    private static boolean isHalf(String piece) {
        return piece.codePointCount(0, piece.length()) == 1 && Han.is(piece.codePointAt(0));
    }
}
