package banxin.makeup;

import banxin.issue.Image;
import banxin.issue.PagePlan.Placement;
import banxin.page.Frame.Target;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A story as the page plan names it: what make-up places.
 *
 * @param onward where it goes on, should it not find room
 * @param tail it is the end of a story that began on another page
 */
record Block(
        Placement placement, Copy copy, List<Image> pictures, Optional<Target> onward, Optional<Tail> tail) {
    Block(Placement placement, Copy copy, List<Image> pictures) {
        this(placement, copy, pictures, Optional.empty(), Optional.empty());
    }

    private static final Set<Role> BODY =
            EnumSet.of(
                    Role.SUMMARY, Role.BODY, Role.CROSSHEAD, Role.QUOTE, Role.ITEM, Role.VERSE, Role.CELLHEAD,
                    Role.CELL, Role.NAME, Role.SIGNATURE, Role.SOURCE);

    /** The paragraphs that run through the legs; in a single column the lead is one of them. */
    List<Paragraph> body(int columns) {
        if (tail.isPresent()) return tail.get().body();
        return copy.paragraphs().stream()
                .filter(paragraph -> BODY.contains(paragraph.role()) || paragraph.role() == Role.LEAD && columns == 1)
                .toList();
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
