package banxin.stylebook;

import banxin.geom.Mp;
import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Place;
import banxin.theme.Faces;
import banxin.theme.FurnitureRoom;
import banxin.theme.Theme;
import banxin.type.Role;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import banxin.yaml.Entry;
import banxin.yaml.Item;
import banxin.yaml.Lengths;
import banxin.yaml.Original;
import banxin.yaml.Remarks;
import banxin.yaml.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the style of a theme folder. */
public final class Stylebook {
    public static final String FILE = "theme.yaml";
    private static final int SMALLEST = Mp.pt(4);
    private static final int LARGEST = Mp.pt(200);
    private static final int LONGEST = Mp.mm(1500);
    private static final List<Map.Entry<String, Align>> ALIGNS = List.of(
            Map.entry("justify", Align.JUSTIFY), Map.entry("两端", Align.JUSTIFY),
            Map.entry("left", Align.LEFT), Map.entry("左", Align.LEFT),
            Map.entry("center", Align.CENTER), Map.entry("中", Align.CENTER),
            Map.entry("right", Align.RIGHT), Map.entry("右", Align.RIGHT));

    private static final List<Map.Entry<String, Theme.Comma>> COMMAS = List.of(
            Map.entry("gap", Theme.Comma.GAP), Map.entry("空格", Theme.Comma.GAP),
            Map.entry("keep", Theme.Comma.KEEP), Map.entry("保留", Theme.Comma.KEEP));

    private final Entry theme;
    private final Set<String> faces;
    private final int em;
    private final int pitch;
    private final Lengths lengths;

    private Stylebook(Entry theme, Set<String> faces) {
        this.theme = theme;
        this.faces = faces;
        em = theme.length("em", SMALLEST, LARGEST).orElse(Mp.pt(9));
        pitch = theme.length("pitch", SMALLEST, LARGEST).orElse(em * 3 / 2);
        lengths = new Lengths(em, pitch);
    }

    /**
     * The theme of a folder, fit for printing when no fault was told.
     *
     * @param faces that the type case has
     * @throws Halt when there is no theme that could be read
     */
    public static Theme read(Path folder, Set<String> faces, Notices notices) {
        var file = folder.resolve(FILE);
        var name = String.valueOf(folder.getFileName());
        var remarks = new Remarks(name + "/" + FILE, notices);
        if (!Files.isRegularFile(file)) throw new Halt(Notice.fault("no-theme", Place.sheet(), name));
        return Original.read(file, remarks)
                .flatMap(text -> Yaml.read(text, 0, ThemeWords.ALL, remarks))
                .map(yaml -> new Stylebook(Entry.root(yaml, ThemeWords.THEME), faces).theme(name, folder))
                .orElseThrow(() -> new Halt(Notice.fault("theme-unreadable", Place.of(remarks.file()))));
    }

    private Theme theme(String name, Path folder) {
        var furniture = FurnitureTerms.read(theme, lengths);
        int above = FurnitureRoom.above(furniture.folioLines(), pitch);
        return new Theme(
                name,
                folder,
                em,
                pitch,
                length(theme, "gutter", 0, em),
                types(),
                new Formats(theme, lengths, above).read(),
                Item.of(theme, "heads").stream().map(this::head).toList(),
                theme.choice("head-comma", COMMAS).orElse(Theme.Comma.GAP),
                furniture,
                faces(),
                PartFields.of(folder),
                PressTerms.read(theme, folder),
                WeightTerms.read(theme));
    }

    private Faces faces() {
        return theme.mapping("faces", ThemeWords.FACES)
                .map(entry -> new Faces(
                        face(entry, "furniture", Faces.USUAL.furniture()),
                        face(entry, "slug", Faces.USUAL.slug()),
                        face(entry, "sign-off", Faces.USUAL.signOff())))
                .orElse(Faces.USUAL);
    }

    private Types types() {
        var types = new EnumMap<Role, Type>(Role.class);
        var byRole = theme.mapping("types", ThemeWords.TYPES);
        for (var role : Role.values())
            byRole.flatMap(entry -> entry.mapping(role.key(), ThemeWords.TYPE))
                    .ifPresentOrElse(entry -> types.put(role, type(entry)), () -> types.put(role, otherwise(role, types)));
        return new Types(types);
    }

    private Type type(Entry entry) {
        int size = length(entry, "size", SMALLEST, em);
        var face = face(entry, "face", "song");
        return new Type(
                face,
                face(entry, "strong", face),
                size,
                entry.length("leading", size, LARGEST, lengths).orElse(Math.max(pitch, size)),
                entry.whole("indent", 0, 10, 0) * 1000,
                entry.choice("align", ALIGNS).orElse(Align.JUSTIFY));
    }

    /** What a theme does not name follows its body. */
    private Type otherwise(Role role, Map<Role, Type> known) {
        var body = known.getOrDefault(Role.BODY, plain());
        return switch (role) {
            case CELL, NAME -> body.indented(0).aligned(Align.LEFT);
            case CELLHEAD -> new Type(body.strong(), body.strong(), body.size(), body.leading(), 0, Align.LEFT);
            case SIGNATURE -> body.indented(2000).aligned(Align.RIGHT);
            default -> plain();
        };
    }

    private Type plain() {
        return new Type("song", "song", em, pitch, 0, Align.JUSTIFY);
    }

    private String face(Entry entry, String key, String otherwise) {
        var face = entry.text(key);
        if (face.isEmpty()) return otherwise;
        if (!faces.contains(face)) entry.fault(key, "theme-face-unknown", face, String.join(" ", faces));
        return faces.contains(face) ? face : otherwise;
    }

    private Theme.Head head(Item item) {
        var entry = item.entry(ThemeWords.HEAD);
        var sizes = Item.of(entry, "headline").stream()
                .flatMap(size -> size.word().stream())
                .flatMapToInt(size -> lengths.read(size.text()).stream())
                .boxed()
                .toList();
        if (sizes.isEmpty()) entry.fault("headline", "theme-no-sizes");
        return new Theme.Head(
                entry.whole("columns", 1, 12, 1),
                sizes.isEmpty() ? List.of(2 * em) : sizes,
                length(entry, "kicker", SMALLEST, em),
                length(entry, "deck", SMALLEST, em),
                entry.whole("lines", 1, 4, 2));
    }

    private int length(Entry entry, String key, int least, int otherwise) {
        return entry.length(key, least, LONGEST, lengths).orElse(otherwise);
    }
}
