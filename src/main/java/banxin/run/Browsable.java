package banxin.run;

import banxin.dispatch.Delivery;
import banxin.markup.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The pages' XHTML for a browser: the same as the plate's, with links that lead from where it lies. */
final class Browsable {
    private Browsable() {}

    static void write(Forme forme, Delivery delivery, String folder) {
        var issue = forme.issue();
        var theme = forme.theme();
        var from = delivery.target().resolve(folder);
        var markup = new Markup(theme, link(from, theme.folder()), link(from, issue.folder()));
        for (var page : forme.pages()) {
            var xhtml = markup.write(page).xhtml();
            delivery.write(folder + "/page-" + page.folio() + ".xhtml", out -> {
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
