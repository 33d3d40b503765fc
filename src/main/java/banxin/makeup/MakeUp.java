package banxin.makeup;

import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.issue.Story;
import banxin.makeup.OnePage.Made;
import banxin.notice.Notices;
import banxin.page.DateLine;
import banxin.page.Masthead;
import banxin.page.Page;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Segmenter;
import banxin.type.Setter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
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

    /**
     * Pages in order. Each is made up for itself, so they are made up side by side; those on which a story goes on wait
     * for the others, and come one after the other. Notices come page by page.
     */
    public List<Page> arrange(Issue issue, DateLine date, Map<String, Copy> copies, Notices notices) {
        var grid = Grids.of(issue, theme);
        var masthead = new Masthead(
                issue.publication(), issue.date(), date, issue.number(), issue.total(), issue.weather());
        var stone = new Stone(grid, theme, setter, segmenter);
        var planned = Plans.of(issue, copies, grid.area().width() / theme.em() * grid.lines(), notices);
        var routes = Routes.of(planned, issue, copies, stone, notices);
        var leaves = leaves(Routes.continued(planned, routes), masthead);
        var routing = new Routing(routes, folios(planned), Map.of());
        var stories = issue.stories().stream().collect(Collectors.toMap(Story::slug, Function.identity()));
        BiFunction<Leaf, Routing, Made> make = (leaf, ways) -> new OnePage(stone, leaf, ways).make(stories, copies);
        var waiting = routes.values().stream().map(Route::to).collect(Collectors.toSet());
        var made = new TreeMap<Integer, Made>(leaves.stream()
                .filter(leaf -> !waiting.contains(leaf.folio()))
                .parallel()
                .collect(Collectors.toMap(Leaf::folio, leaf -> make.apply(leaf, routing))));
        for (var leaf : leaves)
            if (waiting.contains(leaf.folio())) made.put(leaf.folio(), make.apply(leaf, routing.with(tails(made.values()))));
        made.forEach((folio, page) -> page.notices().forEach(notice -> notices.add(notice.on(folio))));
        var pages = made.values().stream().map(Made::page).toList();
        pages.forEach(page -> Sharpness.check(page, notices));
        return pages;
    }

    private List<Leaf> leaves(List<PagePlan> plans, Masthead masthead) {
        return IntStream.rangeClosed(1, plans.size())
                .mapToObj(folio -> Leaf.of(plans.get(folio - 1), folio, plans.size(), masthead, theme.furniture()))
                .toList();
    }

    /** Of the stories that left these pages. */
    private static Map<String, Tail> tails(Collection<Made> pages) {
        return pages.stream()
                .flatMap(page -> page.tails().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where each story begins. */
    private static Map<String, Integer> folios(List<PagePlan> plans) {
        var folios = new HashMap<String, Integer>();
        for (int folio = 1; folio <= plans.size(); folio++)
            for (var placement : plans.get(folio - 1).placements()) folios.putIfAbsent(placement.slug(), folio);
        return folios;
    }
}
