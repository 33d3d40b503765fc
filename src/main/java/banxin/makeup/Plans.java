package banxin.makeup;

import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.type.Copy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The page plans: the editors' own, or for {@code pages: auto} stories by the page they ask for and by strength, until
 * a page is full.
 */
final class Plans {
    /** Characters of copy that fill a page are its cells less heads, pictures and short lines. */
    static final double NET = 0.62;

    private final Map<String, Copy> copies;
    private final double room;
    private final Notices notices;
    private final List<PagePlan> plans = new ArrayList<>();
    private final List<Story> page = new ArrayList<>();
    private int filled;

    private Plans(Map<String, Copy> copies, int cells, Notices notices) {
        this.copies = copies;
        this.room = cells * NET;
        this.notices = notices;
    }

    /** @param cells characters that a page could hold if nothing else stood on it */
    static List<PagePlan> of(Issue issue, Map<String, Copy> copies, int cells, Notices notices) {
        if (!issue.pages().isEmpty()) return issue.pages();
        var plans = new Plans(copies, cells, notices);
        var order = Comparator.comparingInt((Story story) -> story.page() == 0 ? Integer.MAX_VALUE : story.page())
                .thenComparingInt(Story::priority);
        issue.stories().stream().sorted(order).forEach(plans::place);
        plans.turn();
        return plans.plans;
    }

    private void place(Story story) {
        int characters = characters(copies.get(story.slug()));
        boolean later = story.page() > plans.size() + 1;
        if (!page.isEmpty() && (later || filled + characters > room)) turn();
        page.add(story);
        filled += characters;
        if (story.page() > 0 && story.page() != plans.size() + 1)
            notices.add(Notice.warning(
                    "page-moved", Place.of(story.file()), story.slug(), story.page(), plans.size() + 1));
    }

    static int characters(Copy copy) {
        return copy.paragraphs().stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    }

    /** The page is full; it is named after the section of its first story. */
    private void turn() {
        if (page.isEmpty()) return;
        var placements = page.stream().map(story -> new Placement(story.slug(), 0, false, false, story.jump(), 0)).toList();
        plans.add(new PagePlan(page.getFirst().section(), "", "", "", placements, 0));
        page.clear();
        filled = 0;
    }
}
