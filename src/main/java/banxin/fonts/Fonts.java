package banxin.fonts;

import banxin.type.TypeCase;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The type case: every face of {@code faces.yaml}. Safe to share between threads. */
public final class Fonts implements TypeCase {
    private final Map<String, Cut> cuts;
    private final List<Face> faces;

    private Fonts(Path folder, List<FaceList.Listed> entries) {
        cuts = new LinkedHashMap<>();
        entries.forEach(entry -> cuts.put(entry.face().key(), new Cut(folder, entry.file())));
        faces = entries.stream().map(FaceList.Listed::face).toList();
    }

    /** The faces of a folder. Nothing but {@code faces.yaml} is read yet. */
    public static Fonts in(Path fontsFolder) {
        return new Fonts(fontsFolder, FaceList.read(fontsFolder));
    }

    /** Names of the faces, as themes say them. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(cuts.keySet());
    }

    /** In the order of the file. */
    public List<Face> faces() {
        return faces;
    }

    /** The font file. The array is shared: do not write to it. */
    public byte[] bytes(String face) {
        return cut(face).bytes();
    }

    /** Made anew for each asking: it holds a copy of the file. */
    public VerticalForms vertical(String face) {
        return cut(face).vertical();
    }

    public boolean has(int codePoint, String face) {
        return cut(face).widths().has(codePoint);
    }

    /** {@inheritDoc} Fallback faces are asked in the order of the file; a bold face never borrows from its regular. */
    @Override
    public String faceFor(int codePoint, String wanted) {
        if (has(codePoint, wanted)) return wanted;
        for (var face : faces) if (face.fallback() && has(codePoint, face.key())) return face.key();
        return "";
    }

    @Override
    public int advance(int codePoint, String face) {
        return cut(face).widths().of(codePoint);
    }

    private Cut cut(String face) {
        var cut = cuts.get(face);
        if (cut == null) throw new IllegalArgumentException("no face named " + face + " in " + cuts.keySet());
        return cut;
    }

    /**
     * One face of the case.
     *
     * @param key its name in themes
     * @param family its name in CSS; faces of one family differ by weight
     * @param weight 400 regular, 700 bold
     * @param fallback prints what the others do not have
     * @param zh its name among printers
     */
    public record Face(String key, String family, int weight, boolean fallback, String zh) {}
}
