package banxin.heads;

import banxin.heads.StandingHead.Upright;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Segmenter;
import banxin.type.Setter;
import banxin.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which a story's heads can stand: every size of the theme's ladder, the headline in one line or two. */
final class StandingHeads {
    private static final int MOST_TRIES = 40;

    private final Theme theme;
    private final Setter setter;
    private final Segmenter segmenter;
    private final Copy copy;
    private final Theme.Head ladder;

    StandingHeads(Theme theme, Setter setter, Segmenter segmenter, Copy copy, int columns) {
        this.theme = theme;
        this.setter = setter;
        this.segmenter = segmenter;
        this.copy = copy;
        this.ladder = theme.head(columns);
    }

    /** The best first: the largest headline, and of a size the one in fewer lines. Empty for a story without headline. */
    List<StandingHead> offers() {
        var offers = new ArrayList<StandingHead>();
        var typed = copy.of(Role.HEADLINE);
        if (typed.isEmpty()) return offers;
        for (int size : ladder.headline()) {
            // Lines that the editors typed stay lines.
            offers.add(around(typed.stream().flatMap(line -> stand(line, size, Setter.ENDLESS).stream()).toList(), size));
            var halves = typed.size() == 1 ? halves(typed.getFirst(), size) : List.<Line>of();
            if (halves.size() == 2) offers.add(around(halves, size));
        }
        return offers;
    }

    /** At the typed gap or a mark, between words, else where both lines are nearest to a length (typesetting I5). */
    private List<Line> halves(Paragraph whole, int size) {
        int cut = half(whole, size);
        if (cut == 0) return even(whole, size, 2);
        int end = whole.text().length();
        return Stream.concat(
                        stand(whole.piece(0, cut), size, Setter.ENDLESS).stream(),
                        stand(whole.piece(cut, end), size, Setter.ENDLESS).stream()
                                .map(line -> line.shifted(cut)))
                .toList();
    }

    private int half(Paragraph whole, int size) {
        var types = theme.types().with(whole.role(), theme.types().of(whole.role()).at(size));
        var lines = setter.set(copy.file(), List.of(whole), types, Setter.ENDLESS).lines();
        if (lines.isEmpty()) return 0;
        return HeadFit.half(new Cuts(whole, segmenter), new Ruler(whole.text(), lines.getFirst(), size));
    }

    /** The shortest lines of that number, or nearly. */
    private List<Line> even(Paragraph paragraph, int size, int count) {
        int whole = length(stand(paragraph, size, Setter.ENDLESS));
        int step = Math.max(size / 2, whole / MOST_TRIES);
        for (int measure = Math.ceilDiv(whole, count); measure < whole; measure += step) {
            var lines = stand(paragraph, size, measure);
            if (lines.size() <= count) return lines;
        }
        return stand(paragraph, size, Setter.ENDLESS);
    }

    private StandingHead around(List<Line> headline, int size) {
        int length = Math.max(size, length(headline));
        var uprights = new ArrayList<Upright>();
        uprights.addAll(beside(Role.KICKER, ladder.kicker(), length));
        uprights.add(upright(Role.HEADLINE, headline, size));
        uprights.addAll(beside(Role.DECK, ladder.deck(), length));
        uprights.addAll(beside(Role.BYLINE, theme.types().of(Role.BYLINE).size(), length));
        return new StandingHead(uprights);
    }

    private List<Upright> beside(Role role, int size, int headline) {
        return copy.of(role).stream()
                .map(paragraph -> upright(role, within(paragraph, size, headline), size))
                .toList();
    }

    /** A part that is longer than the headline takes more lines. */
    private List<Line> within(Paragraph part, int size, int headline) {
        int lines = Math.max(1, Math.ceilDiv(length(stand(part, size, Setter.ENDLESS)), headline));
        return lines == 2 ? halves(part, size) : even(part, size, lines);
    }

    private Upright upright(Role role, List<Line> lines, int size) {
        return new Upright(role, lines, size, theme.types().of(role).at(size).leading());
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    private List<Line> stand(Paragraph paragraph, int size, int measure) {
        Types types = theme.types().with(paragraph.role(), theme.types().of(paragraph.role()).at(size));
        return setter.stand(copy.file(), List.of(paragraph), types, measure).lines();
    }
}
