package banxin.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A story as YAML and CommonMark readers see it. */
record ReadBack(Map<String, String> front, List<String> body, List<String> heads) {
    static ReadBack of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadBack of(String story) {
        var end = story.indexOf("\n---\n", 3);
        var front = new LinkedHashMap<String, String>();
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(story.substring(4, end + 1));
        if (loaded instanceof Map<?, ?> map)
            map.forEach((key, value) -> front.put((String) key, (String) value));
        var body = new ArrayList<String>();
        var heads = new ArrayList<String>();
        Parser.builder().build().parse(story.substring(end + 5)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heads.add(text(heading));
                body.add(text(heading));
            }

            @Override
            public void visit(Paragraph paragraph) {
                body.add(text(paragraph));
            }
        });
        return new ReadBack(front, body, heads);
    }

    /** Every paragraph and head, wherever it stands. */
    List<String> paragraphs() {
        var front = this.front.entrySet().stream()
                .filter(field -> !field.getKey().equals("genre"))
                .flatMap(field -> field.getValue().lines());
        return Stream.concat(front, body.stream()).toList();
    }

    /** Anything but plain text, such as emphasis that an unescaped mark made, is left out and so found missing. */
    private static String text(Node node) {
        var text = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text literal) text.append(literal.getLiteral());
        }
        return text.toString();
    }
}
