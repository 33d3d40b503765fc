package banxin.fonts;

import banxin.type.HouseStyle.Language;
import banxin.type.TypeCase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The type case: every face of {@code faces.yaml}. Safe to share between threads. */
public final class Fonts implements TypeCase {
    private final Map<String, Cut> cuts;
    private final List<FaceList.Listed> entries;
    private final List<Face> faces;
    private final Map<String, String> latin;
    /** Empty unless the copy is Traditional. */
    private final Map<String, String> hant;

    private Fonts(Map<String, Cut> cuts, List<FaceList.Listed> entries, Language language) {
        this.cuts = cuts;
        this.entries = entries;
        faces = entries.stream().map(FaceList.Listed::face).toList();
        latin = standIns(FaceList.Listed::latinOf);
        hant = language == Language.HANT ? standIns(FaceList.Listed::hantOf) : Map.of();
    }

    private Map<String, String> standIns(Function<FaceList.Listed, String> place) {
        return entries.stream()
                .filter(entry -> !place.apply(entry).isEmpty())
                .collect(Collectors.toUnmodifiableMap(place, entry -> entry.face().key(), (first, second) -> first));
    }

    /** The faces of a folder, for Simplified copy. Nothing but {@code faces.yaml} is read yet. */
    public static Fonts in(Path fontsFolder) {
        var entries = FaceList.read(fontsFolder);
        var cuts = new LinkedHashMap<String, Cut>();
        entries.forEach(entry -> cuts.put(entry.face().key(), new Cut(fontsFolder, entry.file())));
        return new Fonts(cuts, entries, Language.HANS);
    }

    /** The same case for copy in a language: Traditional stops stand in the middle of the em (CLREQ 3.1.2). */
    public Fonts speaking(Language language) {
        return new Fonts(cuts, entries, language);
    }

    /** Names of the faces, as themes say them. Those that stand in for a part of another are not asked for by name. */
    public Set<String> keys() {
        return entries.stream()
                .filter(entry -> !entry.standsIn())
                .map(entry -> entry.face().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In the order of the file. */
    public List<Face> faces() {
        return faces;
    }

    /** The font file. The array is shared: do not write to it. */
    public byte[] bytes(String face) {
        return cut(face).bytes();
    }

    /**
     * Makes a copy of the font file smaller for a PDF that holds a subset of it.
     *
     * @param copy of {@link #bytes}; what an earlier call took from it comes back
     * @param printed the characters of the subset
     */
    public void hush(String face, byte[] copy, IntPredicate printed) {
        Sfnt.hush(bytes(face), copy, printed);
    }

    /** What the face says of itself, for those who keep a list. */
    public Imprint imprint(String face) {
        var names = Sfnt.names(bytes(face));
        var sum = entries.stream()
                .filter(entry -> entry.face().key().equals(face))
                .map(FaceList.Listed::sha256)
                .findFirst()
                .orElseThrow();
        return new Imprint(
                names.getOrDefault(Sfnt.FULL_NAME, face), names.getOrDefault(Sfnt.VERSION, ""),
                names.getOrDefault(Sfnt.LICENCE, ""), sum);
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
        var traditional = hant.isEmpty() ? null : hant.get(wanted);
        if (traditional != null && has(codePoint, traditional)) return traditional;
        if (has(codePoint, wanted)) return wanted;
        for (var face : faces) if (face.fallback() && has(codePoint, face.key())) return face.key();
        return "";
    }

    @Override
    public String latinFor(int codePoint, String wanted) {
        var narrow = latin.get(wanted);
        return narrow != null && has(codePoint, narrow) ? narrow : faceFor(codePoint, wanted);
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

    /** @param sha256 of the font file, as {@code faces.yaml} has it */
    public record Imprint(String name, String version, String licence, String sha256) {}
}
