package banxin.makeup;

import banxin.issue.PagePlan.Placement;
import banxin.issue.Story;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Frame.Target;
import banxin.page.Grid;
import banxin.page.Page;
import banxin.page.Page.Article;
import banxin.type.Copy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes up one page. */
final class OnePage {
    /** More stories than this do not stand on any sheet, and the search grows with their cube. */
    private static final int MOST_STORIES = 30;

    private final Stone stone;
    private final Grid grid;
    private final Leaf leaf;
    private final Furnishing furnishing;
    private final Routing routing;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Tail> tails = new HashMap<>();

    OnePage(Stone stone, Leaf leaf, Routing routing) {
        this.stone = stone.with(new Galleys(stone.setter()));
        this.grid = stone.grid();
        this.leaf = leaf;
        this.routing = routing;
        furnishing = new Furnishing(grid, stone.theme(), leaf);
    }

    /**
     * A page with what was said of it.
     *
     * @param tails of the stories that leave it, by slug
     */
    record Made(Page page, List<Notice> notices, Map<String, Tail> tails) {}

    Made make(Map<String, Story> stories, Map<String, Copy> copies) {
        var blocks = new ArrayList<Block>();
        for (var placement : leaf.plan().placements())
            if (stories.containsKey(placement.slug())) blocks.addAll(blocks(placement, stories, copies));
        var digest = leaf.plan().digest().isEmpty()
                ? Optional.<Digest>empty()
                : Optional.of(Digest.of(leaf.plan(), copies, routing.folios()));
        digest.ifPresent(told -> blocks.add(told.block()));
        if (blocks.isEmpty()) notices.add(Notice.warning("page-empty", Place.sheet(leaf.plan().line()), leaf.folio()));
        var dummy = dummy(blocks);
        var articles = new ArrayList<Article>();
        var furniture = new ArrayList<>(furnishing.frames(dummy.seams()));
        for (var stand : dummy.stands()) {
            var dress = new Dress(grid, stone.theme(), closed(stand), furnishing.topRow());
            var article = dress.article(isRed(stand, stories));
            digest.filter(told -> told.block() == stand.setting().block())
                    .ifPresentOrElse(told -> furniture.addAll(told.frames(article)), () -> articles.add(article));
            stand.variant().heads().notices().forEach(notices::add);
            dress.leftovers().tell(notices::add);
        }
        var page = new Page(
                leaf.folio(), leaf.of(), leaf.plan().section(), leaf.credits(), leaf.masthead(), grid, furniture,
                articles, furnishing.foot());
        return new Made(page, notices, tails);
    }

    private static boolean isRed(Stand stand, Map<String, Story> stories) {
        return Optional.ofNullable(stories.get(stand.setting().block().copy().slug())).filter(Story::red).isPresent();
    }

    /** None for the continuation of a story that found room where it began. */
    private List<Block> blocks(Placement placement, Map<String, Story> stories, Map<String, Copy> copies) {
        var slug = placement.slug();
        var copy = copies.get(slug);
        var route = routing.routes().get(slug);
        if (route == null) return List.of(new Block(placement, copy, stories.get(slug).pictures()));
        if (route.to() == leaf.folio())
            return Stream.ofNullable(routing.tails().get(slug))
                    .map(tail -> new Block(placement, copy, List.of(), Optional.empty(), Optional.of(tail)))
                    .toList();
        var onward = new Target(slug, route.to());
        return List.of(
                new Block(placement, copy, stories.get(slug).pictures(), Optional.of(onward), Optional.empty()));
    }

    /** The block closed by copyfitting, or cut where its place ends. */
    private Stand closed(Stand stand) {
        var block = stand.setting().block();
        var closed = new Closing(stand, castOff(block, stand.setting().columns())).closed();
        if (block.onward().isEmpty()) return closed;
        var slug = block.copy().slug();
        var where = Place.of(block.copy().file());
        var cut = closed == stand ? new Cutting(stand, stone).cut() : Optional.<Cutting.Parted>empty();
        if (cut.isEmpty()) {
            boolean whole = closed != stand || stand.variant().rows() <= stand.rows();
            if (whole) notices.add(Notice.note("jump-not-needed", where, slug, leaf.folio()));
            return closed;
        }
        int page = block.onward().get().folio();
        notices.add(Notice.note("jumped", where, slug, leaf.folio(), page, cut.get().characters()));
        tails.put(slug, routing.routes().get(slug).tail(slug, block.copy(), cut.get()));
        return cut.get().stand();
    }

    /** The best plan; where the page cannot hold all stories, without the last, which are the weakest. */
    private Dummy.Plan dummy(List<Block> blocks) {
        var settings = settings(blocks);
        var weights = stone.theme().weights();
        while (blocks.size() > MOST_STORIES || leastCells(settings, blocks.size()) > cells()) leaveOff(blocks);
        while (!blocks.isEmpty()) {
            var asked = new Dummy(blocks, asAsked(blocks, settings), grid.columns(), furnishing.rows(), weights);
            if (asked.possible()) return asked.plan();
            var free = new Dummy(blocks, settings, grid.columns(), furnishing.rows(), weights);
            if (free.possible()) {
                notices.add(Notice.warning("widths-impossible", Place.sheet(leaf.plan().line()), leaf.folio()));
                return free.plan();
            }
            leaveOff(blocks);
        }
        return new Dummy.Plan(List.of(), List.of());
    }

    private void leaveOff(List<Block> blocks) {
        var block = blocks.removeLast();
        var copy = block.copy();
        int characters = block.tail().map(Tail::body).orElse(copy.paragraphs()).stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        notices.add(Notice.fault("story-left-off", Place.of(copy.file()), copy.slug(), leaf.folio(), characters));
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
                    .mapToInt(setting -> setting.columns() * Math.min(furnishing.rows(), setting.leastRows()))
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
                settings[block][width] = castOff(blocks.get(block), width).setting();
        return settings;
    }

    private CastOff castOff(Block block, int columns) {
        var own = block.isDigest() ? stone.with(new Digest.Items(stone.setter())) : stone;
        return new CastOff(own, block, columns);
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
