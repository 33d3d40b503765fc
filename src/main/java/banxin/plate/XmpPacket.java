package banxin.plate;

import banxin.theme.Printing.Deposit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what a file says about itself as an XMP packet (ISO 16684-1). */
final class XmpPacket {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String MM = "http://ns.adobe.com/xap/1.0/mm/";
    private static final String PDFX = "http://www.npes.org/pdfx/ns/id/";
    private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
    private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
    private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
    private static final String MIDNIGHT = "T00:00:00+08:00";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private String language = "";

    private XmpPacket() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** For PDF/X-4. */
    static byte[] pressReady(Label label, byte[] id) {
        try {
            var packet = new XmpPacket();
            packet.begin();
            packet.common(label, id);
            packet.plain(PDFX, "pdfxid", "GTS_PDFXVersion", "PDF/X-4");
            packet.plain(PDF, "pdf", "Trapped", "False");
            return packet.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For PDF/A and PDF/UA in one. */
    static byte[] archive(Label label, Deposit deposit, byte[] id) {
        try {
            var packet = new XmpPacket();
            packet.begin();
            packet.common(label, id);
            packet.list(DC, "dc", "publisher", "Bag", List.of(label.author()));
            packet.list(DC, "dc", "date", "Seq", List.of(label.date().toString()));
            packet.list(DC, "dc", "language", "Bag", List.of(label.language()));
            packet.plain(DC, "dc", "identifier", "uuid:" + HexFormat.of().formatHex(id));
            packet.plain(PDFA, "pdfaid", "part", deposit == Deposit.A3U ? "3" : "2");
            packet.plain(PDFA, "pdfaid", "conformance", "U");
            packet.plain(UA, "pdfuaid", "part", "1");
            packet.extension();
            return packet.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** PDF/A knows nothing of PDF/UA's one property and has to be told (ISO 19005-3, 6.6.2.3). */
    private void extension() throws XMLStreamException {
        open(EXTENSION, "pdfaExtension", "schemas");
        open(RDF, "rdf", "Bag");
        item();
        plain(SCHEMA, "pdfaSchema", "schema", "PDF/UA identification schema");
        plain(SCHEMA, "pdfaSchema", "namespaceURI", UA);
        plain(SCHEMA, "pdfaSchema", "prefix", "pdfuaid");
        open(SCHEMA, "pdfaSchema", "property");
        open(RDF, "rdf", "Seq");
        item();
        plain(PROPERTY, "pdfaProperty", "name", "part");
        plain(PROPERTY, "pdfaProperty", "valueType", "Integer");
        plain(PROPERTY, "pdfaProperty", "category", "internal");
        plain(PROPERTY, "pdfaProperty", "description", "part of ISO 14289 to which the file conforms");
        for (int open = 0; open < 6; open++) xml.writeEndElement();
    }

    private void open(String namespace, String prefix, String name) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeNamespace(prefix, namespace);
    }

    private void item() throws XMLStreamException {
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("rdf", RDF, "parseType", "Resource");
    }

    private void begin() throws XMLStreamException {
        xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
        xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.writeNamespace("x", "adobe:ns:meta/");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeAttribute("rdf", RDF, "about", "");
    }

    private void common(Label label, byte[] id) throws XMLStreamException {
        language = label.language();
        var date = label.date() + MIDNIGHT;
        var uuid = "uuid:" + HexFormat.of().formatHex(id);
        list(DC, "dc", "title", "Alt", List.of(label.title()));
        list(DC, "dc", "creator", "Seq", List.of(label.author()));
        list(DC, "dc", "description", "Alt", List.of(label.subject()));
        list(DC, "dc", "subject", "Bag", label.keywords());
        plain(DC, "dc", "format", "application/pdf");
        plain(XMP, "xmp", "CreateDate", date);
        plain(XMP, "xmp", "ModifyDate", date);
        plain(XMP, "xmp", "MetadataDate", date);
        plain(XMP, "xmp", "CreatorTool", "Banxin");
        plain(PDF, "pdf", "Producer", "Banxin");
        plain(PDF, "pdf", "Keywords", label.keywordList());
        plain(MM, "xmpMM", "DocumentID", uuid);
        plain(MM, "xmpMM", "InstanceID", uuid);
        plain(MM, "xmpMM", "VersionID", "1");
        plain(MM, "xmpMM", "RenditionClass", "default");
    }

    private void plain(String namespace, String prefix, String name, String value) throws XMLStreamException {
        open(namespace, prefix, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void list(String namespace, String prefix, String name, String kind, List<String> values)
            throws XMLStreamException {
        open(namespace, prefix, name);
        xml.writeStartElement("rdf", kind, RDF);
        for (var value : values)
            if (kind.equals("Alt")) for (var language : List.of("x-default", language)) entry(value, language);
            else entry(value, "");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void entry(String value, String language) throws XMLStreamException {
        xml.writeStartElement("rdf", "li", RDF);
        if (!language.isEmpty()) xml.writeAttribute("xml", XML, "lang", language);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private byte[] end() throws XMLStreamException {
        for (int open = 0; open < 3; open++) xml.writeEndElement();
        xml.writeProcessingInstruction("xpacket", "end=\"r\"");
        xml.close();
        return bytes.toByteArray();
    }
}
