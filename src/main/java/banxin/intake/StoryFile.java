package banxin.intake;

import banxin.yaml.Remarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * A file in {@code stories/}.
 *
 * @param slug its name without {@code .md}, NFC whatever the file system made of it
 * @param file path inside the issue folder, for notices
 */
record StoryFile(String slug, String file, Path path) {
    private static final String ENDING = ".md";

    /** By name, in code-point order. */
    static List<StoryFile> list(Path folder, Remarks remarks) {
        var stories = folder.resolve("stories");
        if (!Files.isDirectory(stories)) {
            remarks.fault(0, "no-stories");
            return List.of();
        }
        var files = new ArrayList<StoryFile>();
        for (var path : visible(stories)) {
            var name = Normalizer.normalize(path.getFileName().toString(), Form.NFC);
            var file = new StoryFile(slug(name), "stories/" + name, path);
            var remarksOnFile = new Remarks(file.file(), remarks.notices());
            // How Java shows bytes that are no character in the encoding of file names.
            if (name.indexOf('\uFFFD') >= 0) remarksOnFile.fault(0, "name-unreadable");
            else if (isStory(path)) files.add(file);
            else remarksOnFile.warning(0, "not-a-story");
        }
        if (files.isEmpty()) remarks.fault(0, "no-stories");
        return distinct(files, remarks);
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    private static boolean isStory(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && Files.isRegularFile(path);
    }

    private static List<Path> visible(Path stories) {
        try (var paths = Files.list(stories)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString(), StoryFile::byCodePoint))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int byCodePoint(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }

    /** Two files may differ in case or in composed characters only; on another machine they would be one. */
    private static List<StoryFile> distinct(List<StoryFile> files, Remarks remarks) {
        var seen = new HashMap<String, StoryFile>();
        var distinct = new ArrayList<StoryFile>();
        for (var file : files) {
            var other = seen.putIfAbsent(file.slug().toLowerCase(Locale.ROOT), file);
            if (other == null) distinct.add(file);
            else new Remarks(file.file(), remarks.notices()).fault(0, "same-name", other.file());
        }
        return distinct;
    }
}
