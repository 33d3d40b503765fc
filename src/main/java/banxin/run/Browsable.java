package banxin.run;

import banxin.issue.Issue;
import banxin.markup.Markup;
import banxin.page.DateLine;
import banxin.page.Page;
import banxin.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The pages' XHTML for a browser: the same as the plate's, with links that lead from where it lies. */
final class Browsable {
    private static final String FOLDER = "xhtml";

    private Browsable() {}

    static void write(Issue issue, Theme theme, List<Page> pages, DateLine date, Delivery delivery) {
        var from = delivery.target().resolve(FOLDER);
        var markup = new Markup(theme, link(from, theme.folder()), link(from, issue.folder()));
        for (var page : pages) {
            var xhtml = markup.write(issue, page, date).xhtml();
            delivery.write(FOLDER + "/page-" + page.folio() + ".xhtml", out -> {
                try {
                    out.write(xhtml.getBytes(StandardCharsets.UTF_8));
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
    }

    private static String link(Path from, Path to) {
        var there = to.toAbsolutePath().normalize();
        if (!there.getRoot().equals(from.getRoot())) return there.toUri().toString();
        return from.relativize(there).toString().replace('\\', '/') + "/";
    }
}
