package banxin.intake;

import banxin.yaml.Nearest;
import banxin.yaml.Remarks;
import banxin.issue.Jump;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import banxin.issue.PagePlan.Teaser;
import banxin.issue.Story;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the page plans against the story files: each file named once, or twice where it jumps. */
final class Placing {
    private final Map<String, StoryFile> byName = new LinkedHashMap<>();
    private final Map<String, StoryFile> byFolded = new HashMap<>();
    private final Map<String, Jump> jumps = new HashMap<>();
    private final Map<StoryFile, Begun> begun = new HashMap<>();
    private final Set<StoryFile> continued = new HashSet<>();
    private final Set<StoryFile> meant = new HashSet<>();
    private final Remarks remarks;

    /** Where a story is placed first. */
    private record Begun(int folio, Jump jump, int line) {}

    Placing(List<StoryFile> files, List<Story> stories, Remarks remarks) {
        this.remarks = remarks;
        for (var file : files) {
            byName.put(file.slug(), file);
            byFolded.putIfAbsent(folded(file.slug()), file);
        }
        stories.forEach(story -> jumps.put(story.slug(), story.jump()));
    }

    /** The plans with the stories' true names. Names without a file and second mentions are told and left out. */
    List<PagePlan> link(List<PagePlan> plans) {
        var linked = new ArrayList<PagePlan>();
        for (var plan : plans) linked.add(link(plan, linked.size() + 1, plans.size()));
        if (!plans.isEmpty())
            byName.values().stream()
                    .filter(file -> !begun.containsKey(file) && !meant.contains(file))
                    .forEach(this::reportUnplaced);
        return linked.stream().map(this::linkDigest).toList();
    }

    private void reportUnplaced(StoryFile file) {
        new Remarks(file.file(), remarks.notices()).warning(0, "story-unplaced", file.slug());
    }

    private PagePlan link(PagePlan plan, int folio, int pages) {
        var placements = plan.placements().stream()
                .flatMap(placement -> link(placement, folio, pages).stream())
                .toList();
        return new PagePlan(
                plan.section(), plan.editor(), plan.proofreader(), plan.designer(), placements, plan.digest(),
                plan.line());
    }

    private Optional<Placement> link(Placement placement, int folio, int pages) {
        var file = find(placement.slug());
        if (file.isEmpty()) {
            reportMissing(placement.slug(), placement.line());
            return Optional.empty();
        }
        var before = Optional.ofNullable(begun.get(file.get()));
        if (before.isPresent() && !goesOn(file.get(), before.get(), folio, placement)) return Optional.empty();
        var jump = before.isPresent() ? Jump.NONE : jump(placement, file.get(), folio, pages);
        if (before.isEmpty()) begun.put(file.get(), new Begun(folio, jump, placement.line()));
        return Optional.of(new Placement(
                file.get().slug(), placement.columns(), placement.box(), placement.vertical(), jump, placement.line()));
    }

    /** The second mention of a story that jumps is where it goes on; any other is one too many. */
    private boolean goesOn(StoryFile file, Begun before, int folio, Placement placement) {
        var jump = before.jump();
        if (!jump.wanted() || folio <= before.folio() || !continued.add(file)) {
            remarks.fault(placement.line(), "story-twice", placement.slug(), before.line());
            return false;
        }
        if (jump.page() == 0 || jump.page() == folio) return true;
        remarks.fault(placement.line(), "jump-elsewhere", placement.slug(), jump.page(), folio);
        return false;
    }

    /** What the page plan asks for goes before what the story says. */
    private Jump jump(Placement placement, StoryFile file, int folio, int pages) {
        var ofStory = jumps.getOrDefault(file.slug(), Jump.NONE);
        boolean planned = placement.jump().wanted();
        if (!planned && !ofStory.wanted()) return Jump.NONE;
        int page = planned ? placement.jump().page() : ofStory.page();
        int line = planned ? placement.jump().line() : ofStory.line();
        if (page > 0 && (page <= folio || page > pages)) {
            var told = planned ? remarks : new Remarks(file.file(), remarks.notices());
            told.fault(line, "jump-no-such-page", file.slug(), page, folio, pages);
        }
        return new Jump(true, page, ofStory.head(), line);
    }

    private PagePlan linkDigest(PagePlan plan) {
        var digest = plan.digest().stream().flatMap(teaser -> link(teaser).stream()).toList();
        return new PagePlan(
                plan.section(), plan.editor(), plan.proofreader(), plan.designer(), plan.placements(), digest,
                plan.line());
    }

    private Optional<Teaser> link(Teaser teaser) {
        var file = find(teaser.slug());
        if (file.isEmpty()) reportMissing(teaser.slug(), teaser.line());
        var placed = file.filter(begun::containsKey);
        if (file.isPresent() && placed.isEmpty()) remarks.fault(teaser.line(), "digest-unplaced", teaser.slug());
        return placed.map(found -> new Teaser(found.slug(), teaser.text(), teaser.line()));
    }

    private Optional<StoryFile> find(String typed) {
        var name = StoryFile.slug(Normalizer.normalize(typed, Form.NFC));
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byFolded.get(folded(name))));
    }

    private void reportMissing(String typed, int line) {
        var nearest = Nearest.to(typed, byName.keySet(), Function.identity());
        if (nearest.isEmpty()) remarks.fault(line, "no-such-story", typed);
        nearest.ifPresent(name -> {
            remarks.fault(line, "misspelt-story", typed, name);
            meant.add(byName.get(name));
        });
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
