package banxin.makeup;

import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of a story for one width: banner, kicker, headline, deck, byline, each in whole grid lines (占行).
 * A headline is offered in every size of the theme's ladder that fits, in as few lines as it needs.
 */
final class Heads {
    private final Theme theme;
    private final Setter setter;
    private final Copy copy;
    private final int width;
    private final Theme.Head ladder;

    Heads(Theme theme, Setter setter, Copy copy, int width, int columns) {
        this.theme = theme;
        this.setter = setter;
        this.copy = copy;
        this.width = width;
        this.ladder = theme.head(columns);
    }

    /**
     * One part of the heads.
     *
     * @param leading between its lines
     * @param rows grid lines it takes
     */
    record Strip(String part, List<Line> lines, int size, int leading, int rows) {
        Strip withAir() {
            return new Strip(part, lines, size, leading, rows + 1);
        }

        /** What of it stands in so many rows of this pitch. */
        Strip within(int room, int pitch) {
            if (rows <= room) return this;
            int fitting = Math.min(lines.size(), Math.max(0, room * pitch / leading));
            return new Strip(part, lines.subList(0, fitting), size, leading, Math.max(0, room));
        }
    }

    /** A whole set of heads. */
    record Stack(List<Strip> strips) {
        int rows() {
            return strips.stream().mapToInt(Strip::rows).sum();
        }
    }

    /** The best first: the largest headline. Never empty. */
    List<Stack> stacks() {
        var above = new ArrayList<Strip>();
        strip(Role.BANNER, theme.types().of(Role.BANNER).size()).forEach(above::add);
        strip(Role.KICKER, ladder.kicker()).forEach(above::add);
        var below = new ArrayList<Strip>();
        strip(Role.DECK, ladder.deck()).forEach(below::add);
        strip(Role.BYLINE, theme.types().of(Role.BYLINE).size()).forEach(below::add);
        return headlines().stream().map(headline -> stack(above, headline, below)).toList();
    }

    private static Stack stack(List<Strip> above, List<Strip> headline, List<Strip> below) {
        var strips = new ArrayList<>(above);
        strips.addAll(headline);
        strips.addAll(below);
        return new Stack(strips);
    }

    /** A part other than the headline: one size, as many lines as it takes. */
    private List<Strip> strip(Role role, int size) {
        return copy.of(role).stream()
                .map(paragraph -> strip(role, wrapped(paragraph, size), theme.types().of(role).at(size)))
                .toList();
    }

    private Strip strip(Role role, List<Line> lines, Type type) {
        int rows = Math.max(1, Math.ceilDiv(lines.size() * type.leading(), theme.pitch()));
        return new Strip(role.key(), lines, type.size(), type.leading(), rows);
    }

    private List<List<Strip>> headlines() {
        var typed = copy.of(Role.HEADLINE);
        if (typed.isEmpty()) return List.of(List.of());
        var offers = new ArrayList<List<Strip>>();
        var bySense = new ArrayList<List<Strip>>();
        for (int size : ladder.headline()) {
            // Lines that the editors typed stay lines.
            var lines = typed.stream().flatMap(line -> fitted(line, size).stream()).toList();
            var offer = List.of(strip(Role.HEADLINE, lines, type(Role.HEADLINE, size)));
            boolean few = lines.size() <= Math.max(ladder.lines(), typed.size());
            if (few || size == ladder.headline().getLast() && offers.isEmpty()) offers.add(offer);
            if (few && isCutBySense(typed, lines)) bySense.add(offer);
        }
        return bySense.isEmpty() ? offers : bySense;
    }

    /** A smaller headline that keeps its words whole is better than a larger one that does not (typesetting I5). */
    private static boolean isCutBySense(List<Paragraph> typed, List<Line> lines) {
        if (lines.size() == typed.size()) return true;
        return typed.size() == 1
                && lines.size() == 2
                && lines.getFirst().to() == new Halves(typed.getFirst().text()).best();
    }

    /** In one line, else in two at the typed gap or a mark, else wherever the compositor ends them (typesetting I5). */
    private List<Line> fitted(Paragraph headline, int size) {
        var single = set(headline, Setter.ENDLESS, size);
        if (single.isEmpty() || single.getFirst().width() <= width) return wrapped(headline, size);
        var halves = new Halves(headline.text()).best();
        if (halves > 0) {
            var lines = new ArrayList<Line>(wrapped(Pieces.of(headline, 0, halves), size));
            wrapped(Pieces.of(headline, halves, headline.text().length()), size)
                    .forEach(line -> lines.add(line.shifted(halves)));
            if (lines.size() == 2) return lines;
        }
        return balanced(headline, size, Math.ceilDiv(single.getFirst().width(), width));
    }

    /** The narrowest measure that still gives so many lines, so that they are of a length. */
    private List<Line> balanced(Paragraph headline, int size, int count) {
        var lines = wrapped(headline, size);
        for (int narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
            var tried = set(headline, narrower, size);
            if (tried.size() > Math.max(count, lines.size())) break;
            int inset = type(Role.HEADLINE, size).align() == Align.CENTER ? (width - narrower) / 2 : 0;
            lines = tried.stream().map(line -> line.moved(inset)).toList();
        }
        return lines;
    }

    private List<Line> wrapped(Paragraph paragraph, int size) {
        return set(paragraph, width, size);
    }

    private List<Line> set(Paragraph paragraph, int measure, int size) {
        var types = theme.types().with(paragraph.role(), type(paragraph.role(), size));
        return setter.set(copy.file(), List.of(paragraph), types, measure).lines();
    }

    private Type type(Role role, int size) {
        return theme.types().of(role).at(size);
    }
}
