package banxin.incoming;

import banxin.type.Han;
import banxin.type.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a line is by its form alone. */
enum Forms {
    TEXT,
    /** Two or more halves of about one length with a gap between. */
    HEAD,
    /** Opens with ——. */
    DECK,
    /** □ 张三, 本报记者 李四. */
    BYLINE;

    private static final int LONGEST = 60;
    private static final int SHORTEST_HALF = 4;
    private static final int UNEVEN = 3;
    private static final Pattern SIGNED = Pattern.compile("[□■◎○●◇◆△▲] ?[^。！？]{1,40}");
    private static final Pattern NAMED =
            Pattern.compile("(?:本报|本台|本刊)?(?:特约|见习|实习)?(?:记者|通讯员|作者|文/|文／|文图/)[ \u3000:：/／][^，。！？；]{1,30}");

    /** One for each line. */
    static List<Forms> of(List<CopiedLine> lines, Measures measures) {
        var forms = new ArrayList<Forms>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var form = line.text().length() > LONGEST ? TEXT : of(line.text());
            // An item of a list opens with a dash too, and so does a line in the middle of a sentence.
            if (form == DECK && i > 0 && forms.get(i - 1) == TEXT && !mayStandUnder(lines.get(i - 1), line, measures))
                form = TEXT;
            forms.add(form);
        }
        return forms;
    }

    private static Forms of(String text) {
        if (text.startsWith("——") && !Widths.endsSentence(text) && !Widths.endsClause(text)) return DECK;
        if (SIGNED.matcher(text).matches() || NAMED.matcher(text).matches()) return BYLINE;
        return isParallel(text) ? HEAD : TEXT;
    }

    private static boolean mayStandUnder(CopiedLine before, CopiedLine deck, Measures measures) {
        return !Widths.endsSentence(before.text()) && measures.widths().stream().noneMatch(measure ->
                deck.width() <= measure && deck.width() > measure - Widths.EM);
    }

    private static boolean isParallel(String text) {
        if (text.chars().anyMatch(c -> Punctuation.isPoint(c) || "…,;:".indexOf(c) >= 0)) return false;
        var halves = text.split("[ \u3000]");
        if (halves.length < 2 || halves.length > 3) return false;
        for (var half : halves) {
            if (han(half) < SHORTEST_HALF || half.chars().anyMatch(Widths::isHalfWidth)) return false;
            if (Math.abs(han(half) - han(halves[0])) > UNEVEN) return false;
        }
        return true;
    }

    private static int han(String half) {
        return (int) half.codePoints().filter(Han::is).count();
    }
}
