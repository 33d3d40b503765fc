package banxin.run;

import banxin.compose.Compositor;
import banxin.fonts.Fonts;
import banxin.issue.Issue;
import banxin.page.Page;
import banxin.page.Page.Article;
import banxin.page.Printed;
import banxin.theme.Theme;
import banxin.type.Anatomy;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.yaml.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 印版: the pages of an issue, locked up, with all that they were made of. Made once by {@link PressRun#makeUp}, and asked
 * many times, from any thread: what to print, what stands where, and why a line is as it is.
 */
public record Forme(
        Issue issue, Theme theme, Fonts fonts, Map<String, Copy> copies, Compositor compositor, List<Page> pages) {
    public Forme {
        copies = Map.copyOf(copies);
        pages = List.copyOf(pages);
    }

    /** The stories that are on a page, in the order of the pages. */
    public List<String> stories() {
        return pages.stream().flatMap(page -> page.articles().stream()).map(Article::slug).distinct().toList();
    }

    /** The story that was meant by a slug that is none. */
    public Optional<String> nearest(String slug) {
        return Nearest.to(slug, stories(), known -> known);
    }

    /** The lines of a story in reading order; none where it is on no page. */
    public List<Printed> lines(String slug) {
        return Printed.of(slug, pages);
    }

    /** @param lines of the story that {@code asked} is one of */
    public Anatomy anatomy(String slug, List<Printed> lines, Printed asked) {
        // What of the paragraph stands on another page was set for itself.
        var printed = lines.stream()
                .filter(line -> line.paragraph() == asked.paragraph() && line.folio() == asked.folio())
                .toList();
        var paragraph = paragraph(slug, asked.paragraph());
        int size = asked.line().runs().stream().mapToInt(GlyphRun::size).max().orElseThrow();
        var box = asked.frame().box();
        var type = theme.types().of(paragraph.role());
        return compositor.anatomy(
                paragraph,
                type.size() == size ? type : type.at(size),
                asked.line().vertical() ? box.height() : box.width(),
                printed.stream().map(Printed::line).toList(),
                printed.indexOf(asked));
    }

    private Paragraph paragraph(String slug, int number) {
        return copies.get(slug).paragraphs().stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
