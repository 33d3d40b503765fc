package banxin.proof;

import banxin.geom.Mp;
import banxin.notice.Finding;
import banxin.notice.Measure;
import banxin.notice.Wording;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * What preflight found.
 *
 * <pre>
 * {"file":"press.pdf","profile":"newsprint","sha256":"…","pages":8,
 *  "findings":[{"severity":"fault","code":"total-ink","page":1,"x":12.0,"y":30.5,"width":40.0,"height":20.0,
 *   "measured":{"value":296,"unit":"%"},"limit":{"value":220,"unit":"%"},"source":"CGATS/SNAP TR 002","message":"…","arguments":[]}]}
 * </pre>
 *
 * Millimetres, from the top left corner of the trim; without the four when a finding is about the whole page or file.
 * What was measured is a number with its unit ("" for counts, shares and versions), a list of such (width and height), a
 * text that stands in the file, or null.
 */
final class FindingsJson {
    /** Below this a double holds every whole number. */
    private static final double WHOLE = 1L << 53;

    private FindingsJson() {}

    static void write(
            String file, String profile, String sha256, int pages, List<Finding> findings, Wording wording,
            OutputStream out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("profile", profile);
            json.writeStringProperty("sha256", sha256);
            json.writeNumberProperty("pages", pages);
            json.writeArrayPropertyStart("findings");
            findings.forEach(finding -> finding(finding, wording, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(Finding finding, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", finding.notice().severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", finding.code());
        json.writeNumberProperty("page", finding.page());
        finding.where().ifPresent(where -> {
            json.writeNumberProperty("x", mm(where.x()));
            json.writeNumberProperty("y", mm(where.y()));
            json.writeNumberProperty("width", mm(where.width()));
            json.writeNumberProperty("height", mm(where.height()));
        });
        measure("measured", finding.measured(), json);
        measure("limit", finding.limit(), json);
        json.writeStringProperty("source", finding.source());
        json.writeStringProperty("message", wording.sentence(finding.notice()));
        json.writeArrayPropertyStart("arguments");
        finding.notice().arguments().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void measure(String name, Measure measure, JsonGenerator json) {
        json.writeName(name);
        switch (measure) {
            case Measure.Said said -> json.writeString(said.text());
            case Measure.Amount amount -> amount(amount, json);
            case Measure.Amounts(var all) when all.isEmpty() -> json.writeNull();
            case Measure.Amounts(var all) -> {
                json.writeStartArray();
                all.forEach(one -> amount(one, json));
                json.writeEndArray();
            }
        }
    }

    private static void amount(Measure.Amount amount, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("value");
        number(amount.unit().rounded(amount.value()), json);
        json.writeStringProperty("unit", amount.unit().symbol());
        json.writeEndObject();
    }

    private static void number(double value, JsonGenerator json) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) json.writeNumber((long) value);
        else json.writeNumber(value);
    }

    private static double mm(int mp) {
        return Math.rint(Mp.toMm(mp) * 100) / 100;
    }
}
