package banxin.markup;

import banxin.geom.Em;
import banxin.geom.Rect;
import banxin.page.Frame.Fragment;
import banxin.page.Frame.Placed;
import banxin.theme.Theme;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import java.util.Locale;

/**
 * Lines of a paragraph as templates see them.
 *
 * @param number of the paragraph in the story, for {@code data-para}; empty for words that are no copy
 * @param tag {@code h1} for the headline of the page's first story, {@code h2} for the others, {@code h3}, {@code p}
 * @param name role, and {@code first}, {@code last} where the paragraph starts and ends
 * @param style type and place inside the frame, for a browser; the plate has its own
 */
record ParagraphView(String number, String tag, String name, String style, String text) {
    static ParagraphView of(Fragment fragment, Rect frame, boolean lead, Theme theme) {
        var name = fragment.role().key() + (fragment.first() ? " first" : "") + (fragment.last() ? " last" : "");
        return new ParagraphView(
                fragment.isCopy() ? String.valueOf(fragment.paragraph()) : "",
                tag(fragment.role(), lead),
                name,
                style(fragment, frame, theme),
                fragment.broken());
    }

    private static String tag(Role role, boolean lead) {
        return switch (role) {
            case HEADLINE -> lead ? "h1" : "h2";
            case CROSSHEAD -> "h3";
            default -> "p";
        };
    }

    private static String style(Fragment fragment, Rect frame, Theme theme) {
        if (fragment.lines().getFirst().line().vertical()) return vertical(fragment, frame, theme);
        var lines = fragment.lines();
        var type = type(lines.getFirst(), theme.types().of(fragment.role()));
        var leading = lines.size() > 1 ? lines.get(1).baseline() - lines.getFirst().baseline() : type.leading();
        // preview.css tells the browser the same ascent. CSS halves what the leading has over the em and puts it above and below.
        var top = lines.getFirst().baseline() - (int) Math.round(type.size() * (Em.ASCENT - 0.5)) - leading / 2;
        return "left:" + left(lines.getFirst(), frame, type.align()) + ";width:100%;top:" + Css.pt(top - frame.y())
                + ";font-family:" + type.face()
                + ";font-size:" + Css.pt(type.size())
                + ";line-height:" + Css.pt(leading)
                + align(fragment, frame, type.align());
    }

    /** Lines that are set right may keep a distance from the right edge. */
    private static String left(Placed first, Rect frame, Align align) {
        int inset = align == Align.RIGHT ? frame.width() - first.line().width() : 0;
        return inset > 0 ? Css.pt(-inset) : "0";
    }

    /** The plate paints vertical lines itself; the renderer does not know the property. */
    private static String vertical(Fragment fragment, Rect frame, Theme theme) {
        var first = fragment.lines().getFirst();
        var type = theme.types().of(fragment.role());
        int size = type(first, type).size();
        int leading = type.at(size).leading();
        return "writing-mode:vertical-rl;left:" + Css.pt(fragment.lines().getLast().x() - leading / 2 - frame.x())
                + ";top:" + Css.pt(first.baseline() - frame.y())
                + ";font-family:" + type.face()
                + ";font-size:" + Css.pt(size)
                + ";line-height:" + Css.pt(leading);
    }

    /** Every line but the paragraph's last is flush; behind that one a filler of so much is set in preview.css. */
    private static String align(Fragment fragment, Rect frame, Align align) {
        var indent = fragment.lines().getFirst().line().runs().getFirst().x();
        var aligned = ";text-align:" + align.name().toLowerCase(Locale.ROOT);
        if (align == Align.LEFT && indent > 0) return aligned + ";text-indent:" + Css.pt(indent);
        if (!fragment.isCopy() && align == Align.JUSTIFY) return ";text-align:left";
        if (align != Align.JUSTIFY) return aligned;
        var last = fragment.lines().getLast().line();
        return ";text-align:justify;text-align-last:justify;text-indent:" + Css.pt(Math.max(0, indent))
                + ";--rest:" + Css.pt(last.last() ? frame.width() - last.width() : 0);
    }

    private static Type type(Placed first, Type ofRole) {
        var runs = first.line().runs();
        if (runs.isEmpty()) return ofRole;
        var run = runs.getFirst();
        return new Type(run.face(), ofRole.strong(), run.size(), ofRole.leading(), ofRole.indent(), ofRole.align());
    }
}
