package banxin.galley;

import banxin.notice.Notice;
import banxin.type.SetLine;
import java.util.List;

/**
 * A set line in its paragraph.
 *
 * @param number of the paragraph, from 1
 * @param line its number in the paragraph, from 1
 * @param paragraph its text
 * @param notices on this line
 */
public record GalleyLine(int number, int line, SetLine set, String paragraph, List<Notice> notices) {
    public GalleyLine {
        notices = List.copyOf(notices);
    }
}
