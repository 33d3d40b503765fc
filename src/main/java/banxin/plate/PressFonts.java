package banxin.plate;

import banxin.fonts.Face;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.BaseFont;

/** The faces of one PDF; remembers what is printed with them. */
final class PressFonts {
    private static final BitSet NOTHING = new BitSet();

    private final Foundry faces;
    private final Map<String, BitSet> inked = new HashMap<>();

    PressFonts(Foundry faces) {
        this.faces = faces;
    }

    List<Face> faces() {
        return faces.fonts().faces();
    }

    /** The face that prints the character; {@code wanted} itself for one that no face has. */
    String faceFor(int codePoint, String wanted) {
        var face = faces.fonts().faceFor(codePoint, wanted);
        return face.isEmpty() ? wanted : face;
    }

    int advance(int codePoint, String face) {
        return faces.fonts().advance(codePoint, face);
    }

    /** The face, to print this text. */
    BaseFont inked(String face, String text) {
        text.codePoints().forEach(inked.computeIfAbsent(face, unseen -> new BitSet())::set);
        return faces.embedded(face);
    }

    Foundry.Vertical vertical(String face) {
        return faces.vertical(face);
    }

    /** A list of the faces that print something: name, version, licence, check sum of the file they come from. */
    String list() {
        var list = new StringBuilder("face\tname\tversion\tlicence\tsha256\n");
        inked.keySet().stream().sorted().forEach(face -> {
            var imprint = faces.fonts().imprint(face);
            var cells = List.of(face, imprint.name(), imprint.version(), imprint.licence(), imprint.sha256());
            list.append(cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")))
                    .append('\n');
        });
        return list.toString();
    }

    /** Writes the end of the PDF, with a subset of every face. */
    void cut(Runnable writing) {
        faces.cut((face, character) -> inked.getOrDefault(face, NOTHING).get(character), writing);
    }
}
