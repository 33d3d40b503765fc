package banxin.makeup;

import banxin.issue.Issue;
import banxin.issue.PagePlan;
import banxin.issue.Publication;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.page.Frame;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Page.Article;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Setter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up the pages of an issue. */
public final class MakeUp {
    private final Theme theme;
    private final Setter setter;

    public MakeUp(Theme theme, Setter setter) {
        this.theme = theme;
        this.setter = setter;
    }

    /** Pages in order. Each is made up for itself, so they are made up side by side; notices come page by page. */
    public List<Page> arrange(Issue issue, Map<String, Copy> copies, Notices notices) {
        var grid = Grids.of(issue, theme);
        var plans = Plans.of(issue, copies, grid.area().width() / theme.em() * grid.lines());
        var stories = issue.stories().stream().collect(Collectors.toMap(Story::slug, Function.identity()));
        boolean imprint = hasImprint(issue.publication());
        var made = IntStream.range(0, plans.size())
                .parallel()
                .mapToObj(index -> new OnePage(grid, plans.get(index), index + 1, plans.size(), imprint).make(stories, copies))
                .toList();
        made.forEach(page -> page.notices().forEach(notices::add));
        return made.stream().map(Made::page).toList();
    }

    private static boolean hasImprint(Publication paper) {
        var fields = List.of(
                paper.address(), paper.phone(), paper.postcode(), paper.printer(), paper.price(), paper.printRun(),
                paper.audience());
        return fields.stream().anyMatch(field -> !field.isEmpty());
    }

    private record Made(Page page, List<Notice> notices) {}

    private final class OnePage {
        private final Grid grid;
        private final PagePlan plan;
        private final int folio;
        private final int of;
        private final boolean imprint;
        private final List<Notice> notices = new ArrayList<>();
        private final Setter galleys = new Galleys(setter);

        OnePage(Grid grid, PagePlan plan, int folio, int of, boolean imprint) {
            this.grid = grid;
            this.plan = plan;
            this.folio = folio;
            this.of = of;
            this.imprint = imprint;
        }

        Made make(Map<String, Story> stories, Map<String, Copy> copies) {
            var blocks = plan.placements().stream()
                    .filter(placement -> stories.containsKey(placement.slug()))
                    .map(placement -> {
                        var story = stories.get(placement.slug());
                        return new Block(placement, copies.get(placement.slug()), story.pictures(), story.priority());
                    })
                    .toList();
            var furnishing = new Furnishing(grid, theme, folio == 1, folio == of && imprint);
            var dummy = dummy(blocks, furnishing.rows());
            var articles = new ArrayList<Article>();
            for (var place : dummy.places())
                articles.add(Dress.article(grid, theme, place, furnishing.topRow(), notices::add));
            var furniture = new ArrayList<Frame>(furnishing.frames(dummy.seams()));
            return new Made(new Page(folio, of, plan.section(), grid, furniture, articles, furnishing.foot()), notices);
        }

        private Dummy.Plan dummy(List<Block> blocks, int rows) {
            if (blocks.isEmpty()) return new Dummy.Plan(List.of(), List.of());
            var asked = new Dummy(blocks, settings(blocks, true), grid.columns(), rows);
            if (asked.possible()) return asked.plan();
            notices.add(Notice.warning("widths-impossible", Place.of("issue.yaml", plan.line()), folio));
            return new Dummy(blocks, settings(blocks, false), grid.columns(), rows).plan();
        }

        private Setting[][] settings(List<Block> blocks, boolean asAsked) {
            var settings = new Setting[blocks.size()][grid.columns() + 1];
            for (int block = 0; block < blocks.size(); block++)
                for (int width = 1; width <= grid.columns(); width++)
                    if (!asAsked || fits(blocks.get(block), width))
                        settings[block][width] = new Setting(blocks.get(block), width, grid, theme, galleys);
            return settings;
        }

        private boolean fits(Block block, int width) {
            int asked = Math.min(block.placement().columns(), grid.columns());
            return asked == 0 || asked == width;
        }
    }
}
