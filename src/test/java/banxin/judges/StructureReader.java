package banxin.judges;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Elements of the structure tree with their text, in the order of the tree, as two readers find them. */
public final class StructureReader {
    /**
     * @param path types from the document down, such as {@code Document/Art/P}
     * @param text of the marks of the element itself
     */
    public record Element(String path, String text) {
        public String type() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private StructureReader() {}

    /** By PDFBox. */
    public static List<Element> boxes(PDDocument document) throws IOException {
        var reader = new StructureReader();
        for (var page : document.getPages()) reader.read(page);
        for (var kid : document.getDocumentCatalog().getStructureTreeRoot().getKids())
            reader.walk((PDStructureElement) kid, "");
        return reader.elements;
    }

    private void read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var texts = marks.computeIfAbsent(page.getCOSObject(), _ -> new HashMap<>());
        extractor.getMarkedContents().forEach(content -> take(content, texts));
    }

    /** Marks may stand inside what is no part of the tree. */
    private static void take(PDMarkedContent content, Map<Integer, String> texts) {
        if (content.getMCID() >= 0) texts.put(content.getMCID(), text(content));
        else
            for (var part : content.getContents()) if (part instanceof PDMarkedContent inner) take(inner, texts);
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition glyph) text.append(glyph.getUnicode());
            if (part instanceof PDMarkedContent inner) text.append(text(inner));
        }
        return text.toString();
    }

    private void walk(PDStructureElement element, String above) {
        var path = above.isEmpty() ? element.getStructureType() : above + "/" + element.getStructureType();
        int place = elements.size();
        var text = new StringBuilder();
        elements.add(new Element(path, ""));
        for (var kid : element.getKids())
            switch (kid) {
                case PDStructureElement child -> walk(child, path);
                case Integer mark -> text.append(mark(element.getPage(), mark));
                case PDMarkedContentReference mark -> text.append(mark(mark.getPage(), mark.getMCID()));
                default -> {}
            }
        elements.set(place, new Element(path, text.toString()));
    }

    private String mark(PDPage page, int number) {
        return marks.get(page.getCOSObject()).getOrDefault(number, "");
    }

    /** How often an element refers to an object: annotations of links. */
    public static int objects(PDStructureNode node) {
        int count = 0;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) count += objects(child);
            else if (!(kid instanceof Integer) && !(kid instanceof PDMarkedContentReference)) count++;
        }
        return count;
    }

    /** By poppler: {@code pdfinfo -struct-text} indents by depth and puts text between quotation marks. */
    public static List<Element> poppler(String output) {
        var elements = new ArrayList<Element>();
        var path = new ArrayList<String>();
        for (var line : output.lines().toList()) {
            var bare = line.strip();
            int depth = (line.length() - line.stripLeading().length()) / 2;
            if (bare.startsWith("\"")) append(elements, bare);
            else if (bare.matches("[A-Z][A-Za-z0-9]*( .*|:)?") && !bare.startsWith("Object ")) {
                while (path.size() > depth) path.removeLast();
                path.add(bare.split("[ :]")[0]);
                elements.add(new Element(String.join("/", path), ""));
            }
        }
        return elements;
    }

    private static void append(List<Element> elements, String quoted) {
        var last = elements.removeLast();
        elements.add(new Element(last.path(), last.text() + quoted.substring(1, quoted.length() - 1)));
    }

    /** The kind that a reader of screens would say. */
    public static final List<String> SPEAKING = List.of("P", "H1", "H2", "H3", "LBody", "TH", "TD", "Caption");

}
