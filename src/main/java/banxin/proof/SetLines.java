package banxin.proof;

import banxin.notice.Notice;
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

    static void write(
            int paragraph, int number, SetLine set, String text, List<Notice> notices, Wording wording, OutputStream out) {
        var line = set.line();
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("paragraph", paragraph);
            json.writeNumberProperty("line", number);
            json.writeStringProperty("text", text.substring(line.from(), line.to()));
            json.writeArrayPropertyStart("advances");
            for (int advance : advances(set, text.substring(line.from(), line.to()))) json.writeNumber(advance);
            json.writeEndArray();
            json.writeNumberProperty("x", set.x());
            json.writeNumberProperty("width", line.width());
            json.writeNumberProperty("natural", set.natural());
            json.writeStringProperty("fit", set.fit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeArrayPropertyStart("notices");
            notices.forEach(notice -> Report.notice(notice, wording, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void write(int paragraph, List<Opportunity> opportunities, OutputStream out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("paragraph", paragraph);
            json.writeArrayPropertyStart("breaks");
            for (var opportunity : opportunities) {
                json.writeStartObject();
                json.writeNumberProperty("at", opportunity.at());
                json.writeNumberProperty("cost", opportunity.cost());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void write(Fitting fitting, OutputStream out) {
        for (var action : fitting.actions())
            Json.write(out, json -> {
                json.writeStartObject();
                json.writeStringProperty("action", action.means().name().toLowerCase(Locale.ROOT));
                json.writeNumberProperty("paragraph", action.paragraph());
                json.writeNumberProperty("amount", action.amount());
                json.writeNumberProperty("saved", action.saved());
                json.writeEndObject();
            });
        if (fitting.fits()) return;
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("action", fitting.over() > 0 ? "over" : "free");
            json.writeNumberProperty(fitting.over() > 0 ? "characters" : "lines", fitting.over() + fitting.free());
            json.writeEndObject();
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
