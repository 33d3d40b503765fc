package banxin.markup;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Page;
import banxin.page.Sheet;
import banxin.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Writes pages as XHTML with the templates of a theme. Templates are read once; pages may be written side by side. */
public final class Markup {
    private static final String PAGE = "page";

    private final Theme theme;
    private final Base base;
    private final TemplateEngine engine = new TemplateEngine();

    /** For the plate: links to style sheets start at the theme folder, pictures are named as the editors did. */
    public Markup(Theme theme) {
        this(theme, "", "");
    }

    /**
     * For a browser.
     *
     * @param toTheme goes before the names of style sheets, such as {@code ../../templates/county/}
     * @param toIssue goes before the names of pictures
     */
    public Markup(Theme theme, String toTheme, String toIssue) {
        this.theme = theme;
        base = new Base(toTheme, toIssue);
        engine.setDialect(new PathDialect());
        engine.setTemplateResolver(new Templates(theme.folder()));
    }

    /** Halts where the templates cannot be used: file, line, column and what is wrong. */
    public Sheet write(Page page) {
        var masthead = page.masthead();
        var context = new Context(Locale.ROOT, Map.of(
                "issue", masthead,
                "publication", masthead.publication(),
                "date", masthead.date(),
                "page", PageView.of(page, theme),
                "base", base));
        try {
            return new Sheet(page, XmlText.readable(engine.process(PAGE, context)));
        } catch (TemplateEngineException broken) {
            throw halt(broken);
        }
    }

    private Halt halt(TemplateEngineException broken) {
        Place place = Place.of(theme.name() + "/" + PAGE + Templates.SUFFIX);
        int column = 0;
        Throwable deepest = broken;
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
            deepest = cause;
            if (cause instanceof TemplateProcessingException at && at.hasTemplateName()) {
                place = Place.of(
                        theme.name() + "/" + at.getTemplateName() + Templates.SUFFIX,
                        at.hasLineAndCol() ? at.getLine() : 0);
                column = at.hasLineAndCol() ? at.getCol() : 0;
            }
            if (cause instanceof Snag) break;
        }
        return new Halt(notice(place, column, deepest), broken);
    }

    private static Notice notice(Place place, int column, Throwable cause) {
        List<Object> arguments = new ArrayList<>(List.of(column));
        if (cause instanceof Snag snag) {
            arguments.addAll(snag.arguments());
            return Notice.fault(snag.code(), place, arguments.toArray());
        }
        arguments.add(String.valueOf(cause.getMessage()).replaceFirst(" \\(template: .*", ""));
        return Notice.fault("template-fault", place, arguments.toArray());
    }

    /** Where the files that a page names are, seen from the page. */
    record Base(String theme, String issue) {}
}
