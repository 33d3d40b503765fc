package banxin.page;

import banxin.geom.Em;
import banxin.geom.Mp;
import banxin.geom.Rect;
import banxin.type.GlyphRun;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page as plain text, the form that tests compare and people read. */
public final class PageText {
    private PageText() {}

    public static String of(Page page) {
        var text = new StringBuilder();
        var grid = page.grid();
        text.append(String.format(
                Locale.ROOT,
                "page %d/%d %s %s, %d columns, %d lines\n",
                page.folio(),
                page.of(),
                page.section(),
                rect(new Rect(0, 0, grid.width(), grid.height())),
                grid.columns(),
                grid.lines()));
        page.furniture().forEach(frame -> append(text, frame));
        for (var story : page.articles()) {
            text.append("story ").append(rect(story.box())).append(' ').append(story.slug()).append('\n');
            story.frames().forEach(frame -> append(text, frame));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Frame frame) {
        text.append("  ").append(frame.kind()).append(' ').append(rect(frame.box())).append(' ');
        text.append(about(frame)).append('\n');
        if (frame instanceof Frame.Text set)
            for (var fragment : set.fragments()) for (var line : fragment.lines()) append(text, fragment, line);
    }

    private static String about(Frame frame) {
        return switch (frame) {
            case Frame.Text text -> text.part().key();
            case Frame.Picture picture -> picture.src();
            case Frame.Rule rule -> rule.style();
            case Frame.Furniture furniture -> furniture.part().key();
        };
    }

    private static void append(StringBuilder text, Frame.Fragment fragment, Frame.Placed line) {
        text.append("    ").append(rect(box(line))).append(' ').append(fragment.role().key());
        text.append(' ').append(fragment.paragraph()).append(' ').append(characters(line)).append('\n');
    }

    public static String characters(Frame.Placed line) {
        return line.line().runs().stream().map(GlyphRun::text).collect(Collectors.joining());
    }

    /** The em box of a line. */
    public static Rect box(Frame.Placed line) {
        var size = line.line().runs().stream().mapToInt(GlyphRun::size).max().orElse(0);
        if (line.line().vertical())
            return new Rect(line.x() - size / 2, line.baseline(), size, Math.max(0, line.line().width()));
        var top = line.baseline() - (int) Math.round(size * Em.ASCENT);
        return new Rect(line.x(), top, Math.max(0, line.line().width()), size);
    }

    /** The page's characters in reading order: a line for each paragraph, an empty line between stories. */
    public static String copy(Page page) {
        return page.articles().stream()
                .map(story -> copy(story.frames()))
                .filter(story -> !story.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String copy(List<Frame> frames) {
        var text = new StringBuilder();
        for (var frame : frames)
            if (frame instanceof Frame.Text set)
                for (var fragment : set.fragments()) append(text, fragment);
        return text.toString();
    }

    /** A paragraph that goes on in another frame goes on in its line. */
    private static void append(StringBuilder text, Frame.Fragment fragment) {
        if (!fragment.isCopy()) return;
        if (!fragment.first() && !text.isEmpty()) text.setLength(text.length() - 1);
        text.append(fragment.text()).append('\n');
    }

    private static String rect(Rect rect) {
        return String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f %.3f",
                Mp.toPt(rect.x()),
                Mp.toPt(rect.y()),
                Mp.toPt(rect.width()),
                Mp.toPt(rect.height()));
    }
}
