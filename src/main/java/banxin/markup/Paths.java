package banxin.markup;

import banxin.markup.Paths.Step.Index;
import banxin.markup.Paths.Step.Name;
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
            IExpressionContext context, IStandardVariableExpression expression, StandardExpressionExecutionContext how) {
        var steps = parsed.computeIfAbsent(expression.getExpression(), Paths::parse);
        var root = steps.getFirst().text();
        if (!context.containsVariable(root)) throw unknown(root, "${…}", context.getVariableNames());
        var value = unwrap(context.getVariable(root));
        for (var step : steps.subList(1, steps.size())) value = unwrap(walk(value, step));
        return plain(value);
    }

    private static List<Step> parse(String expression) {
        if (!isPath(expression)) throw new Snag("template-not-a-path", "${" + expression + "}");
        return STEP.matcher(expression).results().map(found -> Step.of(found.group())).toList();
    }

    private Object walk(Object owner, Step step) {
        return switch (owner) {
            case Absent nothing -> nothing;
            case Map<?, ?> map -> entry(map, step.text());
            case List<?> list when step instanceof Index(int index) -> index < list.size() ? list.get(index) : Absent.FIELD;
            case Record record -> component(record, step.text());
            case IterationStatusVar status -> iteration(status, step.text());
            default -> throw unknown(step.text(), owner.getClass().getSimpleName(), List.of());
        };
    }

    private static Object entry(Map<?, ?> map, String name) {
        var value = map.get(name);
        if (value == null) throw unknown(name, "{…}", map.keySet());
        return value;
    }

    private Object component(Record record, String name) {
        var known = accessors.get(record.getClass());
        var accessor = known.get(name);
        if (accessor == null) throw unknown(name, record.getClass().getSimpleName(), known.keySet());
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object iteration(IterationStatusVar status, String name) {
        return switch (name) {
            case "index" -> status.getIndex();
            case "count" -> status.getCount();
            case "size" -> status.getSize();
            case "first" -> status.isFirst();
            case "last" -> status.isLast();
            case "even" -> status.isEven();
            case "odd" -> status.isOdd();
            default -> throw unknown(name, "th:each", List.of("index count size first last even odd"));
        };
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

    /** A part of a path: a name, or the number of an element. */
    sealed interface Step {
        String text();

        static Step of(String text) {
            return Character.isDigit(text.charAt(0)) ? new Index(Integer.parseInt(text)) : new Name(text);
        }

        record Name(String text) implements Step {}

        record Index(int number) implements Step {
            @Override
            public String text() {
                return Integer.toString(number);
            }
        }
    }
}
