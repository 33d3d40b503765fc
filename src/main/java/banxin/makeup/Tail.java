package banxin.makeup;

import banxin.type.Copy.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * What a story still has to say on the page where it goes on.
 *
 * @param head the short head over it; none where the story has no headline
 * @param back 上接
 * @param body the paragraphs that are left; of the first perhaps only the end
 * @param offset where that starts in its paragraph; 0 for the whole of it
 */
record Tail(Optional<Sign> head, Sign back, List<Paragraph> body, int offset) {
    Tail {
        body = List.copyOf(body);
    }

    /** The paragraph that began on the page before. */
    boolean isPiece(Paragraph paragraph) {
        return offset > 0 && paragraph.number() == body.getFirst().number();
    }
}
