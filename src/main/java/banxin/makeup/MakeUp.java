package banxin.makeup;

import banxin.issue.Issue;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.notice.Notices;
import banxin.page.Page;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Segmenter;
import banxin.type.Setter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up the pages of an issue. */
public final class MakeUp {
    private final Theme theme;
    private final Setter setter;
    private final Segmenter segmenter;

    public MakeUp(Theme theme, Setter setter, Segmenter segmenter) {
        this.theme = theme;
        this.setter = setter;
        this.segmenter = segmenter;
    }

    /** Pages in order. Each is made up for itself, so they are made up side by side; notices come page by page. */
    public List<Page> arrange(Issue issue, Map<String, Copy> copies, Notices notices) {
        var grid = Grids.of(issue, theme);
        var plans = Plans.of(issue, copies, grid.area().width() / theme.em() * grid.lines(), notices);
        var stories = issue.stories().stream().collect(Collectors.toMap(Story::slug, Function.identity()));
        boolean imprint = hasImprint(issue.publication());
        var made = IntStream.range(0, plans.size())
                .parallel()
                .mapToObj(index -> new OnePage(
                                grid, theme, setter, segmenter, plans.get(index), index + 1, plans.size(), imprint)
                        .make(stories, copies))
                .toList();
        made.forEach(page -> page.notices().forEach(notices::add));
        var pages = made.stream().map(OnePage.Made::page).toList();
        Sharpness.check(issue.stories(), pages, notices);
        return pages;
    }

    private static boolean hasImprint(Publication paper) {
        var fields = List.of(
                paper.address(), paper.phone(), paper.postcode(), paper.printer(), paper.price(), paper.printRun(),
                paper.audience());
        return fields.stream().anyMatch(field -> !field.isEmpty());
    }
}
