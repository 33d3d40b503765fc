package banxin.galley;

import banxin.json.Json;
import banxin.json.NoticeJson;
import banxin.notice.Wording;
import banxin.type.Fitting;
import banxin.type.Opportunity;
import banxin.type.SetLine;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Set lines as JSON, an object a line, lengths in 1/1000 em:
 *
 * <pre>
 * {"paragraph":1,"line":1,"text":"…","advances":[…],"x":0,"width":19000,"natural":18500,"fit":"stretched","notices":[]}
 * {"paragraph":1,"breaks":[{"at":3,"cost":0}]}
 * {"action":"tracking","paragraph":1,"amount":-24,"saved":1}
 * {"action":"over","characters":23}
 * {"action":"free","lines":2}
 * </pre>
 *
 * <p>{@code advances} has a number for each code point of {@code text}: what a typed space takes is in the character
 * before it. {@code amount} is in 1/1000 em, of marks −1 for squeezed and 1 for let out; lines gained are saved less than 0.
 */
final class SetLines {
    private SetLines() {}

    static void write(GalleyLine galley, Wording wording, OutputStream out) {
        var set = galley.set();
        var line = set.line();
        var text = galley.paragraph().substring(line.from(), line.to());
        Json.write(out, json -> {
            json.object();
            json.put("paragraph", galley.number());
            json.put("line", galley.line());
            json.put("text", text);
            json.array("advances");
            for (int advance : advances(set, text)) json.add(advance);
            json.endArray();
            json.put("x", set.x());
            json.put("width", line.width());
            json.put("natural", set.natural());
            json.put("fit", set.fit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.array("notices");
            galley.notices().forEach(notice -> NoticeJson.write(notice, wording, json));
            json.endArray();
            json.endObject();
        });
    }

    static void write(int paragraph, List<Opportunity> opportunities, OutputStream out) {
        Json.write(out, json -> {
            json.object();
            json.put("paragraph", paragraph);
            json.array("breaks");
            for (var opportunity : opportunities) {
                json.object();
                json.put("at", opportunity.at());
                json.put("cost", opportunity.cost());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
    }

    static void write(Fitting fitting, OutputStream out) {
        for (var action : fitting.actions())
            Json.write(out, json -> {
                json.object();
                json.put("action", action.means().name().toLowerCase(Locale.ROOT));
                json.put("paragraph", action.paragraph());
                json.put("amount", action.amount());
                json.put("saved", action.saved());
                json.endObject();
            });
        if (fitting.fits()) return;
        Json.write(out, json -> {
            json.object();
            json.put("action", fitting.over() > 0 ? "over" : "free");
            json.put(fitting.over() > 0 ? "characters" : "lines", fitting.over() + fitting.free());
            json.endObject();
        });
    }

    /** Cells, not glyphs: a mark whose blank was cut takes half an em, wherever its glyph begins. */
    private static int[] advances(SetLine set, String text) {
        int[] characters = text.codePoints().toArray();
        int[] painted = set.line().runs().stream().flatMapToInt(run -> run.text().codePoints()).toArray();
        int[] advances = new int[characters.length];
        for (int at = 0, i = 0; i < painted.length; i++) {
            while (characters[at] != painted[i]) at++;
            advances[at++] = set.cells().get(i);
        }
        return advances;
    }
}
