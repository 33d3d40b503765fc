package banxin.intake;

import banxin.issue.Story.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in which column of its line a paragraph begins: where its first characters stand as typed, behind key, marker or
 * markup. Of several in one line, cells or names, each is looked for behind the one before it.
 */
final class FirstCharacters {
    /** First characters by which a paragraph is known; where markup follows sooner, fewer will do. */
    private static final int SAMPLE = 6;

    private final List<String> lines;
    private final Map<Integer, Integer> searched = new HashMap<>();

    FirstCharacters(String file) {
        lines = file.lines().toList();
    }

    /** In reading order. */
    Passage found(Passage text) {
        if (text.line() < 1 || text.line() > lines.size()) return text;
        int from = searched.getOrDefault(text.line(), 0);
        int at = index(text.text().strip(), lines.get(text.line() - 1), from);
        if (at < 0) return text;
        searched.put(text.line(), at + 1);
        return text.at(at + 1);
    }

    private static int index(String copy, String line, int from) {
        for (int length = Math.min(SAMPLE, copy.length()); length > 0; length--) {
            int at = line.indexOf(copy.substring(0, length), from);
            if (at >= 0) return at;
        }
        return -1;
    }
}
