package banxin.judges;

import banxin.judges.Reading.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Blanks between neighbouring Han on the lines that are flush, in em; where the editors typed a space is left out. */
public record Gaps(double[] sorted, Line widest) {
    public static Gaps between(Reading read) {
        var lines = read.justified();
        double[] all = new double[lines.stream().mapToInt(line -> line.glyphs().size()).sum()];
        int count = 0;
        double most = -1;
        Line widest = null;
        for (var line : lines)
            for (int i = 1; i < line.glyphs().size(); i++) {
                var left = line.glyphs().get(i - 1);
                var right = line.glyphs().get(i);
                if (!left.isHan() || !right.isHan() || read.isTypedBefore(right)) continue;
                double gap = (right.x() - left.x() - left.advance()) / left.size();
                all[count++] = gap;
                if (gap > most) {
                    most = gap;
                    widest = line;
                }
            }
        var sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return new Gaps(sorted, widest);
    }

    /** Lines with a gap wider than so many em. */
    public static List<Line> wider(Reading read, double most) {
        return read.justified().stream().filter(line -> {
            for (int i = 1; i < line.glyphs().size(); i++) {
                var left = line.glyphs().get(i - 1);
                var right = line.glyphs().get(i);
                double gap = (right.x() - left.x() - left.advance()) / left.size();
                if (left.isHan() && right.isHan() && !read.isTypedBefore(right) && gap > most + 0.002) return true;
            }
            return false;
        }).toList();
    }

    public double share(double upTo) {
        return sorted.length == 0 ? 1 : (double) Arrays.stream(sorted).filter(gap -> gap <= upTo).count() / sorted.length;
    }

    public double least() {
        return sorted.length == 0 ? 0 : sorted[0];
    }

    public double most() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    @Override
    public String toString() {
        var text = new StringBuilder(String.format(
                Locale.ROOT, "%d gaps, least %.3f, most %.3f em in “%s”;", sorted.length, least(), most(), widest));
        for (double upTo : new double[] {0.005, 0.02, 0.05, 0.10, 0.15, 0.25})
            text.append(String.format(Locale.ROOT, " ≤%.3f: %.1f %%", upTo, 100 * share(upTo)));
        return text.toString();
    }
}
