package banxin.stylebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which fields each part of the furniture prints: those that its template names, and the templates it inserts. Templates
 * hold nothing but paths, so that a field that is printed is named.
 */
final class PartFields {
    private static final List<String> PARTS = List.of("masthead", "folio", "imprint");
    private static final Pattern FIELD = Pattern.compile("\\$\\{\\s*((?:publication|issue|date|page)\\.\\w+)");
    private static final Pattern INSERTED = Pattern.compile("\\bparts/([\\w-]+)");
    /** Other forms of a field. */
    private static final Map<String, String> FORMS = Map.of(
            "page.two", "page.folio", "page.weather", "issue.weather", "page.name", "publication.name", "page.longName",
            "publication.name");

    private PartFields() {}

    static Map<String, Set<String>> of(Path theme) {
        return PARTS.stream().collect(Collectors.toMap(Function.identity(), part -> fields(theme.resolve("parts"), part)));
    }

    private static Set<String> fields(Path folder, String part) {
        var fields = new TreeSet<String>();
        var seen = new TreeSet<>(List.of(part));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            var template = template(folder.resolve(waiting.remove() + ".xhtml"));
            FIELD.matcher(template).results().map(found -> found.group(1))
                    .map(field -> FORMS.getOrDefault(field, field)).forEach(fields::add);
            INSERTED.matcher(template).results().map(found -> found.group(1)).filter(seen::add).forEach(waiting::add);
        }
        return fields;
    }

    /** One that is missing or cannot be read is told when the page is written. */
    private static String template(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
