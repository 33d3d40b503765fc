package banxin.makeup;

import banxin.heads.Stack;
import banxin.heads.Strip;
import banxin.notice.Notice;
import banxin.tabular.Unit;
import banxin.type.Copy.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block set to a width in columns: its lines are decided, its height is still a choice between variants.
 *
 * @param across widths of the whole block
 * @param measures widths of what is not a standing head
 * @param told of its heads and its lead, should it be printed
 */
record Setting(
        Block block,
        int columns,
        Measures across,
        Measures measures,
        Optional<Strip> lead,
        List<Notice> told,
        Running running,
        List<Variant> variants) {
    private static final int FIRST_LINES = 3;

    Setting {
        told = List.copyOf(told);
        variants = List.copyOf(variants);
    }

    Setting with(List<Variant> others) {
        return new Setting(block, columns, across, measures, lead, told, running, others);
    }

    Setting with(Running other) {
        return new Setting(block, columns, across, measures, lead, told, other, variants);
    }

    List<Unit> units() {
        return running.units();
    }

    List<Notice> notices() {
        return Stream.concat(told.stream(), running.notices().stream()).toList();
    }

    /**
     * The story as far as it stands here.
     *
     * @param last line of the file up to which its paragraphs are printed, at least in part
     */
    Setting cut(List<Unit> here, int last) {
        var heads = told.stream().filter(notice -> notice.place().line() <= last).toList();
        var lines = running.notices().stream().filter(notice -> notice.place().line() <= last).toList();
        return new Setting(block, columns, across, measures, lead, heads, new Running(here, lines), variants);
    }

    List<Paragraph> body() {
        return block.body(columns);
    }

    /**
     * Paragraphs that copyfitting may change; tables, verse, names and heads have a shape of their own, and so has the
     * end of a paragraph that began on another page.
     */
    List<Paragraph> elastic() {
        return body().stream()
                .filter(paragraph -> paragraph.role().isRunning() && !isPiece(paragraph))
                .toList();
    }

    /** Of the running text that copyfitting may change. */
    int lines() {
        return (int) units().stream()
                .flatMap(unit -> unit.lines().stream())
                .filter(line -> line.role().isRunning() && !isPiece(paragraph(line.paragraph())))
                .count();
    }

    private boolean isPiece(Paragraph paragraph) {
        return block.tail().filter(tail -> tail.isPiece(paragraph)).isPresent();
    }

    /** By its number. */
    Paragraph paragraph(int number) {
        return block.copy().paragraphs().get(number);
    }

    /** Rows of everything above the legs, and of the box. */
    int fixedRows(Stack heads) {
        return heads.rows() + lead.map(Strip::rows).orElse(0) + measures.boxRows();
    }

    /** Rows that the heads can take up without looking lost. */
    int air(Variant variant) {
        return 1 + fixedRows(variant.heads()) / 3;
    }

    /** Grid lines of the running text, were it all in one leg. */
    int rows() {
        return units().stream().mapToInt(Unit::rows).sum();
    }

    /** Rows that the block needs for its heads and a first few lines; with less it is no story. */
    int leastRows() {
        int least = Integer.MAX_VALUE;
        for (var variant : variants) {
            int legs = units().isEmpty() ? variant.depth() : Math.min(variant.depth(), FIRST_LINES);
            least = Math.min(least, Math.max(fixedRows(variant.heads()) + legs, variant.standingRows()));
        }
        return least;
    }
}
