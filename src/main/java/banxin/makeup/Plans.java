package banxin.makeup;

import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Story;
import banxin.type.Copy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The page plans: the editors' own, or for {@code pages: auto} stories by page asked for and strength until a page is full. */
final class Plans {
    /** Characters of copy that fill a page are its cells less heads, pictures and short lines. */
    private static final double NET = 0.62;

    private Plans() {}

    static List<PagePlan> of(Issue issue, Map<String, Copy> copies, int cellsOfPage) {
        if (!issue.pages().isEmpty()) return issue.pages();
        var order = Comparator.comparingInt((Story story) -> story.page() == 0 ? Integer.MAX_VALUE : story.page())
                .thenComparingInt(Story::priority);
        var stories = issue.stories().stream().sorted(order).toList();
        var plans = new ArrayList<PagePlan>();
        var page = new ArrayList<Placement>();
        double filled = 0;
        int asked = 0;
        for (var story : stories) {
            int characters = copies.get(story.slug()).paragraphs().stream().mapToInt(p -> p.text().length()).sum();
            boolean turns = story.page() != asked && story.page() > 0 || filled + characters > cellsOfPage * NET;
            if (turns && !page.isEmpty()) {
                plans.add(plan(page));
                page.clear();
                filled = 0;
            }
            asked = story.page();
            filled += characters;
            page.add(new Placement(story.slug(), 0, false, 0));
        }
        if (!page.isEmpty()) plans.add(plan(page));
        return plans;
    }

    private static PagePlan plan(List<Placement> page) {
        return new PagePlan("", "", "", "", page, 0);
    }
}
