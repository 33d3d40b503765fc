package banxin.json;

import banxin.notice.Notice;
import banxin.notice.Wording;
import java.util.Locale;

/** A notice as every report has it. */
public final class NoticeJson {
    private NoticeJson() {}

    public static void write(Notice notice, Wording wording, JsonPen json) {
        json.object();
        json.put("severity", notice.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", notice.code());
        json.put("file", notice.place().file());
        json.put("line", notice.place().line());
        if (!notice.place().pages().isEmpty()) {
            json.array("pages");
            notice.place().pages().forEach(json::add);
            json.endArray();
        }
        json.put("message", wording.sentence(notice));
        json.array("arguments");
        notice.arguments().forEach(json::add);
        json.endArray();
        json.endObject();
    }
}
