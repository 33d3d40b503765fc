package banxin.makeup;

import banxin.heads.StandingHead;
import banxin.page.Grid;
import banxin.theme.Theme;
import banxin.type.Copy;
import banxin.type.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The standing heads that a story can have in one width.
 *
 * @param width of their place, without the clearance
 * @param heads the best first
 */
record Standings(int width, List<StandingHead> heads) {
    static final Standings NONE = new Standings(0, List.of());

    /** A leg narrower than this many ems beside a head is none (typesetting J5). */
    private static final int NARROWEST = 6;

    private static final Set<Role> STAND = EnumSet.of(Role.KICKER, Role.HEADLINE, Role.DECK, Role.BYLINE);

    /**
     * The place is as wide as the largest head that the text beside it is deep enough for, else as the shortest head.
     *
     * @param across widths of the whole block
     * @param depth rows of the text in such legs
     */
    static Standings of(
            List<StandingHead> offers, Theme theme, Grid grid, Measures across, ToIntFunction<Measures> depth) {
        int furniture = theme.furniture().mastheadLines() + theme.furniture().imprintLines();
        int longest = grid.lines() - furniture - 2 * Seam.GAP - across.boxRows();
        var possible = offers.stream()
                .filter(head -> head.rows(grid.pitch()) <= longest)
                .filter(head -> across.beside(head.width(), theme.em()).measure() >= NARROWEST * theme.em())
                .toList();
        if (possible.isEmpty()) return NONE;
        var best = possible.stream()
                .filter(head -> head.rows(grid.pitch()) <= depth.applyAsInt(across.beside(head.width(), theme.em())))
                .findFirst()
                .orElseGet(() -> possible.stream()
                        .min(Comparator.comparingInt(StandingHead::length))
                        .orElseThrow());
        return new Standings(
                best.width(), possible.stream().filter(head -> head.width() <= best.width()).toList());
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    /** The copy without what stands: the banner lies above the text. */
    Copy rest(Copy copy) {
        return new Copy(
                copy.slug(),
                copy.file(),
                copy.paragraphs().stream().filter(paragraph -> !STAND.contains(paragraph.role())).toList());
    }
}
