package banxin.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a template before Thymeleaf does: it must be XML without a document type, every expression in it a path, and
 * nothing in it may put out raw markup, evaluate twice or become a script in the PDF.
 */
final class TemplateCheck extends DefaultHandler2 {
    private static final Pattern EXPRESSION = Pattern.compile("([$*#@])\\{([^}]*)}?");
    private static final String TWICE = "__";
    private static final String RAW = "[(";
    private static final Pattern INLINE = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Set<String> FORBIDDEN = Set.of(
            "th:utext", "th:inline", "th:include", "th:substituteby", "th:object", "th:assert", "th:attrappend",
            "th:attrprepend", "th:ref");

    private final String template;
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Locator locator;

    private TemplateCheck(String template, String source) {
        this.template = template;
        this.source = source;
    }

    static void check(String template, String source) {
        var check = new TemplateCheck(template, source);
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var parser = factory.newSAXParser();
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", check);
            parser.parse(new InputSource(new StringReader(source)), check);
        } catch (SAXParseException broken) {
            throw Snag.at(template, broken.getLineNumber(), broken.getColumnNumber(), "template-xml",
                    String.valueOf(broken.getMessage()));
        } catch (SAXException | ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        throw forbidden("<!DOCTYPE");
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        checkText();
        // <!--/*/ … /*/--> is a comment for XML and markup for Thymeleaf.
        if (new String(characters, start, length).startsWith("/*/")) throw forbidden("<!--/*/");
    }

    @Override
    public void processingInstruction(String target, String content) {
        throw forbidden("<?" + target);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        checkText();
        if (name.equals("script")) throw forbidden("<script");
        for (int i = 0; i < attributes.getLength(); i++) checkAttribute(attributes.getQName(i), attributes.getValue(i));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        checkText();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void checkAttribute(String name, String value) {
        var plain = name.startsWith("th:") ? name.substring(3) : name;
        if (FORBIDDEN.contains(name) || plain.startsWith("on")) throw forbidden(name);
        if (name.startsWith("th:")) checkExpressions(value);
    }

    private void checkText() {
        var whole = text.toString();
        text.setLength(0);
        if (whole.contains(RAW)) throw snag(whole, RAW, "template-forbidden");
        INLINE.matcher(whole).results().forEach(found -> checkExpressions(found.group(1)));
    }

    private void checkExpressions(String value) {
        if (value.contains(TWICE)) throw snag(value, TWICE, "template-forbidden");
        EXPRESSION.matcher(value).results()
                .filter(found -> !found.group(1).equals("$") || !Paths.isPath(found.group(2)))
                .findFirst()
                .ifPresent(found -> {
                    throw snag(value, found.group(), "template-not-a-path");
                });
    }

    private Snag forbidden(String snippet) {
        return snag(snippet, snippet, "template-forbidden");
    }

    /** In the last such text before the parser; what was written with entities is where the parser stands. */
    private Snag snag(String within, String snippet, String code) {
        var reached = locator == null ? 0 : offset(locator.getLineNumber(), locator.getColumnNumber());
        var start = source.lastIndexOf(within, reached);
        var at = start < 0 ? reached : source.indexOf(snippet, start);
        var line = 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
        return Snag.at(template, line, at - source.lastIndexOf('\n', at - 1), code, snippet);
    }

    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) start = source.indexOf('\n', start) + 1;
        return Math.min(source.length(), start + Math.max(0, column - 1));
    }
}
