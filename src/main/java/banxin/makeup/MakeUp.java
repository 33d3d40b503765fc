package banxin.makeup;

import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.makeup.OnePage.Made;
import banxin.makeup.OnePage.Routing;
import banxin.makeup.Routes.Route;
import banxin.notice.Notices;
import banxin.page.Page;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Segmenter;
import banxin.type.Setter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
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
    public List<Page> arrange(Issue issue, Map<String, Copy> copies, Notices notices) {
        var grid = Grids.of(issue, theme);
        var planned = Plans.of(issue, copies, grid.area().width() / theme.em() * grid.lines(), notices);
        var routes = Routes.of(planned, issue, copies, grid, theme.em(), notices);
        var plans = Routes.continued(planned, routes);
        var folios = folios(planned);
        var stories = issue.stories().stream().collect(Collectors.toMap(Story::slug, Function.identity()));
        boolean imprint = hasImprint(issue.publication());
        var tails = new HashMap<String, Tail>();
        IntFunction<Made> make = folio -> new OnePage(
                        grid, theme, setter, segmenter, plans.get(folio - 1), folio, plans.size(), imprint,
                        new Routing(routes, folios, tails))
                .make(stories, copies);
        var waiting = routes.values().stream().map(Route::to).collect(Collectors.toCollection(TreeSet::new));
        var made = new TreeMap<Integer, Made>(IntStream.rangeClosed(1, plans.size())
                .filter(folio -> !waiting.contains(folio))
                .parallel()
                .boxed()
                .collect(Collectors.toMap(Function.identity(), make::apply)));
        made.values().forEach(page -> tails.putAll(page.tails()));
        for (int folio : waiting) {
            made.put(folio, make.apply(folio));
            tails.putAll(made.get(folio).tails());
        }
        made.values().forEach(page -> page.notices().forEach(notices::add));
        return made.values().stream().map(Made::page).toList();
    }

    /** Where each story begins. */
    private static Map<String, Integer> folios(List<PagePlan> plans) {
        var folios = new HashMap<String, Integer>();
        for (int folio = 1; folio <= plans.size(); folio++)
            for (var placement : plans.get(folio - 1).placements()) folios.putIfAbsent(placement.slug(), folio);
        return folios;
    }

    private static boolean hasImprint(Publication paper) {
        var fields = List.of(
                paper.address(), paper.phone(), paper.postcode(), paper.printer(), paper.price(), paper.printRun(),
                paper.audience());
        return fields.stream().anyMatch(field -> !field.isEmpty());
    }
}
