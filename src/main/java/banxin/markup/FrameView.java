package banxin.markup;

import banxin.geom.Rect;
import banxin.page.Frame;
import banxin.theme.Theme;
import java.util.List;

/**
 * A frame as templates see it. What its kind does not have is empty.
 *
 * @param number index in {@code page.frames()}, for {@code data-frame}
 * @param name a text's or a furniture's part, a rule's style and {@code upright} or {@code level}
 * @param template in {@code frames/} that writes the kind
 * @param part the template that fills a furniture
 */
record FrameView(
        int number,
        String name,
        String style,
        String template,
        String part,
        String src,
        String alt,
        List<ParagraphView> paragraphs) {

    static FrameView of(Frame frame, int number, boolean lead, Theme theme) {
        var style = Css.box(frame.box());
        var template = "frames/" + frame.kind();
        return switch (frame) {
            case Frame.Text text ->
                new FrameView(number, text.part().key(), style, template, "", "", "", paragraphs(text, lead, theme));
            case Frame.Picture picture ->
                new FrameView(number, "", style, template, "", picture.src(), picture.alt(), List.of());
            case Frame.Rule rule ->
                new FrameView(number, rule.style() + direction(rule.box()), style, template, "", "", "", List.of());
            case Frame.Furniture furniture ->
                new FrameView(
                        number, furniture.part().key(), style, template, "parts/" + furniture.part().key(), "", "", List.of());
        };
    }

    /** A thin box is ink along its longer side. */
    private static String direction(Rect box) {
        return box.height() > box.width() ? " upright" : " level";
    }

    private static List<ParagraphView> paragraphs(Frame.Text text, boolean lead, Theme theme) {
        return text.fragments().stream()
                .filter(fragment -> !fragment.lines().isEmpty())
                .map(fragment -> ParagraphView.of(fragment, text.box(), lead, theme))
                .toList();
    }
}
