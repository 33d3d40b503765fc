package banxin.preflight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Ways to spoil a good file, each in one thing. */
final class Faults {
    private Faults() {}

    interface Fault {
        void in(Specimen good) throws IOException;
    }

    /** By the code that each must give. */
    static Map<String, Fault> press() {
        var faults = new LinkedHashMap<String, Fault>();
        colours(faults);
        marks(faults);
        pages(faults);
        objects(faults);
        return faults;
    }

    private static void colours(Map<String, Fault> faults) {
        faults.put("colour-rgb", good -> good.draw(page ->
                page.drawImage(good.image(200, 200, PDDeviceRGB.INSTANCE, 8), 100, 100, 60, 60)));
        faults.put("colour-managed", good -> good.draw(page -> {
            page.setStrokingColor(new PDColor(new float[] {50, 20, 20}, new PDLab()));
            page.addRect(100, 100, 50, 50);
            page.stroke();
        }));
        faults.put("spot-colour", good -> good.draw(page -> {
            page.setNonStrokingColor(new PDColor(new float[] {1}, spot()));
            page.addRect(100, 100, 50, 50);
            page.fill();
        }));
        faults.put("total-ink", good -> good.draw(page ->
                Specimen.fill(page, 1, 1, 1, 1, new PDRectangle(100, 100, 75, 100))));
        faults.put("rich-black", good -> good.draw(page ->
                Specimen.fill(page, .4f, .3f, .3f, 1, new PDRectangle(100, 100, 100, 100))));
        faults.put("text-four-colour", good -> good.draw(page -> {
            page.setNonStrokingColor(.5f, .4f, .4f, .8f);
            good.type(page, 100, 100, 12, "一二");
        }));
        faults.put("small-coloured", good -> good.draw(page -> {
            page.setNonStrokingColor(0, 1f, 1f, 0);
            good.type(page, 100, 100, 7, "一二");
        }));
        faults.put("small-reversed", good -> good.draw(page -> {
            Specimen.fill(page, 0, 0, 0, 1, new PDRectangle(90, 90, 60, 40));
            page.setNonStrokingColor(0, 0, 0, 0f);
            good.type(page, 100, 100, 7, "一二");
        }));
        faults.put("white-overprinting", good -> good.draw(page -> {
            Specimen.fill(page, 0, .5f, 0, 0, new PDRectangle(90, 90, 60, 40));
            Specimen.overprint(page, true, 1);
            Specimen.fill(page, 0, 0, 0, 0, new PDRectangle(100, 100, 20, 20));
        }));
        faults.put("black-not-overprinting", good -> good.draw(page -> {
            Specimen.fill(page, 0, .5f, 0, 0, new PDRectangle(90, 90, 60, 40));
            good.text(page, 100, 100, 10, "一二");
        }));
        faults.put("black-knocks-out", good -> good.draw(page -> good.text(page, 100, 100, 10, "一二")));
        faults.put("transparency", good -> good.draw(page -> {
            var glass = new PDExtendedGraphicsState();
            glass.setNonStrokingAlphaConstant(.5f);
            page.setGraphicsStateParameters(glass);
            Specimen.fill(page, 0, .5f, 0, 0, new PDRectangle(90, 90, 60, 40));
        }));
    }

    private static void marks(Map<String, Fault> faults) {
        faults.put("hairline", good -> good.draw(page -> {
            page.setStrokingColor(0, 0, 0, 1f);
            page.setLineWidth(.1f);
            page.moveTo(100, 100);
            page.lineTo(200, 100);
            page.stroke();
        }));
        faults.put("image-coarse", good -> good.draw(page ->
                page.drawImage(good.image(72, 72, PDDeviceCMYK.INSTANCE, 8), 100, 100, 72, 72)));
        faults.put("image-soft", good -> good.draw(page ->
                page.drawImage(good.image(150, 150, PDDeviceCMYK.INSTANCE, 8), 100, 100, 72, 72)));
        faults.put("image-bitmap-coarse", good -> good.draw(page ->
                page.drawImage(good.bitmap(300, 300), 100, 100, 72, 72)));
        faults.put("picture-unknown", good -> good.draw(page -> {
            var picture = good.image(200, 200, PDDeviceCMYK.INSTANCE, 8);
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            page.drawImage(picture, 100, 100, 60, 60);
        }));
        faults.put("font-not-embedded", good -> good.draw(page -> {
            Specimen.overprint(page, true, 1);
            page.setNonStrokingColor(0, 0, 0, 1f);
            page.beginText();
            page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            page.newLineAtOffset(100, 100);
            page.showText("a b");
            page.endText();
        }));
        faults.put("glyph-missing", good -> {
            Specimen.raw(good, "/F9 10 Tf 100 100 Td <FFF0> Tj");
        });
    }

    private static void pages(Map<String, Fault> faults) {
        faults.put("trim-missing", good -> good.page.getCOSObject().removeItem(COSName.TRIM_BOX));
        faults.put("trim-and-art", good -> good.page.setArtBox(new PDRectangle(10, 10, 300, 400)));
        faults.put("box-outside", good -> good.page.setTrimBox(new PDRectangle(-30, 10, 300, 400)));
        faults.put("bleed-small", good -> {
            good.page.setBleedBox(new PDRectangle(8, 8, 304, 404));
            good.draw(page -> Specimen.fill(page, 0, .3f, 0, 0, new PDRectangle(0, 0, 100, 100)));
        });
        faults.put("media-odd", good -> {
            good.page.setMediaBox(new PDRectangle(20_000, 420));
            good.page.setCropBox(new PDRectangle(320, 420));
        });
        faults.put("empty-page", good -> {
            var blank = new PDPage(new PDRectangle(320, 420));
            blank.setTrimBox(new PDRectangle(10, 10, 300, 400));
            good.document.addPage(blank);
        });
        faults.put("pages-differ", good -> {
            var other = new PDPage(new PDRectangle(420, 420));
            other.setTrimBox(new PDRectangle(10, 10, 400, 400));
            good.document.addPage(other);
            try (var content = new PDPageContentStream(good.document, other)) {
                Specimen.fill(content, 0, 0, 0, .5f, new PDRectangle(50, 50, 50, 50));
            }
        });
        faults.put("annotation", good -> {
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(50, 50, 20, 20));
            good.page.getAnnotations().add(note);
            good.page.setAnnotations(List.of(note));
        });
    }

    private static void objects(Map<String, Fault> faults) {
        faults.put("intent-missing", good -> good.catalogue().removeItem(COSName.OUTPUT_INTENTS));
        faults.put("intent-several", good -> good.intent("GTS_PDFX", "prtr", "CMYK"));
        faults.put("intent-not-cmyk", good -> {
            good.catalogue().removeItem(COSName.OUTPUT_INTENTS);
            good.intent("GTS_PDFX", "prtr", "RGB ");
        });
        faults.put("intent-not-press", good -> {
            good.catalogue().removeItem(COSName.OUTPUT_INTENTS);
            good.intent("GTS_PDFX", "mntr", "RGB ");
        });
        faults.put("intent-empty", good -> ((COSDictionary) good.catalogue().getCOSArray(COSName.OUTPUT_INTENTS)
                .getObject(0)).removeItem(COSName.getPDFName("DestOutputProfile")));
        faults.put("pdfx-missing", good -> {
            good.document.getDocumentInformation().getCOSObject().removeItem(COSName.getPDFName("GTS_PDFXVersion"));
            good.document.getDocumentInformation().getCOSObject().removeItem(COSName.getPDFName("GTS_PDFXConformance"));
        });
        faults.put("trapped-missing", good ->
                good.document.getDocumentInformation().getCOSObject().removeItem(COSName.TRAPPED));
        faults.put("title-missing", good ->
                good.document.getDocumentInformation().getCOSObject().removeItem(COSName.TITLE));
        faults.put("dates-missing", good ->
                good.document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE));
        faults.put("xmp-info-differ", good -> {
            var xmp = new PDMetadata(good.document);
            xmp.importXMPMetadata(Specimen.xmp("别的题目").getBytes(StandardCharsets.UTF_8));
            good.document.getDocumentCatalog().setMetadata(xmp);
        });
        faults.put("xmp-broken", good -> {
            var xmp = new PDMetadata(good.document);
            xmp.importXMPMetadata("<x".getBytes(StandardCharsets.UTF_8));
            good.document.getDocumentCatalog().setMetadata(xmp);
        });
        faults.put("pdf-version", good -> good.document.setVersion(1.7f));
        faults.put("encrypted", good -> good.lock(""));
        faults.put("javascript", good -> action(good, "JavaScript"));
        faults.put("action", good -> action(good, "Launch"));
        faults.put("attachment", good -> {
            var file = new COSDictionary();
            file.setItem(COSName.TYPE, COSName.FILESPEC);
            file.setString(COSName.F, "a.txt");
            var embedded = new COSDictionary();
            embedded.setItem(COSName.F, new COSStream());
            file.setItem(COSName.EF, embedded);
            var tree = new COSDictionary();
            var names = new COSArray();
            names.add(new COSString("a"));
            names.add(file);
            tree.setItem(COSName.NAMES, names);
            var root = new COSDictionary();
            root.setItem(COSName.EMBEDDED_FILES, tree);
            good.catalogue().setItem(COSName.NAMES, root);
        });
        faults.put("form-fields", good -> {
            var form = new COSDictionary();
            var fields = new COSArray();
            fields.add(new COSDictionary());
            form.setItem(COSName.FIELDS, fields);
            good.catalogue().setItem(COSName.ACRO_FORM, form);
        });
        faults.put("layers", good -> {
            var layers = new COSDictionary();
            var groups = new COSArray();
            groups.add(new COSDictionary());
            layers.setItem(COSName.OCGS, groups);
            good.catalogue().setItem(COSName.OCPROPERTIES, layers);
        });
        faults.put("transfer-function", good -> state(good, "TR", new COSDictionary()));
        faults.put("halftone", good -> state(good, "HT", new COSDictionary()));
        faults.put("postscript", good -> xObject(good, "PS"));
        faults.put("opi", good -> xObject(good, "Form").setItem(COSName.getPDFName("OPI"), new COSDictionary()));
        faults.put("lzw", good -> {
            var stream = xObject(good, "Form");
            try (var out = stream.createOutputStream(COSName.LZW_DECODE)) {
                out.write("q Q".getBytes(StandardCharsets.US_ASCII));
            }
        });
        faults.put("type3-font", good -> Specimen.raw(good, "/T3 10 Tf 100 100 Td (a) Tj"));
    }

    static void action(Specimen good, String kind) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        good.catalogue().setItem(COSName.OPEN_ACTION, action);
    }

    static void state(Specimen good, String key, COSDictionary value) {
        var state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(COSName.getPDFName(key), value);
        good.page.getResources().put(COSName.getPDFName("Spoiled"), new PDExtendedGraphicsState(state));
    }

    static COSStream xObject(Specimen good, String subtype) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write("q Q".getBytes(StandardCharsets.US_ASCII));
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        stream.setItem(COSName.BBOX, new PDRectangle(10, 10).getCOSArray());
        var objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("X"), stream);
        var kept = good.page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (kept != null) kept.forEach(objects::setItem);
        good.page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        return stream;
    }

    static PDSeparation spot() throws IOException {
        var function = new COSStream();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        for (var entry : Map.of(COSName.DOMAIN, new float[] {0, 1}, COSName.C0, new float[4],
                COSName.C1, new float[] {0, 1, 1, 0}).entrySet()) {
            var array = new COSArray();
            array.setFloatArray(entry.getValue());
            function.setItem(entry.getKey(), array);
        }
        function.setInt(COSName.N, 1);
        var spot = new PDSeparation();
        spot.setColorantName("套红");
        spot.setAlternateColorSpace(PDDeviceCMYK.INSTANCE);
        spot.setTintTransform(new PDFunctionType2(function));
        return spot;
    }

    static Fault drawn(Specimen.Drawing drawing) {
        return good -> good.draw(drawing);
    }

    static void annotation(Specimen good, String kind, int size) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        annotation.setItem(COSName.RECT, new PDRectangle(50, 50, size, size).getCOSArray());
        var all = new COSArray();
        all.add(annotation);
        good.page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
}
