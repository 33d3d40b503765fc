package banxin.plate;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import banxin.page.Sheet;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XHTML to a DOM. A DOCTYPE is refused: with it come entities, and with them files and bombs. */
final class SheetReader {
    private final DocumentBuilder parser = parser();

    Document read(Sheet sheet) {
        try {
            return parser.parse(new InputSource(new StringReader(sheet.xhtml())));
        } catch (SAXParseException broken) {
            throw halt(sheet, broken.getLineNumber(), broken);
        } catch (SAXException | IOException broken) {
            throw halt(sheet, 0, broken);
        }
    }

    private static Halt halt(Sheet sheet, int line, Exception cause) {
        var folio = sheet.page().folio();
        return new Halt(Notice.fault("sheet-malformed", Place.ISSUE, folio, line, cause.getMessage()), cause);
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            return parser;
        } catch (ParserConfigurationException never) {
            throw new IllegalStateException("the JDK's own parser", never);
        }
    }

    /** The parser's own handler prints to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException remark) {}

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
