package banxin.makeup;

import static banxin.theme.Weight.BROKEN_PAGE;
import static banxin.theme.Weight.HEADS_SIDE_BY_SIDE;
import static banxin.theme.Weight.THROUGH_SEAM;

import banxin.theme.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * 版样: where each block stands. Blocks keep the editors' order; the page is cut again and again, side by side or one
 * above the other, until every piece holds one block. Of all such cuts the cheapest by {@link Score} is taken, exactly
 * and always the same one: a table over (first block, last block, columns, rows).
 */
final class Dummy {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 4;
    /** No page is as dear, and what cannot be is dearer, whatever a weight takes off. */
    private static final int DEAREST = IMPOSSIBLE / 2;

    private final List<Block> blocks;
    private final int columns;
    private final int rows;
    private final Setting[][] settings;
    private final Score score;
    private final int headsSideBySide;
    private final int brokenPage;
    private final int throughSeam;
    private final int[][][] cost;

    /** Stands in the editors' order. */
    record Plan(List<Stand> stands, List<Seam> seams) {}

    /** @param settings by block and columns; null where the editors asked for another width */
    Dummy(List<Block> blocks, Setting[][] settings, int columns, int rows, Weights weights) {
        this.blocks = blocks;
        this.columns = columns;
        this.rows = rows;
        this.settings = settings;
        score = new Score(weights);
        headsSideBySide = weights.of(HEADS_SIDE_BY_SIDE);
        brokenPage = weights.of(BROKEN_PAGE);
        throughSeam = weights.of(THROUGH_SEAM);
        cost = new int[blocks.size() * blocks.size()][columns + 1][];
        for (int length = 1; length <= blocks.size(); length++)
            for (int first = 0; first + length <= blocks.size(); first++) fill(first, first + length - 1);
    }

    /** Whether the widths that the editors asked for can stand on a page at all. */
    boolean possible() {
        return table(0, blocks.size() - 1, columns)[rows] < IMPOSSIBLE;
    }

    Plan plan() {
        var plan = new Plan(new ArrayList<>(), new ArrayList<>());
        walk(plan, new Piece(0, blocks.size() - 1, 0, 0, columns, rows));
        return plan;
    }

    private void fill(int first, int last) {
        for (int width = 1; width <= columns; width++) {
            var table = new int[rows + 1];
            cost[first * blocks.size() + last][width] = table;
            for (int height = 0; height <= rows; height++)
                table[height] = first == last ? single(first, width, height) : slit(first, last, width, height).cost();
        }
    }

    private int single(int block, int width, int height) {
        var setting = settings[block][width];
        if (setting == null || height < Math.min(rows, setting.leastRows())) return IMPOSSIBLE;
        boolean asked = blocks.get(block).placement().columns() > 0;
        int shape = asked ? 0 : block == 0 ? score.opener(width, columns) : score.sprawl(setting);
        return shape + score.of(setting, best(setting, height), height);
    }

    private Variant best(Setting setting, int height) {
        var best = setting.variants().getFirst();
        for (var variant : setting.variants())
            if (score.of(setting, variant, height) < score.of(setting, best, height)) best = variant;
        return best;
    }

    /** The best way to cut a piece in two: behind block {@code behind}, at {@code size} columns or rows. */
    private record Slit(int cost, boolean upright, int behind, int size) {}

    private Slit slit(int first, int last, int width, int height) {
        var best = new Slit(DEAREST, false, first, 0);
        for (int behind = first; behind < last; behind++) {
            for (int left = 1; left < width; left++) {
                int sum = table(first, behind, left)[height] + table(behind + 1, last, width - left)[height]
                        + sideBySide(first, behind + 1, left, width, height);
                if (sum < best.cost()) best = new Slit(sum, true, behind, left);
            }
            int across = width == columns && behind > 0 ? brokenPage : 0;
            int[] upper = table(first, behind, width);
            int[] lower = table(behind + 1, last, width);
            for (int top = 1; top + Seam.GAP < height; top++) {
                int sum = upper[top] + lower[height - top - Seam.GAP] + across;
                if (sum < best.cost()) best = new Slit(sum, false, behind, top);
            }
        }
        return best.cost() < DEAREST ? best : new Slit(IMPOSSIBLE, false, first, 0);
    }

    private int sideBySide(int left, int right, int leftWidth, int width, int height) {
        boolean apart = 2 * leftWidth != width
                || blocks.get(left).placement().box() != blocks.get(right).placement().box();
        int seam = width == columns && height == rows ? throughSeam : 0;
        return seam + (apart ? 0 : headsSideBySide);
    }

    private int[] table(int first, int last, int width) {
        return cost[first * blocks.size() + last][width];
    }

    private void walk(Plan plan, Piece piece) {
        if (piece.isOneBlock()) {
            var setting = settings[piece.first()][piece.width()];
            plan.stands().add(new Stand(
                    setting, best(setting, piece.height()), piece.column(), piece.row(), piece.height()));
            return;
        }
        var slit = slit(piece.first(), piece.last(), piece.width(), piece.height());
        int behind = slit.behind();
        int size = slit.size();
        var before = slit.upright() ? piece.left(behind, size) : piece.upper(behind, size);
        var after = slit.upright() ? piece.right(behind, size) : piece.lower(behind, size);
        walk(plan, before);
        if (!isBox(before) && !isBox(after))
            plan.seams().add(slit.upright()
                    ? new Seam(true, after.column(), piece.row(), 0, piece.height())
                    : new Seam(false, piece.column(), piece.row() + size, piece.width(), Seam.GAP));
        walk(plan, after);
    }

    /** A box has a border of its own. */
    private boolean isBox(Piece piece) {
        return piece.isOneBlock() && blocks.get(piece.first()).placement().box();
    }
}
