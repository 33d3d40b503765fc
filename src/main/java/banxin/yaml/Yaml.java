package banxin.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML with line numbers.
 *
 * @param above lines of the file above the YAML
 * @param wideColons lines where a known word stands before ：, from 0 as in the marks: to YAML that is no key
 */
public record Yaml(Optional<Node> root, int above, List<Integer> wideColons, Remarks remarks) {
    /** The scanner's time grows faster than the length of a line; heads and page plans are far shorter. */
    private static final int CHARACTERS = 400_000;
    private static final int ALIASES = 50;
    private static final int DEPTH = 20;
    private static final Pattern WIDE_COLON = Pattern.compile("^[ -]*(\\S{1,15}?)：");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(ALIASES)
            .build();

    /**
     * Empty after a syntax error, which has been told.
     *
     * @param above lines of the file above the text
     * @param words that may stand before a colon, to know one that was typed full-width
     */
    public static Optional<Yaml> read(String text, int above, List<Vocabulary> words, Remarks remarks) {
        if (text.length() > CHARACTERS) {
            remarks.fault(above + 1, "yaml-limit", CHARACTERS, ALIASES, DEPTH);
            return Optional.empty();
        }
        var wideColons = wideColons(text, words);
        try {
            var parser = new Shallow(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
            var root = new Composer(SETTINGS, parser).getSingleNode();
            return Optional.of(new Yaml(root, above, wideColons, remarks));
        } catch (MarkedYamlEngineException wrong) {
            if (wideColons.isEmpty()) explain(wrong, above, remarks);
            wideColons.forEach(line -> remarks.fault(above + line + 1, "full-width-colon"));
        } catch (YamlEngineException limit) {
            remarks.fault(above + 1, "yaml-limit", CHARACTERS, ALIASES, DEPTH);
        }
        return Optional.empty();
    }

    public static Yaml empty(Remarks remarks) {
        return new Yaml(Optional.empty(), 0, List.of(), remarks);
    }

    /** Line in the file. */
    public int line(Node node) {
        return above + 1 + node.getStartMark().map(Mark::getLine).orElse(0);
    }

    private static void explain(MarkedYamlEngineException wrong, int above, Remarks remarks) {
        var problem = wrong.getProblem() == null ? "" : wrong.getProblem();
        // Where something was opened and is missing its end, the beginning tells more than the end of the file.
        var opened = problem.contains("end of stream") || problem.contains("could not find expected ':'");
        var mark = opened ? wrong.getContextMark().or(wrong::getProblemMark) : wrong.getProblemMark();
        var line = above + 1 + mark.map(Mark::getLine).orElse(0);
        var column = 1 + mark.map(Mark::getColumn).orElse(0);
        remarks.fault(line, code(problem, wrong.getContext()), column, problem);
    }

    private static String code(String problem, @Nullable String context) {
        if (problem.contains("\\t")) return "yaml-tab";
        if (problem.contains("mapping values are not allowed")) return "yaml-colon";
        if (problem.contains("could not find expected ':'")) return "yaml-no-colon";
        if (problem.contains("cannot start any token")) return "yaml-mark";
        if (problem.contains("undefined alias")) return "yaml-mark";
        if (context != null && context.contains("quoted scalar")) return "yaml-quote";
        if (context != null && context.contains("flow")) return "yaml-bracket";
        return "yaml-syntax";
    }

    private static List<Integer> wideColons(String text, List<Vocabulary> words) {
        if (text.indexOf('：') < 0) return List.of();
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> {
                    var found = WIDE_COLON.matcher(lines.get(i));
                    return found.find() && words.stream().anyMatch(known -> known.find(found.group(1)).isPresent());
                })
                .boxed()
                .toList();
    }

    /** Refuses deep nesting before the composer, which is recursive, runs out of stack. */
    private static final class Shallow implements Parser {
        private final Parser parser;
        private int depth;

        Shallow(Parser parser) {
            this.parser = parser;
        }

        @Override
        public Event next() {
            var event = parser.next();
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEPTH) throw new YamlEngineException("nested too deeply");
            return event;
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return parser.checkEvent(choice);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }
    }
}
