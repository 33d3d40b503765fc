package banxin.preflight;

import banxin.geom.Rect;
import banxin.notice.Finding;
import banxin.notice.MeasureUnit;
import banxin.notice.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The result as a page of HTML: page pictures with numbered boxes where something was found, and a table of it all. */
final class ReportPage {
    private static final String STYLE = """
            body{font:15px/1.5 sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#111}
            h1{font-size:1.4em} code{word-break:break-all;font-size:.85em}
            figure{position:relative;display:inline-block;margin:1em 1em 1em 0;border:1px solid #999;vertical-align:top}
            figure img{display:block;max-width:100%}
            figcaption{padding:.2em .5em;background:#eee}
            .spot{position:absolute;border:2px solid #c00;min-width:6px;min-height:6px;box-sizing:border-box}
            .spot.warning{border-color:#d80} .spot.note{border-color:#06c}
            .spot b{position:absolute;left:-2px;top:-1.4em;background:#c00;color:#fff;font-size:11px;padding:0 4px}
            .spot.warning b{background:#d80} .spot.note b{background:#06c}
            table{border-collapse:collapse;width:100%}
            th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top}
            th{background:#eee} td:nth-child(2){white-space:nowrap} td.fault{color:#a00;font-weight:bold} td.warning{color:#a60}
            """;

    private final Verdict result;
    private final Wording wording;

    ReportPage(Verdict result, Wording wording) {
        this.result = result;
        this.wording = wording;
    }

    void write(OutputStream out) {
        try {
            var page = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            page.writeDTD("<!DOCTYPE html>");
            page.writeComment(" banxin preflight ");
            page.writeStartElement("html");
            page.writeAttribute("lang", wording.sentence("preflight.language"));
            head(page);
            page.writeStartElement("body");
            summary(page);
            table(page);
            for (var seen : result.seen()) picture(seen, page);
            page.writeEndElement();
            page.writeEndElement();
            page.writeEndDocument();
            page.flush();
        } catch (XMLStreamException unwritable) {
            throw new UncheckedIOException(new IOException(unwritable));
        }
    }

    private void head(XMLStreamWriter page) throws XMLStreamException {
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "utf-8");
        element(page, "title", wording.sentence("preflight.title", result.file()));
        element(page, "style", STYLE);
        page.writeEndElement();
    }

    private void summary(XMLStreamWriter page) throws XMLStreamException {
        element(page, "h1", wording.sentence("preflight.title", result.file()));
        element(page, "p", wording.sentence("preflight.summary", profile(), result.pages(), result.findings().size()));
        page.writeStartElement("p");
        page.writeCharacters("SHA-256 ");
        element(page, "code", result.sha256());
        page.writeEndElement();
    }

    private String profile() {
        return result.profile().name().toLowerCase(Locale.ROOT);
    }

    private void picture(Seen seen, XMLStreamWriter page) throws XMLStreamException {
        page.writeStartElement("figure");
        page.writeAttribute("id", "page-" + seen.page());
        page.writeStartElement("div");
        page.writeAttribute("style", "position:relative");
        page.writeEmptyElement("img");
        page.writeAttribute("alt", wording.sentence("preflight.page", seen.page()));
        page.writeAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(seen.png()));
        List<Finding> all = result.findings();
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).page() == seen.page() && all.get(i).where().isPresent())
                spot(i + 1, all.get(i), all.get(i).where().get(), seen.paper(), page);
        page.writeEndElement();
        element(page, "figcaption", wording.sentence("preflight.page", seen.page()));
        page.writeEndElement();
    }

    private void spot(int number, Finding finding, Rect where, Rect paper, XMLStreamWriter page)
            throws XMLStreamException {
        page.writeStartElement("div");
        page.writeAttribute("class", "spot " + severity(finding));
        page.writeAttribute("title", allowed(wording.sentence(finding.notice())));
        page.writeAttribute("style", "left:" + percent(where.x() - paper.x(), paper.width())
                + ";top:" + percent(where.y() - paper.y(), paper.height())
                + ";width:" + percent(where.width(), paper.width())
                + ";height:" + percent(where.height(), paper.height()));
        element(page, "b", String.valueOf(number));
        page.writeEndElement();
    }

    private static String percent(int part, int whole) {
        return MeasureUnit.NONE.number(whole == 0 ? 0 : 100.0 * part / whole) + "%";
    }

    private void table(XMLStreamWriter page) throws XMLStreamException {
        if (result.findings().isEmpty()) return;
        page.writeStartElement("table");
        page.writeStartElement("tr");
        for (var column : List.of("number", "severity", "place", "finding", "measured", "limit", "source"))
            element(page, "th", wording.sentence("preflight.column." + column));
        page.writeEndElement();
        int number = 0;
        for (var finding : result.findings()) row(++number, finding, page);
        page.writeEndElement();
    }

    private void row(int number, Finding finding, XMLStreamWriter page) throws XMLStreamException {
        page.writeStartElement("tr");
        number(number, finding.page(), page);
        page.writeStartElement("td");
        page.writeAttribute("class", severity(finding));
        page.writeCharacters(wording.sentence("severity." + severity(finding)));
        page.writeEndElement();
        var place = finding.page() == 0 ? "" : wording.sentence("preflight.page", finding.page())
                + finding.where().map(where -> " " + Wording.millimetres(where)).orElse("");
        element(page, "td", place);
        element(page, "td", wording.sentence(finding.notice()) + " [" + finding.code() + "]");
        element(page, "td", Wording.measured(finding.measured()));
        element(page, "td", Wording.measured(finding.limit()));
        element(page, "td", finding.source());
        page.writeEndElement();
    }

    /** Leads to the picture of its page, where there is one. */
    private void number(int number, int on, XMLStreamWriter page) throws XMLStreamException {
        page.writeStartElement("td");
        boolean seen = result.seen().stream().anyMatch(one -> one.page() == on);
        if (seen) page.writeStartElement("a");
        if (seen) page.writeAttribute("href", "#page-" + on);
        page.writeCharacters(String.valueOf(number));
        if (seen) page.writeEndElement();
        page.writeEndElement();
    }

    private static String severity(Finding finding) {
        return finding.notice().severity().name().toLowerCase(Locale.ROOT);
    }

    /** What XML does not allow, a foreign file may still have in its font names. */
    private static void element(XMLStreamWriter page, String name, String text) throws XMLStreamException {
        page.writeStartElement(name);
        page.writeCharacters(allowed(text));
        page.writeEndElement();
    }

    private static String allowed(String text) {
        return text.codePoints().filter(ReportPage::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int character) {
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean none = character == 0xFFFE || character == 0xFFFF;
        return character == '\n' || character >= 0x20 && !surrogate && !none;
    }
}
