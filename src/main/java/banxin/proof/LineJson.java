package banxin.proof;

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
import tools.jackson.core.JsonGenerator;

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
    private final JsonGenerator json;

    private LineJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(String story, Printed printed, Anatomy anatomy, Wording wording, OutputStream out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("story", story);
            var writer = new LineJson(json);
            writer.place(printed);
            writer.length("x", printed.placed().x());
            writer.length("baseline", printed.placed().baseline());
            writer.widths(anatomy);
            json.writeArrayPropertyStart("items");
            anatomy.items().forEach(item -> writer.item(item, wording));
            json.writeEndArray();
            writer.rival("earlier", anatomy.earlier());
            writer.rival("later", anatomy.later());
            json.writeEndObject();
        });
    }

    /** Where every line of a story stands. */
    static void list(String story, List<Printed> lines, OutputStream out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("story", story);
            json.writeArrayPropertyStart("lines");
            for (var line : lines) {
                json.writeStartObject();
                new LineJson(json).place(line);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void place(Printed printed) {
        json.writeNumberProperty("line", printed.number());
        json.writeNumberProperty("page", printed.folio());
        json.writeStringProperty("part", printed.frame().part().key());
        if (printed.leg() > 0) json.writeNumberProperty("leg", printed.leg());
        json.writeStringProperty("role", printed.fragment().role().key());
        json.writeNumberProperty("paragraph", printed.paragraph());
        json.writeStringProperty("text", printed.text());
    }

    private void widths(Anatomy anatomy) {
        length("em", anatomy.em());
        length("measure", anatomy.available());
        length("start", anatomy.start());
        length("natural", anatomy.natural());
        length("width", anatomy.width());
        json.writeStringProperty("fit", key(anatomy.fit()));
        json.writeObjectPropertyStart("treatment");
        json.writeStringProperty("by", key(anatomy.treatment().by()));
        json.writeNumberProperty("tracking", anatomy.treatment().tracking());
        json.writeNumberProperty("marks", anatomy.treatment().marks());
        json.writeEndObject();
    }

    private void item(Item item, Wording wording) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("text", item.text());
        json.writeStringProperty("kind", item.kind());
        json.writeStringProperty("class", item.breakClass());
        width("cell", item.cell());
        json.writeObjectPropertyStart("gap");
        json.writeStringProperty("kind", item.gapKind());
        length("natural", item.gap().natural());
        length("printed", item.gap().printed());
        json.writeEndObject();
        json.writeArrayPropertyStart("changes");
        for (var change : item.changes()) {
            json.writeStartObject();
            json.writeStringProperty("what", change.what());
            length("amount", change.amount());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("end");
        json.writeBooleanProperty("allowed", item.end().allowed());
        json.writeNumberProperty("cost", item.end().cost());
        json.writeStringProperty("why", item.end().why());
        json.writeStringProperty("level", item.end().level());
        json.writeStringProperty("sentence", LineText.end(item.end(), wording));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void width(String name, Width width) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(pt(width.natural()));
        json.writeNumber(pt(width.printed()));
        json.writeEndArray();
    }

    private void rival(String name, Optional<Rival> rival) {
        if (rival.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", rival.get().text());
        json.writeNumberProperty("cost", rival.get().cost());
        length("wanted", rival.get().wanted());
        length("give", rival.get().give());
        json.writeNumberProperty("gap", rival.get().gap());
        json.writeEndObject();
    }

    private void length(String name, int millipoints) {
        json.writeNumberProperty(name, pt(millipoints));
    }

    private static BigDecimal pt(int millipoints) {
        return BigDecimal.valueOf(millipoints, 3);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
