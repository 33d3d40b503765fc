package banxin.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs that nobody means well with, written object by object. */
final class Hostile {
    private static final int PAGE = 3;

    private final List<byte[]> objects = new ArrayList<>();

    private Hostile() {
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>");
        page("", "");
        content("0 0 0 1 k 10 10 20 20 re f");
    }

    static Map<String, Supplier<byte[]>> all() {
        var all = new LinkedHashMap<String, Supplier<byte[]>>();
        trees(all);
        loops(all);
        sizes(all);
        bombs(all);
        strokes(all);
        objects(all);
        return all;
    }

    private static void trees(Map<String, Supplier<byte[]>> all) {
        all.put("deep page tree", made(file -> {
            file.set(2, "<</Type/Pages/Kids[5 0 R]/Count 1/MediaBox[0 0 9 9]>>");
            for (int i = 5; i < 20_000; i++) file.object("<</Type/Pages/Kids[" + (i + 1) + " 0 R]/Parent " + (i == 5 ? 2 : i - 1) + " 0 R/Count 1>>");
            file.object("<</Type/Page/Parent 19999 0 R>>");
        }));
        all.put("page tree that holds itself", made(file ->
                file.set(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>>")));
        all.put("parent that is its own child", made(file -> file.set(PAGE, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>")));
        all.put("two thousand million pages", made(file ->
                file.set(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647/MediaBox[0 0 300 400]>>")));
        all.put("fewer than no pages", made(file -> file.set(2, "<</Type/Pages/Kids[3 0 R]/Count -5>>")));
        all.put("no page tree", made(file -> file.set(1, "<</Type/Catalog>>")));
        all.put("catalogue that is a number", made(file -> file.set(1, "42")));
        all.put("page that is a string", made(file -> file.set(PAGE, "(page)")));
    }

    private static void loops(Map<String, Supplier<byte[]>> all) {
        all.put("form that shows itself", made(file -> {
            file.page("/XObject<</X 5 0 R>>", "");
            file.content("/X Do");
            file.stream("/Type/XObject/Subtype/Form/BBox[0 0 300 400]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do");
        }));
        all.put("forms that double at each level", made(file -> {
            file.page("/XObject<</X 5 0 R>>", "");
            file.content("/X Do");
            for (int i = 5; i < 45; i++)
                file.stream("/Type/XObject/Subtype/Form/BBox[0 0 300 400]/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>",
                        "/X Do /X Do");
            file.stream("/Type/XObject/Subtype/Form/BBox[0 0 300 400]", "0 0 1 1 re f");
        }));
        all.put("group that is its own soft mask", made(file -> {
            file.page("/ExtGState<</G 6 0 R>>/XObject<</X 5 0 R>>", "");
            file.content("/G gs /X Do");
            file.stream("/Type/XObject/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency>>"
                    + "/Resources<</ExtGState<</G 6 0 R>>/XObject<</X 5 0 R>>>>", "/G gs 0 0 9 9 re f /X Do");
            file.object("<</Type/ExtGState/SMask<</S/Luminosity/G 5 0 R>>>>");
        }));
        all.put("pattern that is painted with itself", made(file -> {
            file.page("/Pattern<</P 5 0 R>>", "");
            file.content("/Pattern cs /P scn 0 0 300 400 re f");
            file.stream("/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9"
                    + "/Resources<</Pattern<</P 5 0 R>>>>", "/Pattern cs /P scn 0 0 9 9 re f 0 0 5 5 re f");
        }));
        all.put("glyph written in its own font", made(file -> {
            file.page("/Font<</F 5 0 R>>", "");
            file.content("BT /F 10 Tf (aaaa) Tj ET");
            file.object("<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 9 9]/FirstChar 97/LastChar 97"
                    + "/Widths[1000]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>");
            file.stream("", "1000 0 d0 BT /F 10 Tf (aaaa) Tj ET");
        }));
        all.put("font that descends from itself", made(file -> {
            file.page("/Font<</F 5 0 R>>", "");
            file.content("BT /F 10 Tf (aaaa) Tj ET");
            file.object("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>");
        }));
        all.put("colour space that rests on itself", made(file -> {
            file.page("/ColorSpace<</C 5 0 R>>", "");
            file.content("/C cs 1 scn 0 0 99 99 re f");
            file.object("[/Separation/A 5 0 R 6 0 R]");
            file.object("<</FunctionType 3/Domain[0 1]/Functions[6 0 R]/Bounds[]/Encode[0 1]>>");
        }));
        all.put("palette of palettes", made(file -> {
            file.page("/ColorSpace<</C 5 0 R>>", "");
            file.content("/C cs 1 scn 0 0 99 99 re f");
            file.object("[/Indexed 5 0 R 1 <0000>]");
        }));
        all.put("names and outlines in circles", made(file -> {
            file.set(1, "<</Type/Catalog/Pages 2 0 R/Names 5 0 R/Outlines 5 0 R/AcroForm 5 0 R/StructTreeRoot 5 0 R>>");
            file.object("<</Kids[5 0 R]/First 5 0 R/Next 5 0 R/Last 5 0 R/Parent 5 0 R/Fields[5 0 R]/K 5 0 R/EmbeddedFiles 5 0 R>>");
        }));
    }

    private static void sizes(Map<String, Supplier<byte[]>> all) {
        for (var box : List.of("0 0 1000000000 1000000000", "-1000000000 -9 1000000000 9", "0 0 0 0", "0 0 -5 -5", "a b c d", "0 0 14401 1"))
            all.put("paper of " + box, made(file -> file.set(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[" + box + "]>>")));
        for (var size : List.of("/Width 100000/Height 100000", "/Width 2147483647/Height 2147483647", "/Width -1/Height 5",
                "/Width 1000000/Height 1000"))
            all.put("picture of " + size, made(file -> {
                file.page("/XObject<</X 5 0 R>>", "");
                file.content("300 0 0 400 0 0 cm /X Do");
                file.stream("/Type/XObject/Subtype/Image/ColorSpace/DeviceCMYK/BitsPerComponent 8" + size, "abc");
            }));
        all.put("user unit of a million", made(file -> file.page("", "/UserUnit 1000000")));
    }

    private static void bombs(Map<String, Supplier<byte[]>> all) {
        all.put("content that unpacks to 300 megabytes", made(file -> file.packed("", 300_000_000, 1)));
        all.put("content packed twice", made(file -> file.packed("", 300_000_000, 2)));
        all.put("picture that unpacks to 300 megabytes", made(file -> {
            file.page("/XObject<</X 5 0 R>>", "");
            file.content("300 0 0 400 0 0 cm /X Do");
            file.packedAt(5, "/Type/XObject/Subtype/Image/ColorSpace/DeviceCMYK/BitsPerComponent 8/Width 15000/Height 15000",
                    300_000_000, 1);
        }));
        all.put("a picture packed twice", made(file -> {
            file.page("/XObject<</X 5 0 R>>", "");
            file.content("300 0 0 400 0 0 cm /X Do");
            file.packedAt(5, "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width 30000/Height 30000",
                    300_000_000, 2);
        }));
        all.put("metadata that unpack to 300 megabytes", made(file -> {
            file.set(1, "<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R>>");
            file.packedAt(5, "/Type/Metadata/Subtype/XML", 300_000_000, 1);
        }));
        all.put("metadata with a thousand million laughs", made(file -> {
            file.set(1, "<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R>>");
            var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 30; i++) laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
            file.stream("/Type/Metadata/Subtype/XML", laughs + "]><x>&a29;</x>");
        }));
        all.put("eight million operators", made(file -> file.content("0 0 1 1 re f ".repeat(4_000_000))));
        all.put("brackets a million deep", made(file -> file.content("[".repeat(1_000_000))));
        all.put("dictionaries in dictionaries", made(file -> file.object("<</A ".repeat(200_000))));
        all.put("a million saved states", made(file -> file.content("q ".repeat(1_000_000))));
        all.put("a million restored states", made(file -> file.content("Q ".repeat(1_000_000))));
    }

    private static void strokes(Map<String, Supplier<byte[]>> all) {
        all.put("dashes too small to see", made(file -> file.content("[.00001 .00001] 0 d 1 w 0 0 m 300 400 l S")));
        all.put("dashes from far away", made(file -> file.content("[1 1] 0 d 1 w -1000000000000000 -1000000000000000 m 1000000000000000 1000000000000000 l S")));
        all.put("dashes that are not", made(file -> file.content("[-1 0 99999999999999999999] 99999999999999999999 d 1 w 0 0 m 300 400 l S")));
        all.put("curves from far away", made(file -> file.content("999999999999999999999999999999 w -999999999999999999999999999999 0 m 999999999999999999999999999999 999999999999999999999999999999 -999999999999999999999999999999 999999999999999999999999999999 999999999999999999999999999999 0 c B*")));
        all.put("a clip of a hundred thousand corners", made(file -> {
            var path = new StringBuilder("0 0 m ");
            for (int i = 0; i < 100_000; i++) path.append(i * 7919 % 300).append(' ').append(i * 104_729 % 400).append(" l ");
            file.content((path + "W n ").repeat(3) + "0 0 300 400 re f");
        }));
        all.put("type of a thousand metres", made(file -> {
            file.page("/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>", "");
            file.content("BT /F 1000000000 Tf 1000000000 0 0 1000000000 0 0 Tm (abc) Tj 0 Tz /F 0 Tf (abc) Tj ET 0 0 0 0 0 0 cm BT /F 9 Tf (abc) Tj ET");
        }));
    }

    private static void objects(Map<String, Supplier<byte[]>> all) {
        all.put("a sampled function of no end", made(file -> {
            file.page("/Shading<</S 5 0 R>>", "");
            file.content("/S sh");
            file.object("<</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 300 400]/Function 6 0 R>>");
            file.stream("/FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1 0 1]/Size[2147483647]/BitsPerSample 32", "x");
        }));
        all.put("operands of the wrong kind", made(file -> file.content(
                "/a /b re (x) w [1] k << >> cm 1 2 3 m /X Do /F 9 Tf (a) Tj q Q Q Q /G gs /P scn f* BT BT ET ET ET")));
        all.put("an inline picture that never ends", made(file -> file.content("BI /W 9999 /H 9999 /BPC 8 /CS /CMYK ID abc")));
        all.put("not a PDF", () -> "hello".getBytes(StandardCharsets.US_ASCII));
        all.put("nothing", () -> new byte[0]);
        all.put("only a head", () -> "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        var whole = made(file -> {}).get();
        all.put("the first half", () -> Arrays.copyOf(whole, whole.length / 2));
        var turned = whole.clone();
        for (int i = 9; i < turned.length; i += 7) turned[i] ^= 0x55;
        all.put("every seventh byte wrong", () -> turned);
    }

    private static Supplier<byte[]> made(Consumer<Hostile> by) {
        return () -> {
            var file = new Hostile();
            by.accept(file);
            return file.bytes();
        };
    }

    private void object(String body) {
        objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void set(int number, String body) {
        objects.set(number - 1, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void page(String resources, String more) {
        var body = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<" + resources + ">>" + more + ">>";
        if (objects.size() < PAGE) object(body);
        else set(PAGE, body);
    }

    private void content(String operators) {
        var body = body("", operators.getBytes(StandardCharsets.ISO_8859_1));
        if (objects.size() <= PAGE) objects.add(body);
        else objects.set(PAGE, body);
    }

    private void stream(String dictionary, String bytes) {
        objects.add(body(dictionary, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void packed(String dictionary, int length, int times) {
        packedAt(4, dictionary, length, times);
    }

    private void packedAt(int number, String dictionary, int length, int times) {
        var bytes = blanks(length);
        var filters = new StringBuilder("/FlateDecode");
        for (int i = 1; i < times; i++) {
            bytes = packed(bytes);
            filters.append("/FlateDecode");
        }
        var body = body(dictionary + "/Filter[" + filters + "]", bytes);
        if (objects.size() < number) objects.add(body);
        else objects.set(number - 1, body);
    }

    /** So many blanks, packed. */
    private static byte[] blanks(int length) {
        var packed = new ByteArrayOutputStream();
        var piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) ' ');
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int left = length; left > 0; left -= piece.length) out.write(piece, 0, Math.min(left, piece.length));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] body(String dictionary, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("<<" + dictionary + "/Length " + bytes.length + ">>stream\n").getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(bytes);
        body.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        return body.toByteArray();
    }

    private byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
        var offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        out.writeBytes(("xref\n0 " + (objects.size() + 1) + "\n" + offsets + "trailer<</Root 1 0 R/Size " + (objects.size() + 1)
                + ">>\nstartxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** Writes them all into a folder, to be tried on the command line. */
    public static void main(String[] arguments) throws IOException {
        for (var one : all().entrySet())
            Files.write(Path.of(arguments[0], one.getKey().replaceAll("\\W+", "-") + ".pdf"), one.getValue().get());
    }
}
