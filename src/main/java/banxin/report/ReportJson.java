package banxin.report;

import banxin.dispatch.Parcel;
import banxin.json.Json;
import banxin.json.NoticeJson;
import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Page;
import banxin.page.Page.Article;
import banxin.page.Tally;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import banxin.json.JsonPen;

/**
 * {@code report.json}: what was delivered and what was said.
 *
 * <pre>
 * {"pages":[{"page":1,"section":"要闻","stories":[{"story":"lead","characters":812,"lines":64}]}],
 *  "files":{"press.pdf":{"size":81234,"sha256":"9f86d0…"}},
 *  "notices":[{"severity":"warning","code":"underset","file":"stories/a.md","line":0,"message":"…","arguments":["a"]}]}
 * </pre>
 */
final class ReportJson {
    private ReportJson() {}

    static void write(
            List<Page> pages, Map<String, Parcel> files, List<Notice> notices, Wording wording, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.array("pages");
            pages.forEach(page -> page(page, json));
            json.endArray();
            json.object("files");
            files.forEach((name, parcel) -> file(name, parcel, json));
            json.endObject();
            json.array("notices");
            notices.forEach(notice -> NoticeJson.write(notice, wording, json));
            json.endArray();
            json.endObject();
        });
    }

    private static void file(String name, Parcel parcel, JsonPen json) {
        json.object(name);
        json.put("size", parcel.size());
        json.put("sha256", parcel.sha256());
        json.endObject();
    }

    private static void page(Page page, JsonPen json) {
        json.object();
        json.put("page", page.folio());
        json.put("section", page.section());
        json.array("stories");
        page.articles().forEach(article -> story(article, json));
        json.endArray();
        json.endObject();
    }

    private static void story(Article article, JsonPen json) {
        var tally = Tally.of(List.of(article));
        json.object();
        json.put("story", article.slug());
        json.put("characters", tally.characters());
        json.put("lines", tally.lines());
        json.endObject();
    }
}
