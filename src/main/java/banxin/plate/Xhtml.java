package banxin.plate;

import banxin.geom.Mp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** What the elements of a sheet mean. A printed page has no links, so {@code href} and {@code onclick} mean nothing. */
final class Xhtml extends XhtmlNamespaceHandler {
    private static final List<String> ALL_MEDIA = List.of("all");
    private static final String BROWSER_DEFAULTS = "/resources/css/XhtmlNamespaceHandler.css";

    /** Style elements by their text: the same one on every page is parsed once. */
    private final Map<String, String> styles = new HashMap<>();

    private String paper = "";

    /** Of the page that comes next. */
    void paper(PressSheet next) {
        paper = css(next);
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(new StylesheetInfo(Origin.USER_AGENT, "banxin:defaults", ALL_MEDIA, Defaults.CSS));
    }

    /** The theme's sheets, and after them the one that puts the origin at the corner of the trim. */
    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        var sheets = new ArrayList<>(super.getStylesheets(document));
        sheets.add(sheet(paper, ALL_MEDIA));
        return sheets;
    }

    private static String css(PressSheet paper) {
        return String.format(
                Locale.ROOT,
                """
                @page { size: %.3fpt %.3fpt !important; margin: 0 !important }
                html { margin: 0; padding: 0 }
                body { position: absolute !important; left: %.3fpt !important; top: %3$.3fpt !important;
                  width: %.3fpt !important; height: %.3fpt !important; margin: 0 !important; padding: 0 !important }
                """,
                Mp.toPt(paper.width()),
                Mp.toPt(paper.height()),
                Mp.toPt(paper.across(0)),
                Mp.toPt(paper.grid().width()),
                Mp.toPt(paper.grid().height()));
    }

    @Override
    protected @Nullable StylesheetInfo readStyleElement(Element style) {
        return sheet(style.getTextContent(), StylesheetInfo.mediaTypes(style.getAttribute("media")));
    }

    private StylesheetInfo sheet(String css, List<String> media) {
        var name = styles.computeIfAbsent(css, unseen -> "style-" + styles.size());
        return new StylesheetInfo(Origin.AUTHOR, name, media, css);
    }

    private static final class Defaults {
        static final String CSS = read();

        private static String read() {
            try (var css = XhtmlNamespaceHandler.class.getResourceAsStream(BROWSER_DEFAULTS)) {
                return new String(css.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
