package banxin.notice;

import java.util.List;
import java.util.stream.Stream;

/**
 * One remark for the editor.
 *
 * @param code stable name in kebab-case, such as {@code no-glyph}; the key of its sentence in the message bundles
 * @param arguments what the sentence names: {0} is the first
 */
public record Notice(Severity severity, String code, Place place, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice fault(String code, Place place, Object... arguments) {
        return new Notice(Severity.FAULT, code, place, strings(arguments));
    }

    public static Notice warning(String code, Place place, Object... arguments) {
        return new Notice(Severity.WARNING, code, place, strings(arguments));
    }

    public static Notice note(String code, Place place, Object... arguments) {
        return new Notice(Severity.NOTE, code, place, strings(arguments));
    }

    /** The same, for those who look at a page. */
    public Notice on(Integer... folios) {
        return on(List.of(folios));
    }

    public Notice on(List<Integer> folios) {
        return new Notice(severity, code, place.on(folios), arguments);
    }

    public boolean isFault() {
        return severity == Severity.FAULT;
    }

    private static List<String> strings(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).toList();
    }
}
