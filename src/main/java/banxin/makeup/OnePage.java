package banxin.makeup;

import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Page.Article;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Segmenter;
import banxin.type.Setter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes up one page. */
final class OnePage {
    /** More stories than this do not stand on any sheet, and the search grows with their cube. */
    private static final int MOST_STORIES = 30;

    private final Grid grid;
    private final Theme theme;
    private final Setter galleys;
    private final Segmenter segmenter;
    private final PagePlan plan;
    private final int folio;
    private final int of;
    private final Furnishing furnishing;
    private final List<Notice> notices = new ArrayList<>();

    /** @param imprint the issue's last page ends with it */
    OnePage(Grid grid, Theme theme, Setter setter, Segmenter segmenter, PagePlan plan, int folio, int of, boolean imprint) {
        this.grid = grid;
        this.theme = theme;
        this.galleys = new Galleys(setter);
        this.segmenter = segmenter;
        this.plan = plan;
        this.folio = folio;
        this.of = of;
        furnishing = new Furnishing(grid, theme, folio == 1, folio == of && imprint);
    }

    /** A page with what was said of it. */
    record Made(Page page, List<Notice> notices) {}

    Made make(Map<String, Story> stories, Map<String, Copy> copies) {
        var blocks = new ArrayList<Block>();
        for (var placement : plan.placements())
            if (stories.containsKey(placement.slug())) blocks.add(block(placement, stories, copies));
        if (blocks.isEmpty()) notices.add(Notice.warning("page-empty", Place.of("issue.yaml", plan.line()), folio));
        var dummy = dummy(blocks);
        var articles = new ArrayList<Article>();
        for (var stand : dummy.stands()) {
            var dress = new Dress(grid, theme, new Closing(stand).closed(), furnishing.topRow());
            articles.add(dress.article());
            stand.variant().heads().notices().forEach(notices::add);
            dress.leftovers().tell(notices::add);
        }
        var page = new Page(
                folio, of, plan.section(), grid, furnishing.frames(dummy.seams()), articles, furnishing.foot());
        return new Made(page, notices);
    }

    private static Block block(Placement placement, Map<String, Story> stories, Map<String, Copy> copies) {
        var slug = placement.slug();
        return new Block(placement, copies.get(slug), stories.get(slug).pictures());
    }

    /** The best plan; where the page cannot hold all stories, without the last, which are the weakest. */
    private Dummy.Plan dummy(List<Block> blocks) {
        var settings = settings(blocks);
        while (blocks.size() > MOST_STORIES || leastCells(settings, blocks.size()) > cells()) leaveOff(blocks);
        while (!blocks.isEmpty()) {
            var asked = new Dummy(blocks, asAsked(blocks, settings), grid.columns(), furnishing.rows());
            if (asked.possible()) return asked.plan();
            var free = new Dummy(blocks, settings, grid.columns(), furnishing.rows());
            if (free.possible()) {
                notices.add(Notice.warning("widths-impossible", Place.of("issue.yaml", plan.line()), folio));
                return free.plan();
            }
            leaveOff(blocks);
        }
        return new Dummy.Plan(List.of(), List.of());
    }

    private void leaveOff(List<Block> blocks) {
        var copy = blocks.removeLast().copy();
        int characters = copy.paragraphs().stream().mapToInt(paragraph -> paragraph.text().length()).sum();
        notices.add(Notice.fault("story-left-off", Place.of(copy.file()), copy.slug(), folio, characters));
    }

    private int cells() {
        return grid.columns() * furnishing.rows();
    }

    /** Columns times rows that the stories need at the very least. */
    private int leastCells(Setting[][] settings, int stories) {
        int cells = 0;
        for (int story = 0; story < stories; story++)
            cells += Arrays.stream(settings[story])
                    .filter(Objects::nonNull)
                    .mapToInt(setting -> setting.columns * Math.min(furnishing.rows(), setting.leastRows()))
                    .min()
                    .orElse(0);
        return cells;
    }

    /** Each story in every width; one alone takes the page's, and its heads are not tried in columns where it cannot be. */
    private Setting[][] settings(List<Block> blocks) {
        var settings = new Setting[blocks.size()][grid.columns() + 1];
        int narrowest = blocks.size() == 1 ? grid.columns() : 1;
        for (int block = 0; block < Math.min(blocks.size(), MOST_STORIES); block++)
            for (int width = narrowest; width <= grid.columns(); width++)
                settings[block][width] = new Setting(blocks.get(block), width, grid, theme, galleys, segmenter);
        return settings;
    }

    /** Only the widths that the editors asked for. */
    private Setting[][] asAsked(List<Block> blocks, Setting[][] settings) {
        var asked = new Setting[blocks.size()][];
        for (int block = 0; block < blocks.size(); block++) {
            asked[block] = settings[block].clone();
            int columns = Math.min(blocks.get(block).placement().columns(), grid.columns());
            for (int width = 1; width <= grid.columns(); width++)
                if (columns != 0 && columns != width) asked[block][width] = null;
        }
        return asked;
    }
}
