package banxin.proof;

import banxin.notice.Notice;
import banxin.notice.Wording;
import banxin.page.Frame.Text;
import banxin.page.Page;
import banxin.page.Page.Article;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code report.json}: what was delivered and what was said.
 *
 * <pre>
 * {"pages":[{"page":1,"section":"要闻","stories":[{"story":"lead","characters":812,"lines":64}]}],
 *  "files":{"press.pdf":81234},
 *  "notices":[{"severity":"warning","code":"underset","file":"stories/a.md","line":0,"message":"…","arguments":["a"]}]}
 * </pre>
 */
final class Report {
    private Report() {}

    static void write(
            List<Page> pages, Map<String, Long> files, List<Notice> notices, Wording wording, OutputStream out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("pages");
            pages.forEach(page -> page(page, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("files");
            files.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("notices");
            notices.forEach(notice -> notice(notice, wording, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void page(Page page, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("page", page.folio());
        json.writeStringProperty("section", page.section());
        json.writeArrayPropertyStart("stories");
        page.articles().forEach(article -> story(article, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void story(Article article, JsonGenerator json) {
        int characters = 0;
        int lines = 0;
        for (var frame : article.frames())
            if (frame instanceof Text text)
                for (var fragment : text.fragments()) {
                    if (!fragment.isCopy()) continue;
                    characters += fragment.text().codePointCount(0, fragment.text().length());
                    lines += fragment.lines().size();
                }
        json.writeStartObject();
        json.writeStringProperty("story", article.slug());
        json.writeNumberProperty("characters", characters);
        json.writeNumberProperty("lines", lines);
        json.writeEndObject();
    }

    static void notice(Notice notice, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", notice.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", notice.code());
        json.writeStringProperty("file", notice.place().file());
        json.writeNumberProperty("line", notice.place().line());
        json.writeStringProperty("message", wording.sentence(notice));
        json.writeArrayPropertyStart("arguments");
        notice.arguments().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The files that a report names, with their sizes; none when it is not a report of ours. */
    static SequencedMap<String, Long> files(Path report) {
        var files = new LinkedHashMap<String, Long>();
        if (!Files.isRegularFile(report)) return files;
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), report)) {
            boolean inside = false;
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT && "files".equals(json.currentName())) inside = true;
                else if (token == JsonToken.END_OBJECT) inside = false;
                else if (inside && token == JsonToken.VALUE_NUMBER_INT) files.put(json.currentName(), json.getLongValue());
            }
            return files;
        } catch (StreamReadException | JacksonIOException notOurs) {
            return new LinkedHashMap<>();
        }
    }
}
