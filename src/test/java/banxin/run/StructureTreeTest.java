package banxin.run;

import static org.assertj.core.api.Assertions.assertThat;

import banxin.judges.Shop;
import banxin.judges.StructureTree;
import banxin.notice.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge of structure trees finds each kind of harm. */
class StructureTreeTest {
    private static final Path HOME = Path.of(System.getProperty("banxin.home"));

    @TempDir
    private static Path folder;

    private static byte[] sound;

    @BeforeAll
    static void print() throws IOException {
        Shop.press().print(HOME.resolve("src/test/issues/jump"), new Order(folder.resolve("out"), 0, false), new Wording(Locale.ROOT));
        sound = Files.readAllBytes(folder.resolve("out/archive.pdf"));
    }

    private interface Harm {
        void to(PDDocument document, COSDictionary root) throws IOException;
    }

    @Test
    void aSoundTreeHasNoFinding() throws IOException {
        assertThat(findings((document, root) -> {})).isEmpty();
    }

    static Map<String, Harm> harms() {
        return Map.ofEntries(
                Map.entry("orphan", (document, root) -> kids(art(root)).remove(0)),
                Map.entry("element with another parent", (document, root) -> paragraph(root).setItem(COSName.P, root)),
                Map.entry("element that hangs twice", (document, root) -> kids(art(root)).add(kids(art(root)).get(0))),
                Map.entry("element that is no object of its own", (document, root) -> {
                    var direct = new COSDictionary();
                    direct.setName(COSName.S, "P");
                    direct.setItem(COSName.P, art(root));
                    direct.setDirect(true);
                    kids(art(root)).add(direct);
                }),
                Map.entry("element without a type", (document, root) -> paragraph(root).removeItem(COSName.S)),
                Map.entry("kid that is none", (document, root) -> kids(art(root)).add(COSName.P)),
                Map.entry("mark 0 on no page", (document, root) -> {
                    paragraph(root).removeItem(COSName.PG);
                    paragraph(root).setInt(COSName.K, 0);
                }),
                Map.entry("in two elements", (document, root) -> {
                    var last = (COSDictionary) kids(art(root)).getObject(kids(art(root)).size() - 1);
                    last.setItem(COSName.PG, paragraph(root).getItem(COSName.PG));
                    last.setItem(COSName.K, paragraph(root).getItem(COSName.K));
                }),
                Map.entry("mark in no element", (document, root) -> paragraph(root).removeItem(COSName.K)),
                Map.entry("mark that is not painted", (document, root) -> paragraph(root).setInt(COSName.K, 9999)),
                Map.entry("mark painted twice", (document, root) -> repeat(document)),
                Map.entry("number twice in the parent tree", (document, root) -> numbers(root).set(2, COSInteger.ZERO)),
                Map.entry("next key is used", (document, root) -> root.setInt(COSName.PARENT_TREE_NEXT_KEY, 0)),
                Map.entry("not in the parent tree", (document, root) ->
                        document.getPage(0).getCOSObject().removeItem(COSName.STRUCT_PARENTS)),
                Map.entry("other element in the parent tree", (document, root) ->
                        ((COSArray) numbers(root).getObject(1)).set(0, root)),
                Map.entry("reference to nothing", (document, root) -> reference(document, root).removeItem(COSName.OBJ)),
                Map.entry("annotation in no element", (document, root) -> link(document).removeItem(COSName.STRUCT_PARENT)),
                Map.entry("annotation of another element", (document, root) -> link(document).setInt(COSName.STRUCT_PARENT, 0)),
                Map.entry("annotation of another page", (document, root) -> link(document).setItem(COSName.P, root)),
                Map.entry("no parent tree", (document, root) -> root.removeItem(COSName.PARENT_TREE)));
    }

    static Iterable<Map.Entry<String, Harm>> each() {
        return harms().entrySet();
    }

    @ParameterizedTest
    @MethodSource("each")
    void eachHarmIsFound(Map.Entry<String, Harm> harm) throws IOException {
        assertThat(findings(harm.getValue())).anyMatch(finding -> finding.contains(harm.getKey()));
    }

    private static List<String> findings(Harm harm) throws IOException {
        try (var document = Loader.loadPDF(sound)) {
            harm.to(document, document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
            return StructureTree.findings(document);
        }
    }

    private static COSArray kids(COSDictionary element) {
        return element.getCOSArray(COSName.K);
    }

    /** The first story that has several parts. */
    private static COSDictionary art(COSDictionary root) {
        var document = root.getDictionaryObject(COSName.K) instanceof COSArray array
                ? (COSDictionary) array.getObject(0)
                : root.getCOSDictionary(COSName.K);
        for (int i = 0; i < kids(document).size(); i++)
            if (kids(document).getObject(i) instanceof COSDictionary kid
                    && kid.getNameAsString(COSName.S).equals("Art")
                    && kids(kid) != null
                    && kids(kid).size() > 2) return kid;
        throw new IllegalStateException("no story");
    }

    private static COSDictionary paragraph(COSDictionary root) {
        return (COSDictionary) kids(art(root)).getObject(0);
    }

    private static COSArray numbers(COSDictionary root) {
        var tree = root.getCOSDictionary(COSName.PARENT_TREE);
        return tree.containsKey(COSName.NUMS)
                ? tree.getCOSArray(COSName.NUMS)
                : ((COSDictionary) tree.getCOSArray(COSName.KIDS).getObject(0)).getCOSArray(COSName.NUMS);
    }

    private static COSDictionary link(PDDocument document) {
        for (var page : document.getPages())
            if (page.getCOSObject().getCOSArray(COSName.ANNOTS) instanceof COSArray links) return (COSDictionary) links.getObject(0);
        throw new IllegalStateException("no link");
    }

    private static COSDictionary reference(PDDocument document, COSDictionary root) {
        int number = link(document).getInt(COSName.STRUCT_PARENT);
        var numbers = numbers(root);
        for (int i = 0; i < numbers.size(); i += 2)
            if (numbers.getInt(i) == number)
                for (var kid : kids((COSDictionary) numbers.getObject(i + 1)))
                    if (kid instanceof COSDictionary reference && reference.containsKey(COSName.OBJ)) return reference;
        throw new IllegalStateException("no reference");
    }

    private static void repeat(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var content = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            try (var in = page.getContents()) {
                in.transferTo(content);
            }
            content.write('\n');
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            content.writeTo(out);
        }
        page.setContents(stream);
    }
}
