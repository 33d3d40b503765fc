package banxin.makeup;

import banxin.page.Masthead;
import banxin.page.Part;
import banxin.theme.Theme;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What the furniture of a page can print, by the names that templates use.
 *
 * @param all without those that are empty
 * @param printed names by part, as the theme's templates have them
 */
record Fields(SequencedMap<String, String> all, Map<String, Set<String>> printed) {
    static Fields of(Theme theme, Leaf leaf) {
        var masthead = leaf.masthead();
        var plan = leaf.plan();
        var all = new LinkedHashMap<String, String>();
        publication(masthead, all);
        all.put("issue.number", String.valueOf(masthead.number()));
        masthead.total().ifPresent(total -> all.put("issue.total", String.valueOf(total)));
        all.put("issue.weather", masthead.weather());
        date(masthead, all);
        all.put("page.folio", String.valueOf(leaf.folio()));
        all.put("page.of", String.valueOf(leaf.of()));
        all.put("page.section", plan.section());
        all.put("page.editor", plan.editor());
        all.put("page.proofreader", plan.proofreader());
        all.put("page.designer", plan.designer());
        all.values().removeIf(String::isEmpty);
        return new Fields(all, theme.printed());
    }

    private static void publication(Masthead masthead, Map<String, String> all) {
        var paper = masthead.publication();
        all.put("publication.name", paper.name());
        all.put("publication.kind", paper.kind().name().toLowerCase(Locale.ROOT));
        all.put("publication.cn", paper.cn());
        all.put("publication.permit", paper.permit());
        all.put("publication.supervisor", paper.supervisor());
        all.put("publication.sponsor", paper.sponsor());
        all.put("publication.publisher", paper.publisher());
        all.put("publication.address", paper.address());
        all.put("publication.phone", paper.phone());
        all.put("publication.postcode", paper.postcode());
        all.put("publication.printer", paper.printer());
        all.put("publication.price", paper.price());
        all.put("publication.printRun", paper.printRun());
        all.put("publication.audience", paper.audience());
    }

    private static void date(Masthead masthead, Map<String, String> all) {
        var date = masthead.date();
        all.put("date.gregorian", date.gregorian());
        all.put("date.weekday", date.weekday());
        all.put("date.lunarYear", date.lunarYear());
        all.put("date.lunarDay", date.lunarDay());
        all.put("date.solarTerm", date.solarTerm());
    }

    /** What the templates of a part print. */
    SequencedMap<String, String> of(Part part) {
        var fields = new LinkedHashMap<>(all);
        fields.keySet().retainAll(printed.getOrDefault(part.key(), Set.of()));
        return fields;
    }
}
