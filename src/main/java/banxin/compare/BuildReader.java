package banxin.compare;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the results of a build by any name that a person may have for them. */
final class BuildReader {
    private static final String PAGES = "pages.json";
    private static final String PRESS = "press.pdf";

    private BuildReader() {}

    /** @throws Halt when there is nothing that could be compared */
    static Build read(Path named) {
        var folder = folder(named);
        var press = folder.resolve(PRESS);
        return new Build(
                folder,
                Files.isRegularFile(press) ? Optional.of(press) : Optional.empty(),
                new PagesReader(folder.resolve(PAGES)).leaves());
    }

    /** A folder of results, the issue folder that has one, or a file in it. */
    private static Path folder(Path named) {
        if (!Files.exists(named)) throw halt("diff-missing", named);
        var folder = named.toAbsolutePath();
        if (folder.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(pdf|json)")) folder = folder.getParent();
        if (Files.isRegularFile(folder.resolve(PAGES))) return folder;
        var out = folder.resolve("out");
        if (Files.isRegularFile(out.resolve(PAGES))) return out;
        throw halt(Files.isRegularFile(folder.resolve(Place.SHEET)) ? "diff-not-built" : "diff-no-pages", named);
    }

    private static Halt halt(String code, Path named) {
        return new Halt(Notice.fault(code, Place.of(named.toString()), named));
    }
}
