package banxin.judges;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Judges the structure tree of a file object by object (ISO 32000-1, 14.7): up and down the same way, no element that hangs
 * nowhere, every mark of a page in one element, and a parent tree that finds it again. veraPDF does not look at these.
 */
public final class StructureTree {
    private final PDDocument document;
    private final List<String> findings = new ArrayList<>();
    private final Set<COSDictionary> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    /** By page, and there by number. */
    private final Map<COSDictionary, Map<Integer, COSDictionary>> marks = new IdentityHashMap<>();
    /** By annotation. */
    private final Map<COSDictionary, COSDictionary> references = new IdentityHashMap<>();
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    private StructureTree(PDDocument document) {
        this.document = document;
    }

    /** What is wrong with it; empty for a sound tree. */
    public static List<String> findings(PDDocument document) throws IOException {
        var tree = new StructureTree(document);
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) return List.of("no tree");
        tree.kids(root, root);
        tree.orphans(root);
        var numbers = root.getCOSDictionary(COSName.PARENT_TREE);
        if (numbers == null) return List.of("no parent tree");
        tree.numbers(numbers);
        int next = root.getInt(COSName.PARENT_TREE_NEXT_KEY, Integer.MAX_VALUE);
        if (tree.parents.keySet().stream().anyMatch(key -> key >= next)) tree.say("next key is used", root);
        for (var page : document.getPages()) tree.judge(page);
        return tree.findings;
    }

    private void say(String what, COSDictionary where) {
        findings.add(what + ": " + where.getNameAsString(COSName.S) + " " + where.getKey());
    }

    private void kids(COSDictionary parent, COSDictionary root) {
        var kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) kid(parent, array.get(i), root);
        else if (kids != null) kid(parent, parent.getItem(COSName.K), root);
    }

    private void kid(COSDictionary parent, COSBase item, COSDictionary root) {
        var kid = item instanceof COSObject reference ? reference.getObject() : item;
        if (kid instanceof COSInteger mark) mark(parent, parent.getCOSDictionary(COSName.PG), mark.intValue());
        else if (!(kid instanceof COSDictionary dictionary)) say("kid that is none", parent);
        else if (COSName.MCR.equals(dictionary.getCOSName(COSName.TYPE))) {
            var page = dictionary.getCOSDictionary(COSName.PG);
            mark(parent, page == null ? parent.getCOSDictionary(COSName.PG) : page, dictionary.getInt(COSName.MCID));
        } else if (COSName.OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
            var object = dictionary.getCOSDictionary(COSName.OBJ);
            if (object == null) say("reference to nothing", parent);
            else if (references.put(object, parent) != null) say("object in two elements", parent);
        } else element(parent, item, dictionary, root);
    }

    private void element(COSDictionary parent, COSBase item, COSDictionary element, COSDictionary root) {
        if (!elements.add(element)) {
            say("element that hangs twice", element);
            return;
        }
        if (!(item instanceof COSObject)) say("element that is no object of its own", element);
        if (element.getCOSDictionary(COSName.P) != parent) say("element with another parent", element);
        if (element.getCOSName(COSName.S) == null) say("element without a type", element);
        kids(element, root);
    }

    private void mark(COSDictionary element, COSDictionary page, int number) {
        if (page == null) say("mark " + number + " on no page", element);
        else if (marks.computeIfAbsent(page, _ -> new TreeMap<>()).put(number, element) != null)
            say("mark " + number + " in two elements", element);
    }

    /** Objects of the file that claim a parent, and hang nowhere. */
    private void orphans(COSDictionary root) {
        for (var key : document.getDocument().getXrefTable().keySet())
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                    && isElement(dictionary, root)
                    && !elements.contains(dictionary)) say("orphan", dictionary);
    }

    private static boolean isElement(COSDictionary dictionary, COSDictionary root) {
        return dictionary.getDictionaryObject(COSName.S) instanceof COSName
                && dictionary.getDictionaryObject(COSName.P) instanceof COSDictionary parent
                && (parent == root || parent.getDictionaryObject(COSName.S) instanceof COSName);
    }

    private void numbers(COSDictionary node) {
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids)
            for (int i = 0; i < kids.size(); i++) numbers((COSDictionary) kids.getObject(i));
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers)
            for (int i = 0; i + 1 < numbers.size(); i += 2)
                if (parents.put(numbers.getInt(i), numbers.getObject(i + 1)) != null)
                    findings.add("number twice in the parent tree: " + numbers.getInt(i));
    }

    private void judge(PDPage page) throws IOException {
        var name = "page " + (document.getPages().indexOf(page) + 1);
        var known = marks.getOrDefault(page.getCOSObject(), Map.of());
        var painted = painted(page, name);
        for (var number : painted) if (!known.containsKey(number)) findings.add(name + ", mark in no element: " + number);
        for (var number : known.keySet())
            if (!painted.contains(number)) findings.add(name + ", mark that is not painted: " + number);
        int own = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
        if (parents.get(own) instanceof COSArray entries) entries(entries, known, name);
        else if (!painted.isEmpty()) findings.add(name + ", not in the parent tree");
        for (var annotation : page.getAnnotations()) annotation(annotation.getCOSObject(), page.getCOSObject(), name);
    }

    private void entries(COSArray entries, Map<Integer, COSDictionary> known, String name) {
        for (int number = 0; number < entries.size(); number++) {
            var entry = entries.getObject(number);
            if (known.get(number) != entry) findings.add(name + ", other element in the parent tree: " + number);
        }
        known.keySet().stream()
                .filter(number -> number >= entries.size())
                .forEach(number -> findings.add(name + ", other element in the parent tree: " + number));
    }

    private void annotation(COSDictionary annotation, COSDictionary page, String name) {
        int own = annotation.getInt(COSName.STRUCT_PARENT);
        var element = references.get(annotation);
        if (own < 0 || element == null) findings.add(name + ", annotation in no element");
        else if (parents.get(own) != element) findings.add(name + ", annotation of another element: " + own);
        if (annotation.containsKey(COSName.P) && annotation.getCOSDictionary(COSName.P) != page)
            findings.add(name + ", annotation of another page");
    }

    /** Numbers of the marks in the content. */
    private List<Integer> painted(PDPage page, String name) throws IOException {
        var numbers = new ArrayList<Integer>();
        var operands = new ArrayList<Object>();
        var parser = new PDFStreamParser(page);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            if (operator.getName().equals("BDC")) {
                int number = number(operands.getLast(), page);
                if (numbers.contains(number)) findings.add(name + ", mark painted twice: " + number);
                if (number >= 0) numbers.add(number);
            }
            operands.clear();
        }
        return numbers;
    }

    private static int number(Object properties, PDPage page) {
        if (properties instanceof COSName name) {
            var list = page.getResources().getProperties(name);
            return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
        }
        return ((COSDictionary) properties).getInt(COSName.MCID);
    }
}
