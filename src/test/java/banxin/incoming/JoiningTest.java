package banxin.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What a simple filler breaks, the joiner joins. */
class JoiningTest {
    @Property(seed = "20261123", tries = 300)
    void paragraphsBrokenAtAMeasureComeBackJoined(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(min = 10, max = 30) int measure) {
        var clear = paragraphs.stream().map(text -> withShortLastLine(text, measure)).toList();
        var copy = clear.stream().flatMap(text -> fill(text, measure).stream()).collect(Collectors.joining("\n\n"));
        assertThat(pieces(copy)).extracting(Piece::text).containsExactlyElementsOf(clear);
    }

    @Property(seed = "20261123", tries = 300)
    void anyTextKeepsItsCharacters(@ForAll("anything") String copy) {
        var pieces = pieces(copy).stream().map(Piece::text).collect(Collectors.joining());
        assertThat(ink(pieces)).isEqualTo(ink(copy));
    }

    @Property(seed = "20261123", tries = 500)
    void whatIsWrittenReadsBackTheSame(@ForAll("anything") String copy) {
        var lines = CopiedLine.of(copy);
        if (lines.isEmpty()) return;
        var draft = Draft.of("a", "a.txt", pieces(copy), Measures.of(lines));
        var back = ReadBack.of(Written.story(draft));
        assertThat(back.body()).containsExactlyElementsOf(draft.body().stream().map(Piece::text).toList());
        assertThat(ink(String.join("", back.paragraphs())).chars().sorted().toArray())
                .isEqualTo(ink(copy).chars().sorted().toArray());
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        var clause = Arbitraries.strings().withCharRange('\u4E00', '\u6000').ofMinLength(2).ofMaxLength(12);
        var number = Arbitraries.integers().between(1, 99999).map(n -> n + "个");
        var phrase = Arbitraries.frequencyOf(
                Tuple.of(6, clause), Tuple.of(1, number),
                Tuple.of(1, clause.map(it -> "“" + it + "”")));
        var sentence = phrase.list().ofMinSize(2).ofMaxSize(6).map(it -> String.join("，", it) + "。");
        var paragraph = sentence.list().ofMinSize(4).ofMaxSize(8).map(it -> String.join("", it));
        return paragraph.list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> anything() {
        var character = Arbitraries.of(
                "中", "文", "，", "。", "“", "”", "1", "a", " ", "\n", "　", "*", "_", "#", "`", "<", "&", "\\",
                "[", "]", ">", "-", ".", "+", "—", "……", "𠮷", ":", "\"", "'", "|", "~", "=", "!", "(", ")",
                "□", "%", "{", "}", "@", "\t");
        return character.list().ofMaxSize(120).map(it -> String.join("", it));
    }

    private static List<Piece> pieces(String copy) {
        var lines = CopiedLine.of(copy);
        if (lines.isEmpty()) return List.of();
        var measures = Measures.of(lines);
        return new Joiner(lines, measures, Forms.of(lines, measures)).pieces();
    }

    /** Where a last line is nearly full nobody can tell whether the paragraph ends there. */
    private static String withShortLastLine(String text, int measure) {
        var longer = text;
        while (true) {
            var lines = fill(longer, measure);
            var isShort = Widths.of(lines.getLast()) <= measure * Widths.EM / 2;
            if (lines.size() > 4 && isShort) return longer;
            longer = longer.substring(0, longer.length() - 1) + "续。";
        }
    }

    /** Greedy, two em indent, no mark at a line start, no number split. */
    private static List<String> fill(String text, int measure) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var at = 0; at < text.length(); ) {
            var end = unitEnd(text, at);
            var longer = line + text.substring(at, end);
            var indent = lines.isEmpty() ? Widths.INDENT : 0;
            if (Widths.of(longer) - Widths.givenUpAtEnd(longer) + indent > measure * Widths.EM) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(text, at, end);
            at = end;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int unitEnd(String text, int at) {
        var end = at;
        if (text.charAt(end) == '“') end++;
        if (Character.isDigit(text.charAt(end))) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
        } else {
            end++;
        }
        while (end < text.length() && "，。”".indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
