package banxin.heads;

import banxin.type.Advances;
import banxin.type.Copy.Paragraph;
import banxin.type.Galley;
import banxin.type.GlyphRun;
import banxin.type.Line;
import banxin.type.Setter;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.List;

/** Sets bylines: the gaps between names are even, whatever blanks the editors typed (typesetting I11). */
final class EvenGaps implements Setter {
    private final Setter setter;

    EvenGaps(Setter setter) {
        this.setter = setter;
    }

    @Override
    public Galley set(String file, List<Paragraph> paragraphs, Types types, int measure) {
        var galley = setter.set(file, paragraphs, types, measure);
        var text = paragraphs.getFirst().text();
        if (paragraphs.size() > 1 || galley.lines().size() != 1 || !isMixed(text)) return galley;
        // Names in frames keep what was typed: their frames would have to be moved with them.
        if (!galley.lines().getFirst().accents().isEmpty() || !galley.lines().getFirst().readings().isEmpty()) return galley;
        int em = types.of(paragraphs.getFirst().role()).size();
        return new Galley(measure, List.of(even(galley.lines().getFirst(), text, em)), galley.notices());
    }

    /** Vertical bylines keep what was typed. */
    @Override
    public Galley stand(String file, List<Paragraph> paragraphs, Types types, int measure) {
        return setter.stand(file, paragraphs, types, measure);
    }

    private static boolean isMixed(String text) {
        return text.indexOf('　') >= 0 && text.indexOf(' ') >= 0;
    }

    /** Half an em, each. */
    private static Line even(Line line, String text, int em) {
        var runs = new ArrayList<GlyphRun>();
        int at = 0;
        int moved = 0;
        for (var run : line.runs()) {
            int start = moved;
            int[] advances = new int[run.advances().size()];
            for (int i = 0, in = 0; i < advances.length; i++) {
                int character = run.text().codePointAt(in);
                while (at < text.length() && text.codePointAt(at) != character) at++;
                in += Character.charCount(character);
                at = Math.min(text.length(), at + Character.charCount(character));
                int change = change(text, at, em);
                advances[i] = run.advances().get(i) + change;
                moved += change;
            }
            runs.add(new GlyphRun(run.face(), run.size(), run.x() + start, run.text(), new Advances(advances), run.form()));
        }
        return line.with(line.width() + moved, runs);
    }

    private static int change(String text, int at, int em) {
        if (at >= text.length()) return 0;
        return switch (text.charAt(at)) {
            case '　' -> em / 2 - em;
            case ' ' -> em / 2 - em / 3;
            default -> 0;
        };
    }
}
