package banxin.preflight;

import banxin.geom.Rect;
import banxin.notice.Finding;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.notice.Quantity;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Complaint, List<Cluster>> clusters = new LinkedHashMap<>();

    Findings(Demands demands, String file, @Nullable BoxedPage page) {
        this.demands = demands;
        this.file = file;
        this.page = page;
    }

    /** @param limit as the profile has it, or as the rest of the file has it */
    private record Complaint(Code code, Quantity limit, List<Object> arguments) {}

    /** Spots of one complaint that lie together. */
    private static final class Cluster {
        @Nullable Rectangle2D box;
        double severity = Double.NEGATIVE_INFINITY;
        Quantity measured = Quantity.NONE;

        void take(@Nullable Rectangle2D other, double badness, Quantity value) {
            var whole = box;
            if (other != null) box = whole == null ? (Rectangle2D) other.clone() : whole.createUnion(other);
            if (badness <= severity) return;
            severity = badness;
            measured = value;
        }
    }

    boolean asks(Code code) {
        return demands.asks(code);
    }

    /** 0 when there is none. */
    double limit(Code code) {
        return demands.limit(code);
    }

    /** Something about the whole file or page. */
    void add(Code code) {
        add(code, Quantity.NONE);
    }

    /** Likewise, with what was measured. */
    void add(Code code, Quantity measured, Object... arguments) {
        put(code, null, 0, measured, arguments);
    }

    /** Something that is not as in the rest of the file. */
    void differs(Code code, Quantity measured, Quantity rest, Object... arguments) {
        if (asks(code)) nearest(clusters(new Complaint(code, rest, List.of(arguments))), null).take(null, 0, measured);
    }

    /**
     * Something at one spot of the page.
     *
     * @param badness of two measurements that fall together the one with the larger badness is told
     */
    void at(Rectangle2D box, Code code, double badness, Quantity measured, Object... arguments) {
        put(code, seen(box), badness, measured, arguments);
    }

    /** Something that is one fault however often it shows: its place is all of them together. */
    void once(Rectangle2D box, Code code, Object... arguments) {
        if (!asks(code)) return;
        var there = clusters(complaint(code, arguments));
        if (there.isEmpty()) there.add(new Cluster());
        there.getFirst().take(seen(box), 0, Quantity.NONE);
    }

    private void put(Code code, @Nullable Rectangle2D box, double badness, Quantity measured, Object... arguments) {
        if (asks(code)) nearest(clusters(complaint(code, arguments)), box).take(box, badness, measured);
    }

    private Complaint complaint(Code code, Object... arguments) {
        return new Complaint(code, demands.of(code).limit(), List.of(arguments));
    }

    private List<Cluster> clusters(Complaint complaint) {
        return clusters.computeIfAbsent(complaint, kind -> new ArrayList<>());
    }

    private static @Nullable Rectangle2D seen(Rectangle2D box) {
        return box.getWidth() > 0 || box.getHeight() > 0 ? box : null;
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
        clusters.forEach((complaint, there) -> joined(there).forEach(one -> all.add(finding(complaint, one))));
        return all;
    }

    /** Clusters that have grown towards one another since they were begun. */
    private static List<Cluster> joined(List<Cluster> clusters) {
        var joined = new ArrayList<Cluster>();
        for (var one : clusters) {
            var box = one.box;
            var near = box == null ? null
                    : joined.stream().filter(other -> isNear(other.box, box)).findFirst().orElse(null);
            if (near == null || box == null) joined.add(one);
            else near.take(box, one.severity, one.measured);
        }
        return joined.size() < clusters.size() ? joined(joined) : joined;
    }

    private Finding finding(Complaint complaint, Cluster cluster) {
        var demand = demands.of(complaint.code);
        var notice = new Notice(demand.severity(), complaint.code.key(), Place.of(file),
                complaint.arguments.stream().map(String::valueOf).toList());
        Optional<Rect> where =
                page == null || cluster.box == null ? Optional.empty() : Optional.of(page.rect(cluster.box));
        return new Finding(notice, page == null ? 0 : page.number(), where, cluster.measured, complaint.limit, demand.source());
    }
}
