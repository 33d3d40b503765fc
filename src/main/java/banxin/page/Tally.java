package banxin.page;

import java.util.List;

/**
 * What stands in some stories.
 *
 * @param characters of the copy, as the editors count them: code points
 */
public record Tally(int stories, int characters, int lines, int pictures) {
    public static Tally of(Page page) {
        return of(page.articles());
    }

    public static Tally of(List<Page.Article> stories) {
        int characters = 0;
        int lines = 0;
        int pictures = 0;
        for (var story : stories)
            for (var frame : story.frames()) {
                if (frame instanceof Frame.Picture) pictures++;
                if (!(frame instanceof Frame.Text text)) continue;
                for (var fragment : text.fragments()) {
                    if (!fragment.isCopy()) continue;
                    characters += fragment.text().codePointCount(0, fragment.text().length());
                    lines += fragment.lines().size();
                }
            }
        return new Tally(stories.size(), characters, lines, pictures);
    }
}
