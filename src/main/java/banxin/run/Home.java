package banxin.run;

import banxin.issue.Issue;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's own folder: fonts and themes. */
record Home(Path folder) {
    Path fonts() {
        return folder.resolve("fonts");
    }

    /** A theme is a folder under templates/, else a path, seen from the issue. */
    Path theme(Issue issue) {
        var known = theme(issue.theme());
        if (known.startsWith(folder.resolve("templates")) && Files.isDirectory(known)) return known;
        return issue.folder().resolve(issue.theme()).normalize();
    }

    Path theme(String name) {
        return folder.resolve("templates").resolve(name).normalize();
    }
}
