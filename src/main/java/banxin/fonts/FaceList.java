package banxin.fonts;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.yaml.Entry;
import banxin.yaml.Key;
import banxin.yaml.Original;
import banxin.yaml.Remarks;
import banxin.yaml.Vocabulary;
import banxin.yaml.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code faces.yaml}. */
final class FaceList {
    private static final String NAME = "faces.yaml";
    private static final Vocabulary LIST = Vocabulary.words(Key.required("faces", "字体"));
    private static final Vocabulary FACE = Vocabulary.words(
            Key.required("file", "文件"), Key.of("family", "字族"), Key.of("weight", "粗细"), Key.of("fallback", "备用"),
            Key.of("latin-of", "西文配"), Key.of("hant-of", "繁体配"), Key.of("zh", "名称"), Key.of("sha256", "摘要"));

    private FaceList() {}

    /**
     * @param latinOf the face whose marks it has for Latin runs; empty for none
     * @param hantOf the face whose marks it has for Traditional copy; empty for none
     * @param sha256 of the file
     */
    record Listed(Face face, String file, String latinOf, String hantOf, String sha256) {
        boolean standsIn() {
            return !latinOf.isEmpty() || !hantOf.isEmpty();
        }
    }

    static List<Listed> read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) throw FontFault.halt("fonts-missing", folder);
        var faults = new ArrayList<Notice>();
        var remarks = new Remarks(FontFault.FILE, faults::add);
        var faces = Original.read(file, remarks)
                .flatMap(text -> Yaml.read(text, 0, List.of(LIST, FACE), remarks))
                .map(yaml -> faces(Entry.root(yaml, LIST)))
                .orElse(List.of());
        if (!faults.isEmpty()) throw new Halt(faults.getFirst());
        if (faces.isEmpty()) throw FontFault.halt("fonts-unreadable", "faces");
        return faces;
    }

    private static List<Listed> faces(Entry list) {
        return list.named("faces", FACE).entrySet().stream()
                .map(named -> listed(named.getKey(), named.getValue()))
                .toList();
    }

    private static Listed listed(String key, Entry about) {
        var face = new Face(
                key, or(about.text("family"), key), about.whole("weight", 1, 1000, 400), about.flag("fallback"),
                or(about.text("zh"), key));
        return new Listed(face, about.text("file"), about.text("latin-of"), about.text("hant-of"), about.text("sha256"));
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
