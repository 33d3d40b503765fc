package banxin.compare;

import java.util.List;

/**
 * A page of a build.
 *
 * @param pitch of its grid lines
 */
record Leaf(
        int folio,
        String section,
        double width,
        double height,
        double pitch,
        List<Seen> lines,
        List<Seen> pictures,
        List<Seen> furniture) {
    Leaf {
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
        furniture = List.copyOf(furniture);
    }
}
