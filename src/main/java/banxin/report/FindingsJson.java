package banxin.report;

import banxin.geom.Mp;
import banxin.json.Json;
import banxin.json.JsonPen;
import banxin.notice.Finding;
import banxin.notice.Quantity;
import banxin.notice.Wording;
import java.io.OutputStream;
import java.util.Locale;

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

    static void write(Inspection inspection, Wording wording, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.put("file", inspection.file());
            json.put("profile", inspection.profile());
            json.put("sha256", inspection.sha256());
            json.put("pages", inspection.pages());
            json.array("findings");
            inspection.findings().forEach(finding -> finding(finding, wording, json));
            json.endArray();
            json.endObject();
        });
    }

    private static void finding(Finding finding, Wording wording, JsonPen json) {
        json.object();
        json.put("severity", finding.notice().severity().name().toLowerCase(Locale.ROOT));
        json.put("code", finding.code());
        json.put("page", finding.page());
        finding.where().ifPresent(where -> {
            json.put("x", mm(where.x()));
            json.put("y", mm(where.y()));
            json.put("width", mm(where.width()));
            json.put("height", mm(where.height()));
        });
        measure("measured", finding.measured(), json);
        measure("limit", finding.limit(), json);
        json.put("source", finding.source());
        json.put("message", wording.sentence(finding.notice()));
        json.array("arguments");
        finding.notice().arguments().forEach(json::add);
        json.endArray();
        json.endObject();
    }

    private static void measure(String name, Quantity measure, JsonPen json) {
        json.name(name);
        switch (measure) {
            case Quantity.Said said -> json.add(said.text());
            case Quantity.Amount amount -> amount(amount, json);
            case Quantity.Amounts(var all) when all.isEmpty() -> json.addNull();
            case Quantity.Amounts(var all) -> {
                json.array();
                all.forEach(one -> amount(one, json));
                json.endArray();
            }
        }
    }

    private static void amount(Quantity.Amount amount, JsonPen json) {
        json.object();
        json.name("value");
        number(amount.unit().rounded(amount.value()), json);
        json.put("unit", amount.unit().symbol());
        json.endObject();
    }

    private static void number(double value, JsonPen json) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) json.add((long) value);
        else json.add(value);
    }

    private static double mm(int mp) {
        return Math.rint(Mp.toMm(mp) * 100) / 100;
    }
}
