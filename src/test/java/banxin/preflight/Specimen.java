package banxin.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** One page as a press wants it, and ways to spoil it. Trim 300 × 400 pt with 10 pt of bleed. */
public final class Specimen implements AutoCloseable {
    static final Path FONT = Path.of(System.getProperty("banxin.home"), "src/test/fonts/BanxinTest-Song.ttf");

    final PDDocument document = new PDDocument();
    public final PDPage page = new PDPage(new PDRectangle(320, 420));
    final PDFont font;
    /** Saved with object streams. */
    boolean packed;

    /** Something to draw, with black overprinting as on a good page. */
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    public Specimen() throws IOException {
        document.setVersion(1.4f);
        document.addPage(page);
        page.setResources(new PDResources());
        page.setTrimBox(new PDRectangle(10, 10, 300, 400));
        page.setBleedBox(new PDRectangle(0, 0, 320, 420));
        font = PDType0Font.load(document, FONT.toFile());
        info();
        intent("GTS_PDFX", "prtr", "CMYK");
        draw(content -> {
            overprint(content, true, 1);
            text(content, 30, 380, 9, "一二三");
            overprint(content, false, 0);
            content.setLineWidth(0.5f);
            content.setStrokingColor(0, 0, 0, 1f);
            content.moveTo(30, 370);
            content.lineTo(290, 370);
            content.stroke();
            content.drawImage(image(200, 200, PDDeviceCMYK.INSTANCE, 8), 30, 300, 60, 60);
        });
    }

    private void info() {
        var info = document.getDocumentInformation();
        var day = new GregorianCalendar(TimeZone.getTimeZone("GMT+8"));
        day.setTimeInMillis(1_795_449_600_000L);
        info.setTitle("样报");
        info.setCreationDate((Calendar) day.clone());
        info.setModificationDate(day);
        info.setTrapped("False");
        info.setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-1:2001");
        info.setCustomMetadataValue("GTS_PDFXConformance", "PDF/X-1a:2001");
    }

    /** An intent whose profile is no more than its header, which is all that preflight reads. */
    void intent(String kind, String profileClass, String space) throws IOException {
        var header = new byte[128];
        System.arraycopy(profileClass.getBytes(StandardCharsets.US_ASCII), 0, header, 12, 4);
        System.arraycopy(space.getBytes(StandardCharsets.US_ASCII), 0, header, 16, 4);
        var profile = new COSStream();
        try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(header);
        }
        profile.setInt(COSName.N, 4);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName(kind));
        intent.setString("OutputConditionIdentifier", "CGATS TR 002");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        var catalogue = document.getDocumentCatalog().getCOSObject();
        var intents = catalogue.getCOSArray(COSName.OUTPUT_INTENTS);
        if (intents == null) intents = new COSArray();
        intents.add(intent);
        catalogue.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    void draw(Drawing drawing) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
    }

    void text(PDPageContentStream content, float x, float y, float size, String text) throws IOException {
        content.setNonStrokingColor(0, 0, 0, 1f);
        type(content, x, y, size, text);
    }

    /** In whatever colour is set. */
    void type(PDPageContentStream content, float x, float y, float size, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    static void overprint(PDPageContentStream content, boolean on, int mode) throws IOException {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingOverprintControl(on);
        state.setStrokingOverprintControl(on);
        state.setOverprintMode(mode);
        content.setGraphicsStateParameters(state);
    }

    static void fill(PDPageContentStream content, float c, float m, float y, float k, PDRectangle box)
            throws IOException {
        content.setNonStrokingColor(c, m, y, k);
        content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        content.fill();
    }

    PDImageXObject image(int width, int height, PDColorSpace space, int bits) throws IOException {
        var samples = new byte[(width * space.getNumberOfComponents() * bits + 7) / 8 * height];
        for (int i = 0; i < samples.length; i++) samples[i] = (byte) (i % 100);
        return new PDImageXObject(document, new ByteArrayInputStream(samples), null, width, height, bits, space);
    }

    PDImageXObject bitmap(int width, int height) throws IOException {
        return image(width, height, PDDeviceGray.INSTANCE, 1);
    }

    /**
     * Text in operators as they stand, overprinting in black: F9 is a font that lacks all it shows, T3 one of Type 3,
     * T9 another whose glyph has a name that says nothing.
     */
    static void raw(Specimen good, String text) throws IOException {
        good.draw(content -> {
            overprint(content, true, 1);
            content.setNonStrokingColor(0, 0, 0, 1f);
        });
        var fonts = good.page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        fonts.setItem(COSName.getPDFName("F9"), good.font.getCOSObject());
        fonts.setItem(COSName.getPDFName("T3"), type3("a"));
        fonts.setItem(COSName.getPDFName("T9"), type3("g01"));
        var stream = new PDStream(good.document);
        try (var out = stream.createOutputStream()) {
            out.write(("q /gs9 gs 0 0 0 1 k BT " + text + " ET Q").getBytes(StandardCharsets.US_ASCII));
        }
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingOverprintControl(true);
        state.setStrokingOverprintControl(true);
        state.setOverprintMode(1);
        good.page.getResources().put(COSName.getPDFName("gs9"), state);
        var contents = new ArrayList<PDStream>();
        good.page.getContentStreams().forEachRemaining(contents::add);
        contents.add(stream);
        good.page.setContents(contents);
    }

    private static COSDictionary type3(String name) throws IOException {
        var glyph = new COSStream();
        try (var out = glyph.createOutputStream()) {
            out.write("1000 0 0 0 750 750 d1 0 0 750 750 re f".getBytes(StandardCharsets.US_ASCII));
        }
        var procs = new COSDictionary();
        procs.setItem(COSName.getPDFName(name), glyph);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.CHAR_PROCS, procs);
        var matrix = new COSArray();
        matrix.setFloatArray(new float[] {.001f, 0, 0, .001f, 0, 0});
        font.setItem(COSName.FONT_MATRIX, matrix);
        var encoding = new COSDictionary();
        var differences = new COSArray();
        differences.add(COSInteger.get(97));
        differences.add(COSName.getPDFName(name));
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 97);
        font.setInt(COSName.LAST_CHAR, 97);
        var widths = new COSArray();
        widths.add(COSInteger.get(1000));
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 750, 750).getCOSArray());
        return font;
    }

    static String xmp(String title) {
        return """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="3" pdfaid:conformance="U">
                <pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
                """.formatted(title);
    }

    COSDictionary catalogue() {
        return document.getDocumentCatalog().getCOSObject();
    }

    void lock(String password) throws IOException {
        var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
    }

    public Path saved(Path folder) throws IOException {
        var file = folder.resolve("specimen.pdf");
        document.save(file.toFile(), packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
