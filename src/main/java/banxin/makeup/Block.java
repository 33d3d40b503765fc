package banxin.makeup;

import banxin.issue.PagePlan.Placement;
import banxin.issue.Picture;
import banxin.page.Frame.Target;
import banxin.type.Copy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A story as the page plan names it: what make-up places.
 *
 * @param onward where it goes on, should it not find room
 * @param tail it is the end of a story that began on another page
 */
record Block(
        Placement placement, Copy copy, List<Picture> pictures, Optional<Target> onward, Optional<Tail> tail) {
    Block(Placement placement, Copy copy, List<Picture> pictures) {
        this(placement, copy, pictures, Optional.empty(), Optional.empty());
    }

    /** It is 导读, and no story. */
    boolean isDigest() {
        return placement.slug().isEmpty();
    }

    /** The words that its lines of no copy were made of. */
    Sign sign(int paragraph) {
        return Stream.concat(
                        onward.map(Sign::onward).stream(),
                        tail.stream().flatMap(end -> Stream.concat(end.head().stream(), Stream.of(end.back()))))
                .filter(sign -> sign.paragraph().number() == paragraph)
                .findFirst()
                .orElseThrow();
    }
}
