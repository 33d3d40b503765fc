package banxin.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One of a list: a bare word, or a mapping. */
public final class Item {
    private final Yaml yaml;
    private final Node node;

    private Item(Yaml yaml, Node node) {
        this.yaml = yaml;
        this.node = node;
    }

    /** All of a list; a single value counts as a list of one. */
    public static List<Item> of(Entry entry, String name) {
        return entry.items(name, Item::new);
    }

    /** The bare word; empty for anything else. */
    public Optional<Entry.Text> word() {
        if (!(node instanceof ScalarNode scalar)) return Optional.empty();
        return Optional.of(new Entry.Text(Entry.clean(scalar), yaml.line(node)));
    }

    public Entry entry(Vocabulary words) {
        return Entry.of(node, yaml, words);
    }
}
