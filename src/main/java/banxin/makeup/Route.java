package banxin.makeup;

import banxin.issue.Jump;
import banxin.makeup.Cutting.Parted;
import banxin.page.Frame.Target;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way of a story that may leave its page.
 *
 * @param from page on which the story begins
 * @param to page on which it goes on
 */
record Route(int from, int to, Jump jump) {
    /** What goes on, under the short head that the editors gave or else the story's headline. */
    Tail tail(String slug, Copy copy, Parted cut) {
        var back = new Target(slug, from);
        return new Tail(head(copy, back), Sign.back(back), cut.rest(), cut.offset());
    }

    private Optional<Sign> head(Copy copy, Target back) {
        if (!jump.head().isEmpty()) return Optional.of(Sign.head(jump.head(), List.of(), back));
        var typed = copy.of(Role.HEADLINE);
        if (typed.isEmpty()) return Optional.empty();
        var spans = typed.size() == 1 ? typed.getFirst().spans() : List.<Span>of();
        var words = typed.stream().map(Paragraph::text).collect(Collectors.joining("　"));
        return Optional.of(Sign.head(words, spans, back));
    }
}
