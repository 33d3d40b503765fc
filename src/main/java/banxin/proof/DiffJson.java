package banxin.proof;

import banxin.notice.Wording;
import banxin.proof.Build.Box;
import banxin.proof.Build.Spot;
import banxin.proof.Change.Kind;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

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
            json.writeStartObject();
            json.writeBooleanProperty("same", builds.same());
            json.writeArrayPropertyStart("changes");
            builds.changes().forEach(change -> change(change, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("sum");
            json.writeNumberProperty("pages", builds.pages());
            for (var kind : List.of(Kind.CHANGED, Kind.ADDED, Kind.REMOVED, Kind.MOVED, Kind.RESPACED))
                json.writeNumberProperty(DiffText.key(kind), builds.lines(kind));
            json.writeNumberProperty("pictures", builds.pictures());
            json.writeEndObject();
            json.writeArrayPropertyStart("notices");
            builds.notices().forEach(notice -> Report.notice(notice, wording, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void change(Change change, JsonGenerator json) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeNumberProperty("page", change.folio());
        json.writeStringProperty("thing", DiffText.key(change.thing()));
        json.writeStringProperty("kind", DiffText.key(change.kind()));
        json.writeStringProperty("story", change.story());
        spots("old", change.old(), json);
        spots("new", change.fresh(), json);
        json.writeEndObject();
    }

    private static void spots(String name, List<Spot> spots, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (var spot : spots) {
            json.writeStartObject();
            json.writeNumberProperty("page", spot.folio());
            if (spot.number() > 0) json.writeNumberProperty(spot.role().isEmpty() ? "picture" : "line", spot.number());
            if (!spot.role().isEmpty()) json.writeStringProperty("role", spot.role());
            json.writeStringProperty("text", spot.text());
            box(spot.box(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void box(Box box, JsonGenerator json) {
        json.writeArrayPropertyStart("box");
        for (double side : new double[] {box.x(), box.y(), box.width(), box.height()}) json.writeNumber(side);
        json.writeEndArray();
    }
}
