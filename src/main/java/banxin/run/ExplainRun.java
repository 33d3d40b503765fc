package banxin.run;

import banxin.notice.Halt;
import banxin.page.Page;
import banxin.page.Printed;
import banxin.run.Outcome.End;
import banxin.type.Anatomy;
import banxin.type.Copy.Paragraph;
import banxin.type.GlyphRun;
import banxin.yaml.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an issue up as {@link PressRun} does, prints nothing, and says why its lines are as they are. */
public final class ExplainRun {
    private final PressRun press;
    private Optional<Forme> forme = Optional.empty();

    /** @param home holds {@code fonts/} and {@code templates/} */
    public ExplainRun(Path home, Progress progress) {
        press = new PressRun(home, progress);
    }

    /** Before anything can be asked; what is said of the issue matters only where there are no pages. */
    public Outcome read(Path folder) {
        try {
            forme = Optional.of(press.madeUp(folder));
            return Outcome.without(End.DONE, press.told());
        } catch (Stopped stopped) {
            return Outcome.without(stopped.end(), press.told());
        } catch (Halt halt) {
            var notices = new ArrayList<>(press.told());
            notices.add(halt.notice());
            return Outcome.without(End.STOPPED, notices);
        }
    }

    /** The stories that are on a page, in the order of the pages. */
    public List<String> stories() {
        return pages().pages().stream()
                .flatMap(page -> page.articles().stream())
                .map(Page.Article::slug)
                .distinct()
                .toList();
    }

    /** The story that was meant by a slug that is none. */
    public Optional<String> nearest(String slug) {
        return Nearest.to(slug, stories(), known -> known);
    }

    /** The lines of a story in reading order; none where it is on no page. */
    public List<Printed> lines(String slug) {
        return Printed.of(slug, pages().pages());
    }

    /** @param lines of the story that {@code asked} is one of */
    public Anatomy anatomy(String slug, List<Printed> lines, Printed asked) {
        var paragraph = paragraph(slug, asked.paragraph());
        // What of the paragraph stands on another page was set for itself.
        var printed = lines.stream()
                .filter(line -> line.paragraph() == asked.paragraph() && line.folio() == asked.folio())
                .toList();
        int size = asked.line().runs().stream().mapToInt(GlyphRun::size).max().orElseThrow();
        var box = asked.frame().box();
        var type = pages().theme().types().of(paragraph.role());
        return pages().compositor().anatomy(
                paragraph,
                type.size() == size ? type : type.at(size),
                asked.line().vertical() ? box.height() : box.width(),
                printed.stream().map(Printed::line).toList(),
                printed.indexOf(asked));
    }

    private Paragraph paragraph(String slug, int number) {
        return pages().copies().get(slug).paragraphs().stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Forme pages() {
        return forme.orElseThrow();
    }
}
