package banxin.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSStream;

/** The simple properties of an XMP packet, by namespace and name; of arrays the first item. */
record XmpProperties(Map<String, String> properties) {
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String XMP = "http://ns.adobe.com/xap/1.0/";
    static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
    static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";
    static final String PDF_X = "http://www.npes.org/pdfx/ns/id/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final int MOST_BYTES = 8 << 20;

    String of(String namespace, String name) {
        return properties.getOrDefault(namespace + name, "");
    }

    /** Empty when it is no XML; entities and document types are not read. */
    static Optional<XmpProperties> read(COSStream stream) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = stream.createInputStream()) {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
            return Optional.of(new XmpProperties(properties(reader)));
        } catch (XMLStreamException | IOException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, String> properties(XMLStreamReader reader) throws XMLStreamException {
        var properties = new HashMap<String, String>();
        var property = "";
        var text = new StringBuilder();
        while (reader.hasNext())
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    for (int i = 0; i < reader.getAttributeCount(); i++)
                        if (reader.getAttributeNamespace(i) != null && reader.getLocalName().equals("Description"))
                            properties.putIfAbsent(
                                    reader.getAttributeNamespace(i) + reader.getAttributeLocalName(i),
                                    reader.getAttributeValue(i).strip());
                    if (!RDF.equals(reader.getNamespaceURI()))
                        property = reader.getNamespaceURI() + reader.getLocalName();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!property.isEmpty() && !text.toString().isBlank())
                        properties.putIfAbsent(property, text.toString().strip());
                    text.setLength(0);
                }
                default -> {}
            }
        return properties;
    }
}
