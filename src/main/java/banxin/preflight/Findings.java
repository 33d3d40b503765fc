package banxin.preflight;

import banxin.geom.Rect;
import banxin.notice.Finding;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in the file or on one page. A thousand characters with the same thing wrong are one spot on the page,
 * as long as they lie together.
 */
final class Findings {
    /** In points: nearer spots of the same kind are one. */
    private static final double NEAR = 12;
    private static final int MOST_SPOTS = 12;

    private final Demands demands;
    private final String file;
    private final @Nullable BoxedPage page;
    private final Map<Complaint, List<Cluster>> spots = new LinkedHashMap<>();

    Findings(Demands demands, String file, @Nullable BoxedPage page) {
        this.demands = demands;
        this.file = file;
        this.page = page;
    }

    private record Complaint(String code, List<Object> arguments) {}

    private static final class Cluster {
        @Nullable Rectangle2D box;
        double severity = Double.NEGATIVE_INFINITY;
        String measured = "";

        void take(@Nullable Rectangle2D other, double badness, String value) {
            var whole = box;
            if (other != null) box = whole == null ? (Rectangle2D) other.clone() : whole.createUnion(other);
            if (badness <= severity) return;
            severity = badness;
            measured = value;
        }
    }

    boolean ask(String code) {
        return demands.asks(code);
    }

    double limit(String code) {
        return demands.limit(code);
    }

    /** Something about the whole file or page. */
    void add(String code, String measured, Object... arguments) {
        put(code, null, 0, measured, arguments);
    }

    /**
     * Something at one spot of the page.
     *
     * @param badness of two measurements that fall together the one with the larger badness is told
     */
    void at(Rectangle2D box, String code, double badness, String measured, Object... arguments) {
        boolean somewhere = box.getWidth() > 0 || box.getHeight() > 0;
        put(code, somewhere ? box : null, badness, measured, arguments);
    }

    /** Something that is one fault however often it shows: its place is all of them together. */
    void once(Rectangle2D box, String code, Object... arguments) {
        if (!demands.asks(code)) return;
        var there = spots.computeIfAbsent(new Complaint(code, List.of(arguments)), kind -> new ArrayList<>());
        if (there.isEmpty()) there.add(new Cluster());
        there.getFirst().take(box.getWidth() > 0 || box.getHeight() > 0 ? box : null, 0, "");
    }

    private void put(String code, @Nullable Rectangle2D box, double badness, String measured, Object... arguments) {
        if (!demands.asks(code)) return;
        var there = spots.computeIfAbsent(new Complaint(code, List.of(arguments)), kind -> new ArrayList<>());
        nearest(there, box).take(box, badness, measured);
    }

    private static Cluster nearest(List<Cluster> there, @Nullable Rectangle2D box) {
        for (int i = there.size() - 1; i >= 0; i--)
            if (box == null || isNear(there.get(i).box, box)) return there.get(i);
        if (there.size() >= MOST_SPOTS) return there.getLast();
        there.add(new Cluster());
        return there.getLast();
    }

    private static boolean isNear(@Nullable Rectangle2D one, Rectangle2D other) {
        return one != null
                && one.getMinX() - NEAR <= other.getMaxX() && other.getMinX() <= one.getMaxX() + NEAR
                && one.getMinY() - NEAR <= other.getMaxY() && other.getMinY() <= one.getMaxY() + NEAR;
    }

    List<Finding> all() {
        var all = new ArrayList<Finding>();
        spots.forEach((kind, there) -> joined(there).forEach(spot -> all.add(finding(kind, spot))));
        return all;
    }

    /** Clusters that have grown towards one another since they were begun. */
    private static List<Cluster> joined(List<Cluster> spots) {
        var joined = new ArrayList<Cluster>();
        for (var spot : spots) {
            var box = spot.box;
            var near = box == null ? null
                    : joined.stream().filter(other -> isNear(other.box, box)).findFirst().orElse(null);
            if (near == null || box == null) joined.add(spot);
            else near.take(box, spot.severity, spot.measured);
        }
        return joined.size() < spots.size() ? joined(joined) : joined;
    }

    private Finding finding(Complaint kind, Cluster spot) {
        var rule = Objects.requireNonNull(demands.of(kind.code));
        var notice = new Notice(rule.severity(), kind.code, Place.of(file),
                kind.arguments.stream().map(String::valueOf).toList());
        Optional<Rect> where = page == null || spot.box == null ? Optional.empty() : Optional.of(page.rect(spot.box));
        return new Finding(
                notice, page == null ? 0 : page.number(), where, spot.measured, rule.limitInWords(), rule.source());
    }
}
