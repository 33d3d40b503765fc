package banxin.markup;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Reads XHTML back with the JDK's parser. */
final class Xhtml {
    private Xhtml() {}

    static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (Exception broken) {
            throw new AssertionError(xhtml, broken);
        }
    }

    static List<Element> elements(String xhtml, String attribute) {
        var all = parse(xhtml).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.hasAttribute(attribute))
                .toList();
    }

    /** All text, blanks closed up. */
    static String text(String xhtml) {
        return parse(xhtml).getElementsByTagName("body").item(0).getTextContent().replaceAll("\\s+", " ").strip();
    }
}
