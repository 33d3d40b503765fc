package banxin.makeup;

import banxin.page.Frame.Target;
import banxin.page.Part;
import banxin.type.Copy.Paragraph;
import banxin.type.Copy.Span;
import banxin.type.Role;
import java.util.List;

/**
 * Words that make-up adds where a story leaves its page or goes on on another (转版, typesetting J4). They are no copy:
 * their paragraph has a number below 0, by which the lines made of it are told from the story's.
 *
 * @param target where they send the reader
 */
record Sign(Paragraph paragraph, Target target) {
    private static final int ONWARD = -1;
    private static final int BACK = -2;
    private static final int HEAD = -3;

    /** The jump line. */
    static Sign onward(Target target) {
        return new Sign(words(ONWARD, Role.SOURCE, "（下转第" + target.folio() + "版）"), target);
    }

    static Sign back(Target target) {
        return new Sign(words(BACK, Role.SOURCE, "（上接第" + target.folio() + "版）"), target);
    }

    /** @param spans inline markup of a headline that is printed again */
    static Sign head(String head, List<Span> spans, Target target) {
        return new Sign(new Paragraph(HEAD, Role.HEADLINE, head, spans, 0), target);
    }

    /** What a frame of such lines is for. */
    Part part() {
        return paragraph.number() == ONWARD ? Part.JUMP : Part.CONTINUED;
    }

    private static Paragraph words(int number, Role role, String text) {
        return new Paragraph(number, role, text, List.of(), 0);
    }
}
