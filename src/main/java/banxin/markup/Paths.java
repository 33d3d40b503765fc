package banxin.markup;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Answers {@code ${…}}: a dotted path over records, maps and lists, nothing else. No method can be called and no class
 * named, whatever a template says.
 *
 * <p>An empty string and an empty optional are {@link Absent}, so that {@code th:if="${publication.phone}"} drops a
 * label with its field. Enums are their names in lower case.
 */
final class Paths implements IStandardVariableExpressionEvaluator {
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*|\\[\\d{1,6}])*");
    private static final Pattern STEP = Pattern.compile("\\w+");

    private final Map<String, List<Step>> parsed = new ConcurrentHashMap<>();
    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    static boolean isPath(String expression) {
        return PATH.matcher(expression.strip()).matches();
    }

    @Override
    public Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext how) {
        var path = parsed.computeIfAbsent(expression.getExpression(), Paths::parse);
        var root = path.getFirst().text();
        if (!context.containsVariable(root)) throw unknown(root, "${…}", context.getVariableNames());
        var value = unwrap(context.getVariable(root));
        for (int i = 1; i < path.size(); i++) value = unwrap(walk(value, path, i));
        return plain(value);
    }

    private static List<Step> parse(String expression) {
        if (!isPath(expression)) throw new Snag("template-not-a-path", "${" + expression + "}");
        return STEP.matcher(expression).results().map(found -> Step.of(found.group())).toList();
    }

    private Object walk(Object owner, List<Step> path, int at) {
        var step = path.get(at);
        var members = switch (owner) {
            case Absent nothing -> Map.of(step.text(), nothing);
            case Map<?, ?> map -> map;
            case Record record -> accessors.get(record.getClass());
            case IterationStatusVar status -> iteration(status);
            case List<?> list when step.index() >= 0 ->
                Map.of(step.text(), step.index() < list.size() ? list.get(step.index()) : Absent.FIELD);
            default -> Map.of();
        };
        var member = members.get(step.text());
        if (member == null) throw unknown(step.text(), spell(path.subList(0, at)), members.keySet());
        return member instanceof Method accessor ? read(accessor, owner) : member;
    }

    private static Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> iteration(IterationStatusVar status) {
        return Map.of(
                "index", status.getIndex(),
                "count", status.getCount(),
                "size", status.getSize(),
                "first", status.isFirst(),
                "last", status.isLast(),
                "even", status.isEven(),
                "odd", status.isOdd());
    }

    private static Object unwrap(@Nullable Object value) {
        return switch (value) {
            case null -> Absent.FIELD;
            case Optional<?> optional -> unwrap(optional.orElse(null));
            case OptionalInt number -> number.isPresent() ? number.getAsInt() : Absent.FIELD;
            default -> value;
        };
    }

    private static Object plain(Object value) {
        return switch (value) {
            case String text -> text.isEmpty() ? Absent.FIELD : XmlText.legal(text);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static Snag unknown(String name, String owner, Collection<?> known) {
        return new Snag("template-unknown", name, owner,
                known.stream().map(String::valueOf).sorted().collect(Collectors.joining(" ")));
    }

    private static String spell(List<Step> path) {
        return path.stream().map(Step::text).collect(Collectors.joining("."));
    }

    /**
     * A part of a path.
     *
     * @param index of an element; -1 for a name
     */
    private record Step(String text, int index) {
        static Step of(String text) {
            return new Step(text, Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : -1);
        }
    }
}
