package banxin.proof;

import banxin.geom.Mp;
import banxin.notice.Finding;
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
 *   "measured":"296 %","limit":"220 %","source":"CGATS/SNAP TR 002","message":"…","arguments":[]}]}
 * </pre>
 *
 * Millimetres, from the top left corner of the trim; without the four when a finding is about the whole page or file.
 */
final class FindingsJson {
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
        json.writeStringProperty("measured", finding.measured());
        json.writeStringProperty("limit", finding.limit());
        json.writeStringProperty("source", finding.source());
        json.writeStringProperty("message", wording.sentence(finding.notice()));
        json.writeArrayPropertyStart("arguments");
        finding.notice().arguments().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double mm(int mp) {
        return Math.rint(Mp.toMm(mp) * 100) / 100;
    }
}
