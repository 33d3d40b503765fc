package banxin.makeup;

import banxin.issue.Image;
import banxin.issue.Issue;
import banxin.issue.Jump;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Grid;
import banxin.type.Copy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where stories go on that may leave their page, worked out before any page is made up: always on a later one. */
final class Routes {
    /** Share of a page's cells that must be free for a story to go on there. */
    private static final double ROOM = 0.1;

    private final List<PagePlan> plans;
    private final Map<String, Story> stories;
    private final Map<String, Copy> copies;
    private final Grid grid;
    private final int em;
    private final Notices notices;
    private final Map<String, Route> routes = new LinkedHashMap<>();
    /** By page: cells that are filled, by a first guess. */
    private final double[] filled;

    private Routes(List<PagePlan> plans, Issue issue, Map<String, Copy> copies, Stone stone, Notices notices) {
        this.plans = plans;
        this.copies = copies;
        this.grid = stone.grid();
        this.em = stone.theme().em();
        this.notices = notices;
        stories = issue.stories().stream().collect(Collectors.toMap(Story::slug, Function.identity()));
        filled = plans.stream().mapToDouble(this::filled).toArray();
    }

    /** By slug. */
    static Map<String, Route> of(
            List<PagePlan> plans, Issue issue, Map<String, Copy> copies, Stone stone, Notices notices) {
        var routes = new Routes(plans, issue, copies, stone, notices);
        for (int folio = 1; folio <= plans.size(); folio++)
            for (var placement : plans.get(folio - 1).placements())
                if (placement.jump().wanted()) routes.add(placement, folio);
        return routes.routes;
    }

    /** The plans with a place for every continuation: where the editors did not give one, after the page's own stories. */
    static List<PagePlan> continued(List<PagePlan> plans, Map<String, Route> routes) {
        var all = new ArrayList<PagePlan>();
        for (var plan : plans) {
            int folio = all.size() + 1;
            var placements = new ArrayList<>(plan.placements());
            routes.forEach((slug, route) -> {
                if (route.to() == folio && placements.stream().noneMatch(placement -> placement.slug().equals(slug)))
                    placements.add(new Placement(slug, 0, false, route.jump().line()));
            });
            all.add(new PagePlan(
                    plan.section(), plan.editor(), plan.proofreader(), plan.designer(), placements, plan.digest(),
                    plan.line()));
        }
        return all;
    }

    private void add(Placement placement, int folio) {
        var slug = placement.slug();
        var jump = placement.jump();
        var where = Place.of(copies.get(slug).file(), jump.line());
        if (jump.page() > 0 && (jump.page() <= folio || jump.page() > plans.size()))
            notices.add(Notice.fault("jump-no-such-page", where, slug, jump.page(), folio, plans.size()));
        else if (folio == plans.size()) notices.add(Notice.note("jump-last-page", where, slug, folio));
        else routes.put(slug, new Route(folio, page(slug, jump, folio), jump));
    }

    private int page(String slug, Jump jump, int folio) {
        int page = jump.page() > 0 ? jump.page() : listed(slug, folio).orElseGet(() -> roomy(folio));
        filled[page - 1] += leftOver(folio);
        return page;
    }

    private Optional<Integer> listed(String slug, int folio) {
        for (int later = folio + 1; later <= plans.size(); later++)
            if (plans.get(later - 1).placements().stream().anyMatch(placement -> placement.slug().equals(slug)))
                return Optional.of(later);
        return Optional.empty();
    }

    /** The next page with room, else the emptiest. */
    private int roomy(int folio) {
        int emptiest = folio + 1;
        for (int later = folio + 1; later <= plans.size(); later++) {
            if (filled[later - 1] + leftOver(folio) <= Plans.NET * cells()) return later;
            if (filled[later - 1] < filled[emptiest - 1]) emptiest = later;
        }
        return emptiest;
    }

    /** What the page cannot hold, at a guess. */
    private double leftOver(int folio) {
        return Math.max(ROOM * cells(), filled[folio - 1] - Plans.NET * cells());
    }

    private double cells() {
        return (double) grid.area().width() / em * grid.lines();
    }

    private double filled(PagePlan plan) {
        double cells = 0;
        for (var placement : plan.placements()) {
            var story = stories.get(placement.slug());
            if (story == null) continue;
            cells += Plans.characters(copies.get(story.slug()));
            for (var picture : story.pictures()) cells += cells(picture);
        }
        return cells;
    }

    private double cells(Image picture) {
        double width = grid.width(Math.clamp(picture.columns(), 1, grid.columns()));
        return width / em * width * picture.height() / Math.max(1, picture.width()) / grid.pitch();
    }
}
