package banxin.yaml;

import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import java.util.stream.Stream;

/**
 * Remarks on one file.
 *
 * @param file path inside the issue folder
 */
public record Remarks(String file, Notices notices) {
    private static final int LONGEST = 60;

    public void fault(int line, String code, Object... arguments) {
        notices.add(Notice.fault(code, Place.of(file, line), shorten(arguments)));
    }

    public void warning(int line, String code, Object... arguments) {
        notices.add(Notice.warning(code, Place.of(file, line), shorten(arguments)));
    }

    public void note(int line, String code, Object... arguments) {
        notices.add(Notice.note(code, Place.of(file, line), shorten(arguments)));
    }

    /** What an editor wrote may be a page long; a sentence quotes the beginning. Our own word lists stay whole. */
    private static Object[] shorten(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Vocabulary words ? words.shown() : shorten(argument.toString()))
                .toArray();
    }

    /** As much of a text as a sentence quotes. */
    public static String shorten(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
