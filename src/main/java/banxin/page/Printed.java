package banxin.page;

import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.type.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a story, found on its page.
 *
 * @param number among the lines of the story in reading order, from 1
 * @param leg among the legs of the story, from 1; 0 for a line in none
 */
public record Printed(int number, int folio, int leg, Frame.Text frame, Fragment fragment, Placed placed) {
    /** All lines of a story; none where it is on no page. */
    public static List<Printed> of(String slug, List<Page> pages) {
        var printed = new ArrayList<Printed>();
        int leg = 0;
        for (var page : pages)
            for (var article : page.articles()) {
                if (!article.slug().equals(slug)) continue;
                for (var frame : article.frames()) {
                    if (!(frame instanceof Frame.Text text) || text.part() == Part.AGAIN) continue;
                    boolean inLeg = text.part() == Part.LEG;
                    if (inLeg) leg++;
                    add(page.folio(), inLeg ? leg : 0, text, printed);
                }
            }
        return printed;
    }

    private static void add(int folio, int leg, Frame.Text frame, List<Printed> printed) {
        for (var fragment : frame.fragments()) {
            if (!fragment.isCopy()) continue;
            for (var line : fragment.lines())
                printed.add(new Printed(printed.size() + 1, folio, leg, frame, fragment, line));
        }
    }

    public Line line() {
        return placed.line();
    }

    public int paragraph() {
        return fragment.paragraph();
    }

    /** Its characters as in the copy. */
    public String text() {
        int start = fragment.lines().getFirst().line().from();
        return fragment.text().substring(line().from() - start, line().to() - start).strip();
    }
}
