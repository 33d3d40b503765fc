package banxin.heads;

import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Line;
import banxin.type.Role;
import banxin.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The heads of a story for one width: banner, kicker, headline, deck, byline, each in whole grid lines (占行).
 * A headline is offered in the sizes of the theme's ladder that suit it.
 */
final class LyingHeads {
    /** Lines that a head other than the headline is wanted to take at most. */
    static final int FEW = 3;
    /** Characters of a head that stand in a notice. */
    private static final int QUOTED = 40;

    private final Theme theme;
    private final Copy copy;
    private final Theme.Head ladder;
    private final HeadFit fitting;
    private final HeadFit names;

    /** @param names fits bylines */
    LyingHeads(Theme theme, Copy copy, int columns, HeadFit fitting, HeadFit names) {
        this.theme = theme;
        this.copy = copy;
        this.ladder = theme.head(columns);
        this.fitting = fitting;
        this.names = names;
    }

    /** The best first. Never empty. */
    List<Stack> stacks() {
        var above = new ArrayList<Strip>();
        var notices = new ArrayList<Notice>();
        strips(Role.BANNER, theme.types().of(Role.BANNER).size(), above, notices);
        strips(Role.KICKER, ladder.kicker(), above, notices);
        var below = new ArrayList<Strip>();
        strips(Role.DECK, ladder.deck(), below, notices);
        below.addAll(bylines());
        var typed = copy.of(Role.HEADLINE);
        typed.forEach(line -> stop(line, notices));
        if (typed.isEmpty()) return List.of(stack(above, List.of(), below, notices));
        return new Headlines(fitting, ladder, theme.types().of(Role.HEADLINE))
                .offers(typed).stream().map(offer -> stack(above, typed.getFirst(), offer, below, notices)).toList();
    }

    private Stack stack(
            List<Strip> above, Paragraph headline, Headlines.Offer offer, List<Strip> below, List<Notice> told) {
        var notices = new ArrayList<>(told);
        condensed(headline, offer.type(), offer.share(), notices);
        return stack(above, List.of(strip(Role.HEADLINE, offer.lines(), offer.type())), below, notices);
    }

    private static Stack stack(List<Strip> above, List<Strip> headline, List<Strip> below, List<Notice> notices) {
        var strips = new ArrayList<>(above);
        strips.addAll(headline);
        strips.addAll(below);
        return new Stack(strips, notices);
    }

    /** A part other than the headline: one size, as many lines as it takes. */
    private void strips(Role role, int size, List<Strip> strips, List<Notice> notices) {
        var type = theme.types().of(role).at(size);
        for (var paragraph : copy.of(role)) {
            var fitted = fitting.fit(paragraph, type, FEW);
            strips.add(strip(role, fitted.lines(), type));
            stop(paragraph, notices);
            condensed(paragraph, type, fitted.share(), notices);
        }
    }

    private List<Strip> bylines() {
        var type = theme.types().of(Role.BYLINE);
        return copy.of(Role.BYLINE).stream()
                .map(byline -> strip(Role.BYLINE, names.fit(byline, type, FEW).lines(), type))
                .toList();
    }

    private Strip strip(Role role, List<Line> lines, Type type) {
        return Strip.of(role, lines, type, theme.pitch());
    }

    private void stop(Paragraph head, List<Notice> notices) {
        if (HeadMarks.hasStop(head.text()))
            notices.add(Notice.warning("head-stop", Place.of(copy.file(), head.line()), quoted(head.text())));
    }

    private static String quoted(String head) {
        return head.length() <= QUOTED ? head : head.substring(0, QUOTED) + "……";
    }

    /** Tightening is the compositor's own business; a head whose glyphs are narrowed is worth a note. */
    private void condensed(Paragraph head, Type type, int share, List<Notice> notices) {
        if (share < HeadFit.TIGHTENED)
            notices.add(Notice.note(
                    "head-condensed", Place.of(copy.file(), head.line()), head.text(), share / 10,
                    String.format(Locale.ROOT, "%.1f", type.size() / 1000.0)));
    }
}
