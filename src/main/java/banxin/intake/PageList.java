package banxin.intake;

import banxin.yaml.Entry;
import banxin.yaml.Item;
import static java.util.Map.entry;

import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.PagePlan.Teaser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code pages}: a list of page plans, or {@code auto}. */
final class PageList {
    private static final List<Map.Entry<String, Boolean>> HEADS = List.of(
            entry("horizontal", false), entry("横排", false), entry("vertical", true), entry("竖排", true));
    private static final int MOST_PAGES = 999;

    private final Entry issue;
    private final int columns;

    PageList(Entry issue, int columns) {
        this.issue = issue;
        this.columns = columns;
    }

    /** Empty for {@code auto}. */
    List<PagePlan> read() {
        if (!issue.has("pages") || isAuto()) return List.of();
        if (!issue.isList("pages")) {
            issue.fault("pages", "not-pages");
            return List.of();
        }
        var items = Item.of(issue, "pages");
        if (items.isEmpty()) issue.fault("pages", "not-pages");
        if (items.size() > MOST_PAGES) issue.fault("pages", "too-many-pages", items.size(), MOST_PAGES);
        return items.stream().limit(MOST_PAGES).map(this::page).toList();
    }

    private boolean isAuto() {
        return issue.isText("pages") && List.of("auto", "自动").contains(issue.text("pages"));
    }

    private PagePlan page(Item item) {
        var page = item.entry(Words.PAGE);
        var placements = new ArrayList<Placement>();
        for (var story : Item.of(page, "stories")) placement(story).ifPresent(placements::add);
        var digest = new ArrayList<Teaser>();
        for (var told : Item.of(page, "digest")) teaser(told).ifPresent(digest::add);
        return new PagePlan(
                page.text("section"),
                page.text("editor"),
                page.text("proofreader"),
                page.text("designer"),
                placements,
                digest,
                page.line());
    }

    private static Optional<Teaser> teaser(Item item) {
        var word = item.word();
        if (word.isPresent()) return word.map(name -> new Teaser(name.text(), "", name.line()));
        var entry = item.entry(Words.TEASER);
        return entry.has("story")
                ? Optional.of(new Teaser(entry.text("story"), entry.text("text"), entry.line()))
                : Optional.empty();
    }

    private Optional<Placement> placement(Item item) {
        var word = item.word();
        if (word.isPresent()) return word.map(name -> new Placement(name.text(), 0, false, name.line()));
        var story = item.entry(Words.PLACEMENT);
        var placement = new Placement(
                story.text("story"),
                story.whole("columns", 1, columns, 0),
                story.flag("box"),
                story.choice("head", HEADS).orElse(false),
                Jumping.read(story, ""),
                story.line());
        return story.has("story") ? Optional.of(placement) : Optional.empty();
    }
}
