package banxin.intake;

import banxin.issue.Story.Passage;
import banxin.type.Role;
import java.util.ArrayList;
import java.util.List;

/** What stands between three backticks, line by line. An empty line starts a new list or stanza. */
final class Fenced {
    private Fenced() {}

    /** @param above line of the backticks */
    static List<Passage> names(String text, int above) {
        var marked = Roster.isMarked(text);
        var names = new ArrayList<Passage>();
        var line = above;
        var list = above;
        for (var each : text.split("\n")) {
            line++;
            if (each.isBlank()) list = line;
            for (var name : Roster.names(each, marked))
                names.add(Passage.plain(Role.NAME, name, line).in(Slots.name(list)));
        }
        return names;
    }

    /** @param above line of the backticks */
    static List<Passage> verse(String text, int above) {
        var lines = new ArrayList<Passage>();
        var line = above;
        var stanza = above;
        for (var each : text.split("\n")) {
            line++;
            if (each.isBlank()) stanza = line;
            else lines.add(Passage.plain(Role.VERSE, each, line).in(Slots.verse(stanza, each)));
        }
        return lines;
    }
}
