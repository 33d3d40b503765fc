package banxin.intake;

import banxin.yaml.Nearest;
import banxin.yaml.Remarks;
import banxin.issue.PagePlan;
import banxin.issue.PagePlan.Placement;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the page plans against the story files: each file named once. */
final class Placing {
    private final Map<String, StoryFile> byName = new LinkedHashMap<>();
    private final Map<String, StoryFile> byFolded = new HashMap<>();
    private final Map<StoryFile, Integer> placedAt = new HashMap<>();
    private final Set<StoryFile> meant = new HashSet<>();
    private final Remarks remarks;

    Placing(List<StoryFile> files, Remarks remarks) {
        this.remarks = remarks;
        for (var file : files) {
            byName.put(file.slug(), file);
            byFolded.putIfAbsent(folded(file.slug()), file);
        }
    }

    /** The plans with the stories' true names. Names without a file and second mentions are told and left out. */
    List<PagePlan> link(List<PagePlan> plans) {
        var linked = plans.stream().map(this::link).toList();
        if (!plans.isEmpty())
            byName.values().stream()
                    .filter(file -> !placedAt.containsKey(file) && !meant.contains(file))
                    .forEach(this::reportUnplaced);
        return linked;
    }

    private void reportUnplaced(StoryFile file) {
        new Remarks(file.file(), remarks.notices()).warning(0, "story-unplaced", file.slug());
    }

    private PagePlan link(PagePlan plan) {
        var placements = plan.placements().stream().flatMap(placement -> link(placement).stream()).toList();
        return new PagePlan(
                plan.section(), plan.editor(), plan.proofreader(), plan.designer(), placements, plan.line());
    }

    private Optional<Placement> link(Placement placement) {
        var file = find(placement.slug());
        if (file.isEmpty()) {
            reportMissing(placement);
            return Optional.empty();
        }
        var before = placedAt.putIfAbsent(file.get(), placement.line());
        if (before != null) {
            remarks.fault(placement.line(), "story-twice", placement.slug(), before);
            return Optional.empty();
        }
        return Optional.of(new Placement(
                file.get().slug(), placement.columns(), placement.box(), placement.vertical(), placement.line()));
    }

    private Optional<StoryFile> find(String typed) {
        var name = StoryFile.slug(Normalizer.normalize(typed, Form.NFC));
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byFolded.get(folded(name))));
    }

    private void reportMissing(Placement placement) {
        var nearest = Nearest.to(placement.slug(), byName.keySet(), Function.identity());
        if (nearest.isEmpty()) remarks.fault(placement.line(), "no-such-story", placement.slug());
        nearest.ifPresent(name -> {
            remarks.fault(placement.line(), "misspelt-story", placement.slug(), name);
            meant.add(byName.get(name));
        });
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
