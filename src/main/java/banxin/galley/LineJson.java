package banxin.galley;

import banxin.json.Json;
import banxin.notice.Wording;
import banxin.page.Printed;
import banxin.type.Anatomy;
import banxin.type.Anatomy.Item;
import banxin.type.Anatomy.Rival;
import banxin.type.Anatomy.Width;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import banxin.json.JsonPen;

/**
 * Why a line is as it is, for a program; lengths in pt, as in {@code pages.json}:
 *
 * <pre>
 * {"story":"road","line":7,"page":1,"part":"leg","leg":2,"role":"body","paragraph":3,"text":"…","x":…,"baseline":…,
 *  "em":…,"measure":…,"start":…,"natural":…,"width":…,"fit":"squeezed",
 *  "treatment":{"by":"house","tracking":0,"marks":0},
 *  "items":[{"text":"，","kind":"pause","class":"ID","cell":[natural,printed],
 *            "gap":{"kind":"plain","natural":0,"printed":0},"changes":[{"what":"squeeze-pause","amount":-1.5}],
 *            "end":{"allowed":true,"cost":0,"why":"free","level":"","sentence":"…"}},…],
 *  "earlier":{"text":"…","cost":0,"wanted":…,"give":…,"gap":80},"later":null}
 * </pre>
 *
 * <p>The widths of cells and gaps as printed add up to {@code width}. {@code gap} of a rival and {@code tracking} are in
 * 1/1000 em.
 */
final class LineJson {
    private final JsonPen json;

    private LineJson(JsonPen json) {
        this.json = json;
    }

    static void write(String story, Printed printed, Anatomy anatomy, Wording wording, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.put("story", story);
            var writer = new LineJson(json);
            writer.place(printed);
            writer.length("x", printed.placed().x());
            writer.length("baseline", printed.placed().baseline());
            writer.widths(anatomy);
            json.array("items");
            anatomy.items().forEach(item -> writer.item(item, wording));
            json.endArray();
            writer.rival("earlier", anatomy.earlier());
            writer.rival("later", anatomy.later());
            json.endObject();
        });
    }

    /** Where every line of a story stands. */
    static void list(String story, List<Printed> lines, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.put("story", story);
            json.array("lines");
            for (var line : lines) {
                json.object();
                new LineJson(json).place(line);
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
    }

    private void place(Printed printed) {
        json.put("line", printed.number());
        json.put("page", printed.folio());
        json.put("part", printed.frame().part().key());
        if (printed.leg() > 0) json.put("leg", printed.leg());
        json.put("role", printed.fragment().role().key());
        json.put("paragraph", printed.paragraph());
        json.put("text", printed.text());
    }

    private void widths(Anatomy anatomy) {
        length("em", anatomy.em());
        length("measure", anatomy.available());
        length("start", anatomy.start());
        length("natural", anatomy.natural());
        length("width", anatomy.width());
        json.put("fit", key(anatomy.fit()));
        json.object("treatment");
        json.put("by", key(anatomy.treatment().by()));
        json.put("tracking", anatomy.treatment().tracking());
        json.put("marks", anatomy.treatment().marks());
        json.endObject();
    }

    private void item(Item item, Wording wording) {
        json.newLine();
        json.object();
        json.put("text", item.text());
        json.put("kind", item.kind());
        json.put("class", item.breakClass());
        width("cell", item.cell());
        json.object("gap");
        json.put("kind", item.gapKind());
        length("natural", item.gap().natural());
        length("printed", item.gap().printed());
        json.endObject();
        json.array("changes");
        for (var change : item.changes()) {
            json.object();
            json.put("what", change.what());
            length("amount", change.amount());
            json.endObject();
        }
        json.endArray();
        json.object("end");
        json.put("allowed", item.end().allowed());
        json.put("cost", item.end().cost());
        json.put("why", item.end().why());
        json.put("level", item.end().level());
        json.put("sentence", LineText.end(item.end(), wording));
        json.endObject();
        json.endObject();
    }

    private void width(String name, Width width) {
        json.array(name);
        json.add(pt(width.natural()));
        json.add(pt(width.printed()));
        json.endArray();
    }

    private void rival(String name, Optional<Rival> rival) {
        if (rival.isEmpty()) {
            json.putNull(name);
            return;
        }
        json.object(name);
        json.put("text", rival.get().text());
        json.put("cost", rival.get().cost());
        length("wanted", rival.get().wanted());
        length("give", rival.get().give());
        json.put("gap", rival.get().gap());
        json.endObject();
    }

    private void length(String name, int millipoints) {
        json.put(name, pt(millipoints));
    }

    private static BigDecimal pt(int millipoints) {
        return BigDecimal.valueOf(millipoints, 3);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
