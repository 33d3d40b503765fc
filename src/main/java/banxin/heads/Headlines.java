package banxin.heads;

import banxin.heads.HeadFit.Fitted;
import banxin.theme.Theme;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline in the sizes of the theme's ladder, the best first. In each size it is fitted for itself; then, by the order
 * of typesetting I6, the largest size gives way to the next one down rather than be condensed far or take more lines.
 */
final class Headlines {
    private final HeadFit fitting;
    private final Theme.Head ladder;
    private final Type type;

    Headlines(HeadFit fitting, Theme.Head ladder, Type type) {
        this.fitting = fitting;
        this.ladder = ladder;
        this.type = type;
    }

    /** One size of a headline. */
    record Offer(Type type, List<Line> lines, int share, boolean bySense, boolean atGap, boolean few) {
        /** How far down the list of I6 it had to go, before a size down counts. */
        private int step(int typed) {
            if (atGap) return 0;
            if (lines.size() > typed) return 2;
            return share < HeadFit.CONDENSED ? 1 : 0;
        }
    }

    /** @param typed lines that the editors typed stay lines */
    List<Offer> offers(List<Paragraph> typed) {
        var all = ladder.headline().stream().map(size -> offer(typed, type.at(size))).toList();
        var few = all.stream().filter(Offer::few).toList();
        if (few.isEmpty()) return List.of(all.getLast());
        // A smaller headline that keeps its words whole is better than a larger one that does not (typesetting I5).
        var bySense = few.stream().filter(Offer::bySense).toList();
        var best = new ArrayList<>(bySense.isEmpty() ? few : bySense);
        if (best.size() > 1 && best.get(1).step(typed.size()) < best.get(0).step(typed.size())) best.removeFirst();
        return best;
    }

    private Offer offer(List<Paragraph> typed, Type size) {
        var fitted = typed.stream().map(line -> fitting.fit(line, size, ladder.lines())).toList();
        var lines = fitted.stream().flatMap(one -> one.lines().stream()).toList();
        return new Offer(
                size,
                lines,
                fitted.stream().mapToInt(Fitted::share).min().orElse(HeadFit.NATURAL),
                fitted.stream().allMatch(Fitted::bySense),
                fitted.stream().anyMatch(Fitted::atGap),
                lines.size() <= Math.max(ladder.lines(), typed.size()));
    }
}
