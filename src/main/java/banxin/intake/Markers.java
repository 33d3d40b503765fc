package banxin.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;

/** Numbers and points in front of the items of lists, however deep; an item that opens with a list has both markers. */
final class Markers {
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String marker = "";

    void open(OrderedList list) {
        numbers.push(list.getMarkerStartNumber());
    }

    void close() {
        numbers.pop();
    }

    void next(ListItem item) {
        marker += of(item);
    }

    /** The marker of the item that has begun; its first paragraph takes it. */
    String take() {
        var taken = marker;
        marker = "";
        return taken;
    }

    private String of(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) return "·";
        int number = numbers.pop();
        numbers.push(number + 1);
        return number + list.getMarkerDelimiter();
    }
}
