package banxin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes an issue of any number of pages out of another one by taking its pages round and round. A story may be printed only
 * once, so every round gets copies of its own. Runs as a source file too: {@code java RepeatPages.java ISSUE PAGES TO}.
 */
public final class RepeatPages {
    private final Path from;
    private final Path to;

    private RepeatPages(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] arguments) throws IOException {
        new RepeatPages(Path.of(arguments[0]), Path.of(arguments[2])).make(Integer.parseInt(arguments[1]));
    }

    private void make(int count) throws IOException {
        Files.createDirectories(to.resolve("stories"));
        copyAllButStories();
        var issue = Files.readString(from.resolve("issue.yaml")).split("(?m)^pages:.*\\R", 2);
        var pages = issue[1].split("(?m)^(?=  - )");
        var made = new StringBuilder(issue[0]).append("pages:\n");
        for (var i = 0; i < count; i++) {
            made.append(copy(pages[i % pages.length], "-" + (i / pages.length + 1)));
        }
        Files.writeString(to.resolve("issue.yaml"), made);
    }

    private String copy(String page, String round) throws IOException {
        var stories = new TreeSet<String>();
        try (var files = Files.list(from.resolve("stories"))) {
            files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".md"))
                    .forEach(file -> stories.add(file.substring(0, file.length() - 3)));
        }
        var copied = page;
        for (var story : stories) {
            var renamed = copied.replaceAll(
                    "(?<=[\\[{,: ])" + Pattern.quote(story) + "(?=[\\]},\\s])", story + round);
            if (!renamed.equals(copied)) {
                Files.copy(from.resolve("stories/" + story + ".md"), to.resolve("stories/" + story + round + ".md"));
            }
            copied = renamed;
        }
        return copied.endsWith("\n") ? copied : copied + "\n";
    }

    private void copyAllButStories() throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var inside = from.relativize(file);
                if (!inside.startsWith("stories") && !inside.startsWith("out")) {
                    Files.createDirectories(to.resolve(inside).getParent());
                    Files.copy(file, to.resolve(inside));
                }
            }
        }
    }
}
