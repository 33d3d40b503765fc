package banxin.yaml;

import banxin.geom.Mp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping read by its vocabulary. Every getter tells what is wrong with the value and gives a harmless one. */
public final class Entry {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "true", true, "yes", true, "是", true, "false", false, "no", false, "否", false);

    private final Yaml yaml;
    private final Vocabulary vocabulary;
    private final int line;
    private final Map<Key, Field> fields = new HashMap<>();

    /** A value and the line of its key. */
    private record Field(String typed, Node value, int line) {}

    /** A line of a value. */
    public record Text(String text, int line) {}

    private Entry(Yaml yaml, Vocabulary vocabulary, int line) {
        this.yaml = yaml;
        this.vocabulary = vocabulary;
        this.line = line;
    }

    /** The whole document; an empty one is an empty mapping. */
    public static Entry root(Yaml yaml, Vocabulary vocabulary) {
        var node = yaml.root().filter(root -> !isNull(root));
        if (node.isPresent()) return of(node.get(), yaml, vocabulary);
        var entry = new Entry(yaml, vocabulary, yaml.above() + 1);
        entry.reportMissing(List.of());
        return entry;
    }

    static Entry of(Node node, Yaml yaml, Vocabulary vocabulary) {
        var entry = new Entry(yaml, vocabulary, yaml.line(node));
        if (node instanceof MappingNode mapping) entry.fill(mapping);
        else entry.reportNoMapping(node);
        return entry;
    }

    private void fill(MappingNode mapping) {
        var meant = new ArrayList<Key>();
        for (var tuple : mapping.getValue()) {
            var typed = typed(tuple);
            vocabulary.find(typed).ifPresentOrElse(key -> put(key, typed, tuple), () -> unknown(typed, tuple, meant));
        }
        reportMissing(meant);
    }

    private static String typed(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue().strip() : "[…]";
    }

    private void put(Key key, String typed, NodeTuple tuple) {
        var at = yaml.line(tuple.getKeyNode());
        var before = fields.putIfAbsent(key, new Field(typed, tuple.getValueNode(), at));
        if (before != null) yaml.remarks().fault(at, "duplicate-key", typed, before.line());
    }

    private void unknown(String typed, NodeTuple tuple, List<Key> meant) {
        var at = yaml.line(tuple.getKeyNode());
        var nearest = vocabulary.nearest(typed);
        if (nearest.isEmpty()) yaml.remarks().fault(at, "unknown-key", typed, vocabulary);
        nearest.ifPresent(word -> {
            yaml.remarks().fault(at, "misspelt-key", typed, word);
            meant.add(vocabulary.key(word));
        });
    }

    private void reportMissing(List<Key> meant) {
        for (var key : vocabulary.keys())
            if (key.required() && !meant.contains(key) && value(key.name()).isEmpty())
                yaml.remarks().fault(line(key.name()), "missing-key", key.shown());
    }

    private void reportNoMapping(Node node) {
        if (!wideColon(node)) yaml.remarks().fault(line, "not-a-mapping", vocabulary);
    }

    /** Lines such as {@code 标题：…} run on into the value above them; the editor meant a new key. */
    private boolean wideColon(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getScalarStyle() != ScalarStyle.PLAIN) return false;
        int first = scalar.getStartMark().map(Mark::getLine).orElse(0);
        int last = scalar.getEndMark().map(Mark::getLine).orElse(0);
        var inside = yaml.wideColons().stream().filter(at -> at >= first && at <= last).toList();
        inside.forEach(at -> yaml.remarks().fault(yaml.above() + at + 1, "full-width-colon"));
        return !inside.isEmpty();
    }

    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** Line of the key, or of the mapping where the key is absent. */
    public int line(String name) {
        var field = fields.get(vocabulary.key(name));
        return field == null ? line : field.line();
    }

    /** Line where the mapping begins. */
    public int line() {
        return line;
    }

    /** The value as one line; empty when absent. */
    public String text(String name) {
        return scalar(name)
                .map(node -> clean(node).lines().map(String::strip).collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** The value line by line, blank lines left out. */
    public List<Text> lines(String name) {
        return scalar(name).map(this::lines).orElse(List.of());
    }

    private List<Text> lines(ScalarNode node) {
        var block = node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
        var at = yaml.line(node) + (block ? 1 : 0);
        var lines = new ArrayList<Text>();
        for (var text : Characters.clean(node.getValue()).split("\n", -1)) {
            if (!text.isBlank()) lines.add(new Text(text.strip(), at));
            at++;
        }
        return lines;
    }

    public int whole(String name, int least, int most, int otherwise) {
        return whole(name, least, most).orElse(otherwise);
    }

    public OptionalInt whole(String name, int least, int most) {
        var text = text(name);
        if (text.isEmpty()) return OptionalInt.empty();
        if (text.matches("[0-9]{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) return OptionalInt.of(number);
        }
        fault(name, "not-a-number", text, least, most);
        return OptionalInt.empty();
    }

    /** A part of an em, in 1/1000 em. */
    public int thousandths(String name, int most, int otherwise) {
        var text = text(name);
        if (text.isEmpty()) return otherwise;
        if (text.matches("[0-9]?\\.?[0-9]{1,4}")) {
            var number = new BigDecimal(text).movePointRight(3).intValue();
            if (number <= most) return number;
        }
        fault(name, "not-a-number", text, 0, BigDecimal.valueOf(most, 3).stripTrailingZeros().toPlainString());
        return otherwise;
    }

    public boolean flag(String name) {
        var text = text(name);
        if (text.isEmpty()) return false;
        var answer = ANSWERS.get(text);
        if (answer == null) fault(name, "not-yes-or-no", text);
        return Boolean.TRUE.equals(answer);
    }

    public Optional<LocalDate> date(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException wrong) {
            fault(name, "not-a-date", text);
            return Optional.empty();
        }
    }

    public OptionalInt length(String name, int least, int most) {
        return length(name, least, most, Lengths.ABSOLUTE);
    }

    /** @param lengths knows how long 字 and 行 are */
    public OptionalInt length(String name, int least, int most, Lengths lengths) {
        var text = text(name);
        if (text.isEmpty()) return OptionalInt.empty();
        var length = lengths.read(text);
        if (length.isPresent() && length.getAsInt() >= least && length.getAsInt() <= most) return length;
        fault(name, "not-a-length", text, Math.round(Mp.toMm(least)), Math.round(Mp.toMm(most)));
        return OptionalInt.empty();
    }

    /** One of a few words; {@code choices} are shown in their order. */
    public <T> Optional<T> choice(String name, List<Map.Entry<String, T>> choices) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        var chosen = choices.stream().filter(choice -> choice.getKey().equalsIgnoreCase(text)).findFirst();
        if (chosen.isEmpty())
            fault(name, "not-one-of", text, String.join(" ", choices.stream().map(Map.Entry::getKey).toList()));
        return chosen.map(Map.Entry::getValue);
    }

    public Optional<Entry> mapping(String name, Vocabulary words) {
        return value(name).map(node -> of(node, yaml, words));
    }

    /** What is in a list; a single value counts as a list of one. */
    <T> List<T> items(String name, BiFunction<Yaml, Node, T> item) {
        var nodes = value(name)
                .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
                .orElse(List.of());
        return nodes.stream().map(node -> item.apply(yaml, node)).toList();
    }

    /** A mapping whose keys are names that the editor chose, in the order of the file. */
    public SequencedMap<String, Entry> named(String name, Vocabulary words) {
        var entries = new LinkedHashMap<String, Entry>();
        if (value(name).orElse(null) instanceof MappingNode mapping)
            for (var tuple : mapping.getValue()) entries.put(typed(tuple), of(tuple.getValueNode(), yaml, words));
        return entries;
    }

    public boolean isList(String name) {
        return value(name).filter(SequenceNode.class::isInstance).isPresent();
    }

    public boolean isText(String name) {
        return value(name).filter(ScalarNode.class::isInstance).isPresent();
    }

    public void fault(String name, String code, Object... arguments) {
        yaml.remarks().fault(line(name), code, prepend(typed(name), arguments));
    }

    public Yaml yaml() {
        return yaml;
    }

    /** The key as the editor spelt it. */
    private String typed(String name) {
        var field = fields.get(vocabulary.key(name));
        return field == null ? name : field.typed();
    }

    private static Object[] prepend(String first, Object... rest) {
        var all = new ArrayList<Object>(List.of(rest));
        all.addFirst(first);
        return all.toArray();
    }

    private Optional<Node> value(String name) {
        var field = fields.get(vocabulary.key(name));
        return Optional.ofNullable(field).map(Field::value).filter(node -> !isNull(node));
    }

    private Optional<ScalarNode> scalar(String name) {
        var node = value(name);
        if (node.isEmpty()) return Optional.empty();
        if (node.get() instanceof ScalarNode scalar) return wideColon(scalar) ? Optional.empty() : Optional.of(scalar);
        fault(name, "not-text");
        return Optional.empty();
    }

    static String clean(ScalarNode node) {
        return Characters.clean(node.getValue()).strip();
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL)
                || node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
