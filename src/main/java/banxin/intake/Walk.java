package banxin.intake;

import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Goes through a tree in reading order. No recursion: the depth of a text is its author's choice. */
final class Walk {
    private Walk() {}

    static void through(Node root, Consumer<Node> enter, Consumer<Node> leave) {
        var node = root;
        while (true) {
            enter.accept(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave.accept(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave.accept(node);
            }
            if (node == root) return;
            node = node.getNext();
        }
    }
}
