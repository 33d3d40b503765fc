package banxin.fonts;

import banxin.notice.Halt;
import banxin.notice.Notice;
import banxin.notice.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code faces.yaml}. */
final class FaceList {
    private static final String NAME = "faces.yaml";

    private FaceList() {}

    record Entry(Fonts.Face face, String file) {}

    static List<Entry> read(Path folder) {
        var file = folder.resolve(NAME);
        try {
            return entries(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        } catch (IOException missing) {
            throw halt("fonts-missing", folder, missing);
        } catch (YamlEngineException | ClassCastException | IllegalArgumentException broken) {
            throw halt("fonts-unreadable", reason(broken), broken);
        }
    }

    private static List<Entry> entries(@Nullable Object yaml) {
        if (!(yaml instanceof Map<?, ?> top) || !(top.get("faces") instanceof Map<?, ?> faces) || faces.isEmpty())
            throw new IllegalArgumentException("faces: {}");
        return faces.entrySet().stream().map(FaceList::entry).toList();
    }

    private static Entry entry(Map.Entry<?, ?> line) {
        var key = String.valueOf(line.getKey());
        if (!(line.getValue() instanceof Map<?, ?> about) || !(about.get("file") instanceof String file))
            throw new IllegalArgumentException(key + ": {file: …}");
        var face = new Fonts.Face(
                key,
                text(about, "family", key),
                about.get("weight") instanceof Integer weight ? weight : 400,
                Boolean.TRUE.equals(about.get("fallback")),
                text(about, "zh", key));
        return new Entry(face, file);
    }

    private static String text(Map<?, ?> about, String key, String otherwise) {
        return about.get(key) instanceof String text ? text : otherwise;
    }

    private static String reason(RuntimeException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("").strip();
    }

    static Halt halt(String code, Object argument, Exception cause) {
        return new Halt(Notice.fault(code, Place.of("fonts/" + NAME), argument), cause);
    }
}
