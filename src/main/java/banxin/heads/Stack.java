package banxin.heads;

import banxin.notice.Notice;
import java.util.List;

/** A whole set of heads one above the other, and what the editor is told of it where it is printed. */
public record Stack(List<Strip> strips, List<Notice> notices) {
    public static final Stack NONE = new Stack(List.of(), List.of());

    public Stack {
        strips = List.copyOf(strips);
        notices = List.copyOf(notices);
    }

    public int rows() {
        return strips.stream().mapToInt(Strip::rows).sum();
    }
}
