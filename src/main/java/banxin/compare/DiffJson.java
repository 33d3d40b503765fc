package banxin.compare;

import banxin.json.Json;
import banxin.json.NoticeJson;
import banxin.notice.Wording;
import banxin.compare.Difference.Fate;
import java.io.OutputStream;
import java.util.List;
import banxin.json.JsonPen;

/**
 * What two builds do not have alike, for programs. Places as in {@code pages.json}; pages and numbers of lines from 1.
 *
 * <pre>
 * {"same":false,"changes":[{"page":2,"thing":"line","kind":"changed","story":"road",
 *   "old":[{"page":2,"line":12,"role":"body","text":"今年三月","box":[…]}],"new":[{…}]}],
 *  "sum":{"pages":1,"changed":1,"added":0,"removed":0,"moved":0,"respaced":0,"pictures":0},"notices":[…]}
 * </pre>
 *
 * <p>{@code thing} is page, story, line or picture; {@code kind} is added, removed, changed, moved, respaced or, of a page,
 * retouched: other ink only, whose place is in {@code box}.
 */
final class DiffJson {
    private DiffJson() {}

    static void write(TwoBuilds builds, Wording wording, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.put("same", builds.same());
            json.array("changes");
            builds.changes().forEach(change -> change(change, json));
            json.endArray();
            json.object("sum");
            json.put("pages", builds.pages());
            for (var fate : List.of(Fate.CHANGED, Fate.ADDED, Fate.REMOVED, Fate.MOVED, Fate.RESPACED))
                json.put(DiffText.key(fate), builds.lines(fate));
            json.put("pictures", builds.pictures());
            json.endObject();
            json.array("notices");
            builds.notices().forEach(notice -> NoticeJson.write(notice, wording, json));
            json.endArray();
            json.endObject();
        });
    }

    private static void change(Difference change, JsonPen json) {
        json.newLine();
        json.object();
        json.put("page", change.folio());
        json.put("thing", DiffText.key(change.thing()));
        json.put("kind", DiffText.key(change.fate()));
        json.put("story", change.story());
        spots("old", change.old(), json);
        spots("new", change.fresh(), json);
        json.endObject();
    }

    private static void spots(String name, List<Seen> spots, JsonPen json) {
        json.array(name);
        for (var spot : spots) {
            json.object();
            json.put("page", spot.folio());
            if (spot.number() > 0) json.put(spot.role().isEmpty() ? "picture" : "line", spot.number());
            if (!spot.role().isEmpty()) json.put("role", spot.role());
            json.put("text", spot.text());
            box(spot.box(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void box(Box box, JsonPen json) {
        json.array("box");
        for (double side : new double[] {box.x(), box.y(), box.width(), box.height()}) json.add(side);
        json.endArray();
    }
}
