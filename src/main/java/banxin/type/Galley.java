package banxin.type;

import banxin.notice.Notice;
import java.util.List;

/**
 * 小样: paragraphs set to a measure, not yet on a page.
 *
 * <p>Its notices travel with it: make-up sets trial galleys that it throws away, and nobody should read remarks
 * about lines that are never printed.
 */
public record Galley(int measure, List<Line> lines, List<Notice> notices) {
    public Galley {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }
}
